package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of the language. */
public sealed interface Statement {
    Span span();

    /** Calls the method of {@code visitor} that is made for this kind of statement. */
    void accept(Visitor visitor);

    /** The statements right inside of its braces; none if it has no body. */
    default List<Statement> inside() {
        Body body = null;
        if (this instanceof Declaration declaration) {
            body = declaration.body();
        } else if (this instanceof Arrangement arrangement) {
            body = arrangement.body();
        } else if (this instanceof Layer layer) {
            body = layer.body();
        } else if (this instanceof Broken broken) {
            return broken.statements();
        }
        return body == null ? List.of() : body.statements();
    }

    /**
     * {@code web = aws/ec2 "Web Server" [bold] { … }}.
     *
     * @param names empty if nothing stands before the type
     */
    record Declaration(
            List<DeclaredName> names,
            TypeName type,
            @Nullable Text label,
            List<Attribute> attributes,
            @Nullable Body body,
            Span span)
            implements Statement {
        public Declaration {
            names = List.copyOf(names);
            attributes = List.copyOf(attributes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.declaration(this);
        }
    }

    /**
     * {@code a -> b, c: label [dashed]}.
     *
     * @param ends one more than there are connectors
     * @param connectors at least one
     */
    record Connection(
            List<EndpointList> ends,
            List<Connector> connectors,
            @Nullable Text label,
            List<Attribute> attributes,
            Span span)
            implements Statement {
        public Connection {
            ends = List.copyOf(ends);
            connectors = List.copyOf(connectors);
            attributes = List.copyOf(attributes);
            if (connectors.isEmpty() || ends.size() != connectors.size() + 1) {
                throw new IllegalArgumentException("arrows stand between ends");
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.connection(this);
        }
    }

    /**
     * {@code step a -> b: Upload}, {@code step 3 web: …}: what happens next.
     *
     * @param number null if the steps are to be counted
     * @param attributes of edges
     */
    record Step(
            Span keyword,
            @Nullable Name number,
            Subject subject,
            @Nullable Text label,
            List<Attribute> attributes,
            Span span)
            implements Statement {
        public Step {
            attributes = List.copyOf(attributes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.step(this);
        }
    }

    /** {@code style hot "Critical path" [bold]}. */
    record StyleRule(Name name, @Nullable Text label, List<Attribute> attributes, Span span) implements Statement {
        public StyleRule {
            attributes = List.copyOf(attributes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.styleRule(this);
        }
    }

    /**
     * {@code direction right}, {@code title "…"}, {@code theme dark}, {@code edges curved}, {@code spacing tight},
     * {@code aspect 16:9}, {@code use aws, k8s}, {@code include "…"}.
     *
     * @param keyword the span of the keyword
     * @param values what follows it, at least one
     */
    record Setting(Keyword word, Span keyword, List<Text> values, Span span) implements Statement {
        public Setting {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a setting has a value");
            }
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.setting(this);
        }
    }

    /**
     * {@code row a, b}, {@code column a, b}, {@code grid 3: a, b}, {@code align a, b}, or the same with a body.
     *
     * @param count the columns of a grid, else null
     */
    record Arrangement(
            Keyword word,
            Span keyword,
            @Nullable Integer count,
            List<Endpoint> members,
            @Nullable Body body,
            Span span) implements Statement {
        public Arrangement {
            members = List.copyOf(members);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.arrangement(this);
        }
    }

    /** {@code layer "two zones" { … }}. */
    record Layer(Span keyword, @Nullable Text label, Body body, Span span) implements Statement {
        @Override
        public void accept(Visitor visitor) {
            visitor.layer(this);
        }
    }

    /**
     * {@code remove web, db} or {@code remove a -> b}: what a layer takes away.
     *
     * @param elements empty if edges go
     * @param connection which edges go, with its label if only those with this label do; null if elements go
     */
    record Remove(
            Span keyword, List<Endpoint> elements, @Nullable Connection connection, Span span) implements Statement {
        public Remove {
            elements = List.copyOf(elements);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.remove(this);
        }
    }

    /** {@code note web: "retries 3 times"}, {@code note a -> b: "…"}. */
    record Note(Span keyword, Subject subject, Text text, Span span) implements Statement {
        @Override
        public void accept(Visitor visitor) {
            visitor.note(this);
        }
    }

    /** {@code legend}. */
    record Legend(Span keyword, @Nullable Text label, List<Attribute> attributes, Span span) implements Statement {
        public Legend {
            attributes = List.copyOf(attributes);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.legend(this);
        }
    }

    /**
     * What could not be understood.
     *
     * @param words the names in it; nobody should be told that one of them is unknown
     * @param statements what stands in its braces, if there are any
     */
    record Broken(List<String> words, List<Statement> statements, Span span) implements Statement {
        public Broken {
            words = List.copyOf(words);
            statements = List.copyOf(statements);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.broken(this);
        }
    }

    /** Does something for each kind of statement. */
    interface Visitor {
        void declaration(Declaration declaration);

        void connection(Connection connection);

        void step(Step step);

        void styleRule(StyleRule rule);

        void setting(Setting setting);

        void arrangement(Arrangement arrangement);

        void layer(Layer layer);

        void remove(Remove remove);

        void note(Note note);

        void legend(Legend legend);

        void broken(Broken broken);
    }
}
