package dev.blockprint.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the figures that a block becomes.
 *
 * @param block with the options that this figure has: of several figures, the first has the block's id and caption, the
 *     further ones have numbered ids and, where the block has a caption, their diagrams' titles as captions, unless the
 *     caption has a line for each; the last one shows the source
 */
public record BlockFigure(DiagramBlock block, Image image) {
    /** The figures of {@code block}, in their order. */
    public static List<BlockFigure> of(DiagramBlock block, List<Image> images) {
        List<BlockFigure> figures = new ArrayList<>();
        for (Image image : images) {
            int number = figures.size() + 1;
            BlockOptions options = options(block.options(), image, number, number == images.size());
            figures.add(new BlockFigure(block.withOptions(options), image));
        }
        return figures;
    }

    /** The name of the figure with this number, counted from 1: {@code name}, {@code name-2} and so on. */
    static String numbered(String name, int number) {
        return number == 1 ? name : name + "-" + number;
    }

    /** What is said of the figure with this number, where each has a line of its own. */
    static Optional<String> line(Optional<String> text, int number) {
        List<String> lines = text.map(String::lines).map(Stream::toList).orElse(List.of());
        return lines.size() > 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }

    private static BlockOptions options(BlockOptions all, Image image, int number, boolean last) {
        if (number == 1 && last) {
            return all;
        }
        Map<String, String> values = new LinkedHashMap<>(all.values());
        if (!last) {
            values.remove("fold");
            values.remove("echo");
        }
        if (number > 1) {
            values.remove("title");
            values.remove("caption");
            if (all.caption().isPresent() && !image.title().isEmpty()) {
                values.put("caption", image.title());
            }
        }
        line(all.value("caption"), number).ifPresent(caption -> values.put("caption", caption));
        String id = all.id();
        return new BlockOptions(id == null ? null : numbered(id, number), all.classes(), values);
    }
}
