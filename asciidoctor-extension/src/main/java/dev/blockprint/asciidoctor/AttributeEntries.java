package dev.blockprint.asciidoctor;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.jruby.internal.RubyAttributesMapDecorator;
import org.asciidoctor.jruby.internal.RubyHashMapDecorator;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.jruby.RubyHash;
import org.jruby.RubyString;
import org.jruby.runtime.builtin.IRubyObject;
import org.jspecify.annotations.Nullable;

/**
 * The attribute entries, such as {@code :imagesdir: images}, that stand right above a block. Asciidoctor keeps them on
 * the block and applies them again when it converts. AsciidoctorJ hides them from extensions, so that a block made by
 * one would lose them for the whole rest of the document.
 */
final class AttributeEntries {
    private static final String KEY = "attribute_entries";

    private AttributeEntries() {}

    /** Gives {@code block} the entries among the attributes that a processor was called with. */
    static void keep(Map<String, Object> attributes, StructuralNode block) {
        if (attributes instanceof RubyAttributesMapDecorator decorator
                && decorator.dup() instanceof RubyHashMapDecorator all) {
            put(all.get(KEY), block);
        }
    }

    /** Gives {@code block} the entries of the block whose place it takes. */
    static void move(StructuralNode replaced, StructuralNode block) {
        put(entries(replaced), block);
    }

    /**
     * Sets the attributes of {@code document} as they are from {@code node} on.
     *
     * @param before what is changed is put here, as it was; null for what was not set
     */
    static void play(StructuralNode node, Document document, Map<String, @Nullable Object> before) {
        if (entries(node) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof IRubyObject ruby) {
                    play(ruby, document, before);
                }
            }
        }
    }

    /** Counters, whose values are numbers, stay as they are: they were counted to the end. */
    private static void play(IRubyObject entry, Document document, Map<String, @Nullable Object> before) {
        IRubyObject value = property(entry, "value");
        if (value.isNil() || value instanceof RubyString) {
            String name = property(entry, "name").asJavaString();
            if (!before.containsKey(name)) {
                before.put(name, document.getAttribute(name));
            }
            set(document, name, value.isNil() ? null : value.asJavaString());
        }
    }

    /** Sets the attributes of {@code document} as they were. */
    static void rewind(Document document, Map<String, @Nullable Object> before) {
        before.forEach((name, value) -> set(document, name, value));
        before.clear();
    }

    private static void set(Document document, String name, @Nullable Object value) {
        if (value == null) {
            document.getAttributes().remove(name);
        } else {
            document.setAttribute(name, value, true);
        }
    }

    private static void put(@Nullable Object entries, StructuralNode block) {
        RubyHashMapDecorator attributes = attributes(block);
        if (entries != null && attributes != null) {
            attributes.put(KEY, entries);
        }
    }

    private static @Nullable Object entries(StructuralNode node) {
        RubyHashMapDecorator attributes = attributes(node);
        return attributes == null ? null : attributes.get(KEY);
    }

    /** With symbols as keys, which {@code getAttributes} leaves out. */
    private static @Nullable RubyHashMapDecorator attributes(StructuralNode node) {
        return node instanceof RubyObjectWrapper wrapper
                        && wrapper.getRubyProperty("attributes") instanceof RubyHash hash
                ? new RubyHashMapDecorator(hash)
                : null;
    }

    private static IRubyObject property(IRubyObject entry, String property) {
        return entry.callMethod(entry.getRuntime().getCurrentContext(), property);
    }
}
