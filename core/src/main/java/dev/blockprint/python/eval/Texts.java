package dev.blockprint.python.eval;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as text. */
final class Texts {
    private final Budget budget;

    Texts(Budget budget) {
        this.budget = budget;
    }

    /** What {@code str} gives. */
    String str(Object value) {
        if (value instanceof String text) {
            return text;
        } else if (value instanceof Thing thing) {
            return budget.paid(thing.text());
        } else if (value instanceof PyNothing) {
            return "";
        }
        return value instanceof PyObject object ? str(object) : repr(value);
    }

    private String str(PyObject object) {
        if (object instanceof Enums.Constant constant && constant.plain) {
            return str(constant.value());
        }
        String own = own(object, "__str__");
        if (own != null) {
            return own;
        }
        if (object instanceof PyException exception) {
            List<Object> arguments = exception.arguments;
            return arguments.isEmpty()
                    ? ""
                    : arguments.size() == 1 ? str(arguments.get(0)) : "(" + all(arguments) + ")";
        }
        return repr(object);
    }

    private static @Nullable String own(PyObject object, String name) {
        if (object.method(name) == null) {
            return null;
        }
        if (Calls.method(object, name, new Span(0, 0)) instanceof String text) {
            return text;
        }
        throw PyError.type(name + " gives a text", "return a text");
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
            return tuple.type() != null
                    ? named(tuple, tuple.type())
                    : "(" + all(tuple.items()) + (tuple.items().size() == 1 ? ",)" : ")");
        } else if (value instanceof PySet set) {
            return set.items.isEmpty() ? "set()" : "{" + all(set.items) + "}";
        } else if (value instanceof PyDict dict) {
            List<String> entries = new ArrayList<>();
            for (Map.Entry<Object, Object> entry : dict.map.entrySet()) {
                entries.add(repr(entry.getKey()) + ": " + repr(entry.getValue()));
            }
            String body = "{" + String.join(", ", entries) + "}";
            return dict.typeName.equals("dict") ? body : dict.typeName + "(" + body + ")";
        } else if (value instanceof PyRange range) {
            return "range(" + range.size() + ")";
        } else if (value instanceof PyObject object) {
            return shown(object);
        } else if (value instanceof Thing thing) {
            return thing.typeName() + "(" + quoted(thing.text()) + ")";
        } else if (value instanceof Callable callable) {
            return (callable instanceof UserFunction ? "<function " : "<class '")
                    + callable.name()
                    + (callable instanceof UserFunction ? ">" : "'>");
        } else if (value instanceof PyModule module) {
            return "<module '" + module.name() + "'>";
        }
        return value instanceof Long number ? number.toString() : "<" + typeName(value) + ">";
    }

    private String shown(PyObject object) {
        String own = own(object, "__repr__");
        if (own != null) {
            return own;
        } else if (object instanceof Enums.Constant constant) {
            return constant.typeName() + "." + constant.fields.get("name");
        } else if (object instanceof PyException exception) {
            return exception.typeName() + "(" + all(exception.arguments) + ")";
        } else if (object instanceof PyNode node) {
            var icon = node.box().type();
            return icon == null
                    ? "<None.None." + node.typeName() + ">"
                    : "<" + icon.provider() + "." + icon.category() + "." + node.typeName() + ">";
        }
        return "<" + object.typeName() + " object>";
    }

    private String named(PyTuple tuple, TupleType type) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < tuple.items().size(); i++) {
            fields.add(type.fields().get(i) + "=" + repr(tuple.items().get(i)));
        }
        return type.name() + "(" + String.join(", ", fields) + ")";
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
        String inner = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace(quote, "\\" + quote);
        return quote + inner + quote;
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
            return text.replace(".0e", "e").replaceFirst("e([+-])(\\d)$", "e$10$2");
        }
        String plain = new java.math.BigDecimal(Double.toString(number))
                .stripTrailingZeros()
                .toPlainString();
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
        } else if (value instanceof PyTuple tuple) {
            return tuple.type() == null ? "tuple" : tuple.type().name();
        } else if (value instanceof PySet) {
            return "set";
        } else if (value instanceof PyDict dict) {
            return dict.typeName;
        } else if (value instanceof PyRange) {
            return "range";
        } else if (value instanceof PyObject object) {
            return object.typeName();
        } else if (value instanceof Thing thing) {
            return thing.typeName();
        } else if (value instanceof PyModule) {
            return "module";
        } else if (value instanceof PyGenerator || value instanceof PyIterator) {
            return "generator";
        }
        return value instanceof UserClass || value instanceof BaseClass || value instanceof Callable.Type
                ? "type"
                : "function";
    }

    /** A value's type with its article, for messages. */
    static String article(Object value) {
        String name = typeName(value);
        return name.equals("NoneType")
                ? "None"
                : name.isEmpty() ? "a value" : ("aeiouAEIO".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }
}
