package dev.blockprint.model.read;

import dev.blockprint.language.Text;
import dev.blockprint.model.Decor;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What attributes say, gathered. */
final class Looks {
    @Nullable
    String color;

    @Nullable
    String fill;

    @Nullable
    Double width;

    @Nullable
    LineStyle line;

    boolean bold;

    @Nullable
    Text icon;

    @Nullable
    String link;

    @Nullable
    String tooltip;

    @Nullable
    LabelPlace place;

    @Nullable
    NodeSize size;

    boolean weak;

    @Nullable
    Integer length;

    @Nullable
    String badge;

    final List<String> classes = new ArrayList<>();

    /** Lets what {@code other} says win. */
    void add(Looks other) {
        color = other.color != null ? other.color : color;
        fill = other.fill != null ? other.fill : fill;
        width = other.width != null ? other.width : width;
        line = other.line != null ? other.line : line;
        bold |= other.bold;
        icon = other.icon != null ? other.icon : icon;
        link = other.link != null ? other.link : link;
        tooltip = other.tooltip != null ? other.tooltip : tooltip;
        place = other.place != null ? other.place : place;
        size = other.size != null ? other.size : size;
        badge = other.badge != null ? other.badge : badge;
        weak |= other.weak;
        length = other.length != null ? other.length : length;
        for (String name : other.classes) {
            if (!classes.contains(name)) {
                classes.add(name);
            }
        }
    }

    Decor decor() {
        Style style = new Style(color, fill, width, line, bold);
        return new Decor(style.equals(Style.NONE) ? Style.NONE : style, link, tooltip, classes, badge);
    }
}
