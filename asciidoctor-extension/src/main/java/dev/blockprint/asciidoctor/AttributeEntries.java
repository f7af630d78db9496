package dev.blockprint.asciidoctor;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.jruby.internal.RubyAttributesMapDecorator;
import org.asciidoctor.jruby.internal.RubyHashMapDecorator;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.jruby.RubyHash;
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

    /** What {@code name} is from {@code node} on, if it was {@code before} until there; empty if it is unset. */
    static String value(StructuralNode node, String name, String before) {
        String value = before;
        if (entries(node) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof IRubyObject ruby && name.equals(text(ruby, "name"))) {
                    String given = text(ruby, "value");
                    value = given == null ? "" : given;
                }
            }
        }
        return value;
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

    private static @Nullable String text(IRubyObject entry, String property) {
        IRubyObject value = entry.callMethod(entry.getRuntime().getCurrentContext(), property);
        return value.isNil() ? null : value.asJavaString();
    }
}
