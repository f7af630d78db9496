package dev.blockprint.site.body;

import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FigureTextHtml;
import dev.blockprint.document.Image;
import dev.blockprint.document.Published;
import dev.blockprint.site.theme.Theme;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the figures of one page. */
final class FigureWriter {
    /** Of the text column, in CSS px; a wider picture stands out of it. */
    private static final int COLUMN = 576;
    /** From this width on a picture scrolls on a small screen instead of becoming unreadable. */
    private static final int SCROLLS = 560;

    private final Theme theme;
    private final String folder;
    private final boolean inline;
    private final Words words;
    private final Map<String, String> inPixels;

    /**
     * @param folder of the page's pictures, from the page, ending with a slash
     * @param inline whether pictures stand inside the page
     * @param words for what nobody said
     * @param inPixels from the name of an SVG to that of the PNG beside it, looked up when a figure is written
     */
    FigureWriter(Theme theme, String folder, boolean inline, Words words, Map<String, String> inPixels) {
        this.theme = theme;
        this.folder = folder;
        this.inline = inline;
        this.words = words;
        this.inPixels = inPixels;
    }

    /** What a block's markup says about its figure; {@code caption} is HTML, an absent {@code number} is given later. */
    record Said(
            @Nullable String id,
            @Nullable String caption,
            @Nullable String number,
            List<String> roles) {}

    String figure(DiagramBlock block, Image image, Said said) {
        BlockOptions options = block.options();
        boolean inside = inline || options.flag("inline");
        String src = Links.encode(folder + image.name());
        boolean open = options.flag("echo") && !options.flag("fold");
        FigureView view = new FigureView(
                said.id() == null ? "" : said.id(),
                classes(image, said.roles()),
                src,
                inPixels.containsKey(image.name()) ? Links.encode(folder + inPixels.get(image.name())) : "",
                inside && image.name().endsWith(".svg") ? inlined(image) : "",
                image.width(),
                image.height(),
                style(options, image),
                image.alt(),
                options.value("link").orElse(src),
                options.value("link").isEmpty(),
                said.caption() == null ? "" : said.caption(),
                said.number() == null ? "" : said.number(),
                String.join("\n", FigureTextHtml.lines(image.text())),
                open || options.flag("fold") ? highlighted(block) : "",
                open,
                options.value("summary").orElse(words.source()),
                steps(block, image),
                image.layer() == null ? "" : image.layer());
        String html = theme.render("figure.html", Map.of("figure", view));
        return html == null ? "" : html;
    }

    private static String classes(Image image, List<String> roles) {
        StringBuilder classes = new StringBuilder();
        if (image.width() > COLUMN) {
            classes.append(" wide");
        }
        if (image.width() >= SCROLLS) {
            classes.append(" scroll");
        }
        roles.stream()
                .filter(role -> role.matches("[A-Za-z][\\w-]*") && !role.equals("diagram"))
                .forEach(role -> classes.append(' ').append(role));
        return classes.toString();
    }

    /** Figures that are steps of one way have the same word here. */
    private static String steps(DiagramBlock block, Image image) {
        boolean all = block.options().value("layer").filter("all"::equals).isPresent();
        return all && image.layer() != null ? "way-" + block.number() : "";
    }

    /** What stands in the place of a block that has errors: its source, and what is wrong with it. */
    String broken(DiagramBlock block, Published published) {
        List<String> messages = published.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(FigureWriter::message)
                .toList();
        String source = highlighted(block);
        String html = theme.render(
                "broken-figure.html",
                Map.of(
                        "id",
                        block.options().id() == null ? "" : block.options().id(),
                        "source",
                        source,
                        "messages",
                        messages));
        return html == null ? "" : html;
    }

    private static String message(Diagnostic diagnostic) {
        String advice = diagnostic.advice() == null ? "" : " (" + diagnostic.advice() + ")";
        return diagnostic.location() + ": " + diagnostic.message() + advice;
    }

    private static String highlighted(DiagramBlock block) {
        String language = switch (block.dialect()) {
            case DIAGRAM -> "diagram";
            case DOT -> "dot";
            case PYTHON -> "python";
        };
        return Highlighter.highlight(language, sourceOf(block));
    }

    private static String sourceOf(DiagramBlock block) {
        return block.source().text().stripTrailing().replaceAll("\\A(?:[ \\t]*\\R)+", "");
    }

    // The style sheet asks for the picture's own width where a small screen would make its text unreadable.
    private static String style(BlockOptions options, Image image) {
        String own = "--w:" + image.width();
        return options.value("width")
                .flatMap(dev.blockprint.document.Length::parse)
                .map(width -> own + ";width:" + width)
                .orElse(own);
    }

    private static String inlined(Image image) {
        try {
            String svg = Files.readString(image.file(), StandardCharsets.UTF_8);
            int start = svg.indexOf("<svg");
            return start < 0 ? "" : PictureLinks.inPage(svg.substring(start).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
