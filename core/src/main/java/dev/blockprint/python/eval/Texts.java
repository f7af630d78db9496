package dev.blockprint.python.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Values as text. */
final class Texts {
    private final Budget budget;

    Texts(Budget budget) {
        this.budget = budget;
    }

    /** What {@code str} gives. */
    String str(Object value) {
        return value instanceof String text ? text : repr(value);
    }

    /** What {@code repr} gives. */
    String repr(Object value) {
        budget.enter();
        try {
            return budget.paid(shown(value));
        } finally {
            budget.leave();
        }
    }

    private String shown(Object value) {
        if (value instanceof String text) {
            return quoted(text);
        } else if (value == None.NONE) {
            return "None";
        } else if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        } else if (value instanceof Double number) {
            return real(number);
        } else if (value instanceof PyList list) {
            return "[" + all(list.items) + "]";
        } else if (value instanceof PyTuple tuple) {
            return "(" + all(tuple.items()) + (tuple.items().size() == 1 ? ",)" : ")");
        } else if (value instanceof PySet set) {
            return set.items.isEmpty() ? "set()" : "{" + all(set.items) + "}";
        } else if (value instanceof PyDict dict) {
            List<String> entries = new ArrayList<>();
            for (Map.Entry<Object, Object> entry : dict.map.entrySet()) {
                entries.add(repr(entry.getKey()) + ": " + repr(entry.getValue()));
            }
            return "{" + String.join(", ", entries) + "}";
        } else if (value instanceof PyRange range) {
            return "range(" + range.size() + ")";
        } else if (value instanceof PyNode node) {
            return "<" + node.box().className() + ">";
        } else if (value instanceof Callable callable) {
            return "<function " + callable.name() + ">";
        } else if (value instanceof PyModule module) {
            return "<module '" + module.name() + "'>";
        } else if (value instanceof PyException exception) {
            return exception.message();
        }
        return value instanceof Long number ? number.toString() : "<" + typeName(value) + ">";
    }

    private String all(Collection<Object> values) {
        budget.items(values.size());
        StringBuilder out = new StringBuilder();
        for (Object value : values) {
            out.append(out.isEmpty() ? "" : ", ").append(repr(value));
            budget.characters(out.length());
        }
        return out.toString();
    }

    private static String quoted(String text) {
        String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
        return quote + text.replace("\\", "\\\\").replace("\n", "\\n").replace(quote, "\\" + quote) + quote;
    }

    /** The shortest text that means the same number. */
    static String real(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        double size = Math.abs(number);
        if (size != 0 && (size >= 1e16 || size < 1e-4)) {
            String text = Double.toString(number).replace("E-", "e-").replace("E", "e+");
            return text.replace(".0e", "e");
        }
        String plain = new java.math.BigDecimal(Double.toString(number)).toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    /** The name of a value's type, as Python has it. */
    static String typeName(Object value) {
        if (value instanceof String) {
            return "str";
        } else if (value instanceof Boolean) {
            return "bool";
        } else if (value instanceof Long) {
            return "int";
        } else if (value instanceof Double) {
            return "float";
        } else if (value == None.NONE) {
            return "NoneType";
        } else if (value instanceof PyList) {
            return "list";
        } else if (value instanceof PyTuple) {
            return "tuple";
        } else if (value instanceof PySet) {
            return "set";
        } else if (value instanceof PyDict) {
            return "dict";
        } else if (value instanceof PyRange) {
            return "range";
        } else if (value instanceof PyNode node) {
            return node.box().className();
        } else if (value instanceof PyInstance instance) {
            return instance.type.name();
        } else if (value instanceof PyEdge) {
            return "Edge";
        } else if (value instanceof PyCluster) {
            return "Cluster";
        } else if (value instanceof PyDiagram) {
            return "Diagram";
        } else if (value instanceof PyModule) {
            return "module";
        } else if (value instanceof PyException exception) {
            return exception.type();
        }
        return "function";
    }

    /** A value's type with its article, for messages. */
    static String article(Object value) {
        String name = typeName(value);
        return name.equals("NoneType") ? "None" : ("aeiouAEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
