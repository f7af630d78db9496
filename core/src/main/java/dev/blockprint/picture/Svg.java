package dev.blockprint.picture;

import org.jspecify.annotations.Nullable;

/** Writes SVG elements, one behind the other. */
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);

    /** A start tag, to be given attributes and then ended. */
    Tag tag(String name) {
        return new Tag(name);
    }

    Svg end(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Markup that is safe already. */
    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    /** An element that holds nothing but text. */
    Svg element(String name, String text) {
        out.append('<').append(name).append('>').append(Xml.escape(text));
        return end(name);
    }

    Svg line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** A start tag. */
    final class Tag {
        private final StringBuilder attributes = new StringBuilder();
        private final StringBuilder classes = new StringBuilder();
        private final String name;

        private Tag(String name) {
            this.name = name;
        }

        Tag attr(String key, double value) {
            return attr(key, Numbers.px(value));
        }

        /** Left out where {@code value} is null. */
        Tag attr(String key, @Nullable String value) {
            if (value != null) {
                attributes
                        .append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Xml.escape(value))
                        .append('"');
            }
            return this;
        }

        Tag cssClass(String value) {
            classes.append(classes.isEmpty() ? "" : " ").append(value);
            return this;
        }

        /** Ends an element that holds nothing. */
        Svg empty() {
            start().append("/>");
            return Svg.this;
        }

        /** Begins an element whose content follows. */
        Svg open() {
            start().append('>');
            return Svg.this;
        }

        private StringBuilder start() {
            out.append('<').append(name);
            if (!classes.isEmpty()) {
                out.append(" class=\"").append(Xml.escape(classes.toString())).append('"');
            }
            return out.append(attributes);
        }
    }
}
