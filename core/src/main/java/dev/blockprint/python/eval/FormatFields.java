package dev.blockprint.python.eval;

import java.util.List;

/** Fills the fields of a text for {@code str.format}. */
final class FormatFields {
    private final Formatting formatting;
    private final Texts texts;
    private final Budget budget;
    private final Args args;
    private int next;

    FormatFields(Formatting formatting, Texts texts, Budget budget, Args args) {
        this.formatting = formatting;
        this.texts = texts;
        this.budget = budget;
        this.args = args;
    }

    /** A field inside the format of another one is one level deeper. */
    String fill(String text, int level) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ((c == '{' || c == '}') && at + 1 < text.length() && text.charAt(at + 1) == c) {
                out.append(c);
                at += 2;
            } else if (c == '{') {
                int end = closing(text, at);
                out.append(field(text.substring(at + 1, end), level));
                at = end + 1;
            } else if (c == '}') {
                throw PyError.value("a single } in a format", "write }} for a brace");
            } else {
                out.append(c);
                at++;
            }
            budget.characters(out.length() / 64);
        }
        return budget.paid(out.toString());
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw PyError.value("a { in a format is not closed", "add }");
    }

    private String field(String field, int level) {
        if (level > 1) {
            throw PyError.value("a format nests too deep", "give the inner value a name");
        }
        int colon = field.indexOf(':');
        String head = colon < 0 ? field : field.substring(0, colon);
        int mark = head.indexOf('!');
        Object value = value(mark < 0 ? head : head.substring(0, mark));
        if (mark >= 0) {
            value = head.endsWith("r") || head.endsWith("a") ? texts.repr(value) : texts.str(value);
        }
        return formatting.format(value, colon < 0 ? "" : fill(field.substring(colon + 1), level + 1));
    }

    /** {@code name.attribute[index]}. */
    private Object value(String path) {
        int end = 0;
        while (end < path.length() && ".[".indexOf(path.charAt(end)) < 0) {
            end++;
        }
        Object value = first(path.substring(0, end));
        while (end < path.length()) {
            boolean index = path.charAt(end) == '[';
            int stop = index ? path.indexOf(']', end) : end + 1;
            while (!index && stop < path.length() && ".[".indexOf(path.charAt(stop)) < 0) {
                stop++;
            }
            if (stop < 0) {
                throw PyError.value("a [ in a format is not closed", "add ]");
            }
            value = part(value, path.substring(end + 1, stop), index);
            end = index ? stop + 1 : stop;
        }
        return value;
    }

    private Object first(String name) {
        if (name.isEmpty()) {
            return args.get(next++, "a value for {}");
        }
        if (name.matches("[0-9]{1,4}")) {
            return args.get(Integer.parseInt(name), "a value for {" + name + "}");
        }
        Object value = args.named().get(name);
        if (value == null) {
            throw new PyError("KeyError", "format has no value for {" + name + "}", "use an f-string");
        }
        return value;
    }

    private Object part(Object value, String key, boolean index) {
        Object found = null;
        if (index && value instanceof PyDict dict) {
            found = dict.map.get(key);
        } else if (index && key.matches("[0-9]{1,4}")) {
            List<Object> items = value instanceof PyTuple tuple
                    ? tuple.items()
                    : value instanceof PyList list ? list.items : List.of();
            found = items.get(ListMethods.place(Integer.parseInt(key), items));
        } else if (value instanceof PyObject object) {
            found = object.fields.get(key);
            found = found == null && object.type != null ? object.type.bound(key, object) : found;
        } else if (value instanceof Thing thing) {
            found = thing.attribute(key);
        } else if (value instanceof PyTuple tuple) {
            found = tuple.field(key);
        }
        if (found == null) {
            throw new PyError("KeyError", "format finds no " + key, "use an f-string").at(args.span());
        }
        return found;
    }
}
