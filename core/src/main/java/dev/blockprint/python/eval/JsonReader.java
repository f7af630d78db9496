package dev.blockprint.python.eval;

/** Reads the JSON that a script holds as a text. */
final class JsonReader {
    private final String text;
    private final Budget budget;
    private int at;

    JsonReader(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    Object read() {
        Object value = value();
        space();
        if (at < text.length()) {
            throw wrong();
        }
        return value;
    }

    private PyError wrong() {
        return new PyError("JSONDecodeError", "this is no JSON, from character " + at + " on", "check the text");
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(String word) {
        space();
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private void expect(String word) {
        if (!take(word)) {
            throw wrong();
        }
    }

    private Object value() {
        budget.enter();
        try {
            budget.item(0);
            if (take("{")) {
                return object();
            } else if (take("[")) {
                return array();
            } else if (take("\"")) {
                return string();
            } else if (take("true")) {
                return true;
            } else if (take("false")) {
                return false;
            }
            return take("null") ? None.NONE : number();
        } finally {
            budget.leave();
        }
    }

    private Object object() {
        PyDict dict = new PyDict();
        if (take("}")) {
            return dict;
        }
        do {
            expect("\"");
            String key = string();
            expect(":");
            dict.map.put(key, value());
        } while (take(","));
        expect("}");
        return dict;
    }

    private Object array() {
        PyList list = new PyList(java.util.List.of());
        if (take("]")) {
            return list;
        }
        do {
            list.items.add(value());
        } while (take(","));
        expect("]");
        return list;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (at >= text.length()) {
                throw wrong();
            }
            char e = text.charAt(at++);
            switch (e) {
                case '"', '\\', '/' -> out.append(e);
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> out.append(code());
                default -> throw wrong();
            }
        }
        expect("\"");
        return out.toString();
    }

    private char code() {
        String digits = text.substring(at, Math.min(text.length(), at + 4));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw wrong();
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Object number() {
        space();
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String number = text.substring(start, at);
        if (number.matches("-?[0-9]{1,18}")) {
            return Long.parseLong(number);
        }
        if (number.length() < 400 && number.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            return Double.parseDouble(number);
        }
        throw wrong();
    }
}
