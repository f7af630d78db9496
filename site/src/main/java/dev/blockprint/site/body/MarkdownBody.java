package dev.blockprint.site.body;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FrontMatter;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Published;
import dev.blockprint.markdown.DiagramExtension;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Turns Markdown documents into bodies. Several threads may use it. */
public final class MarkdownBody implements BodyWriter {
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            AutolinkExtension.create(),
            FootnoteExtension.create(),
            TypographicExtension.create());
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, EXTENSIONS)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(TypographicExtension.ENABLE_QUOTES, true)
            .toImmutable();

    private final BodySettings settings;
    private final Parser parser = Parser.builder(OPTIONS).build();

    public MarkdownBody(BodySettings settings) {
        this.settings = settings;
    }

    @Override
    public Body write(Document document, BlockPublisher publisher, List<Diagnostic> diagnostics) {
        Parsed<Map<String, String>> read =
                FrontMatter.defaults(document.source(), settings.configuration().defaults());
        diagnostics.addAll(read.diagnostics());
        Map<String, String> defaults = read.tree();
        Words words = Words.in(defaults.getOrDefault("lang", ""));
        PagePictures pictures = new PagePictures(publisher, settings.pixels());
        FigureWriter figures = new FigureWriter(
                settings.theme(), document.stem() + "/", settings.inline(), words, pictures.inPixels());
        DiagramExtension diagrams = DiagramExtension.of(pictures)
                .documentName(document.path())
                .source(document.body())
                .fences(settings.configuration().fences())
                .defaults(defaults)
                .address(ImageAddress.under(document.stem()))
                .diagnostics(diagnostics::add)
                .figures((block, published) -> figure(figures, block, published))
                .build();
        HtmlRenderer renderer =
                HtmlRenderer.builder(OPTIONS).extensions(concat(diagrams)).build();
        Node parsed = parser.parse(document.body().text());
        FigureReferences.mark(parsed);
        String html = renderer.render(parsed);
        LinkFixer links = new LinkFixer(settings.targets(), diagnostics);
        return new BodyFinisher(html, words).finish(document, links, pictures, diagnostics);
    }

    private static List<Extension> concat(DiagramExtension diagrams) {
        return Stream.concat(EXTENSIONS.stream(), Stream.of(diagrams)).toList();
    }

    private static String figure(FigureWriter figures, DiagramBlock block, Published published) {
        Image image = published.image();
        if (image == null) {
            return figures.broken(block, published);
        }
        String caption = block.options().caption().map(Highlighter::escape).orElse(null);
        return figures.figure(
                block,
                image,
                new FigureWriter.Said(
                        block.options().id(), caption, null, block.options().classes()));
    }
}
