package dev.blockprint.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element while it is cleaned. Children are elements and strings. */
final class SvgElement {
    final String name;
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<Object> children = new ArrayList<>();

    SvgElement(String name) {
        this.name = name;
    }

    /** The text right inside it. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Object child : children) {
            if (child instanceof String part) {
                out.append(part);
            }
        }
        return out.toString();
    }
}
