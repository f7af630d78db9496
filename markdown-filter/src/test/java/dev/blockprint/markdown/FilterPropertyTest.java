package dev.blockprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.FenceKinds;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.FrontMatter;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Published;
import dev.blockprint.document.figure.Figure;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Location;
import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every document, however its containers, fences and line ends are mixed. */
@SuppressWarnings("ReferenceEquality") // a node of the tree is equal to itself only
class FilterPropertyTest {
    private static final List<String> PREFIXES = List.of(
            "", "", "", "> ", ">", "- ", "  ", "1. ", "   ", "\t", "    ", "> - ", ">   ", "10)\t", "* > ", "-\t");
    private static final List<String> LINES = List.of(
            "text",
            "",
            "",
            " ",
            "```diagram",
            "```",
            "~~~diagram",
            "~~~",
            "````diagram",
            "````",
            "a -> b",
            "! bad",
            "# h",
            "---",
            "===",
            "<div>",
            "</div>",
            "<!-- c",
            "-->",
            "<!-- c -->",
            "| a | b |",
            "[x]: y",
            "*e",
            "    code",
            "```java",
            "+++",
            "{",
            "}",
            "2. x",
            "\ud83d\ude00 \u00e9",
            "\u00a0",
            "text\\",
            "text  ",
            "> q",
            "- i",
            "![l](l.diagram)",
            "![l *m*](l.diagram \"T\"){#i width=80%}",
            "see ![l](l.dot){width=50} there",
            "[![l][ref]](u) ![ref]",
            "[ref]: l.diagram 'R'",
            "\0");

    /** What an image in a sentence has in a page, and the attributes that go with it only where a flavour has them. */
    private static final String ONLY_IN_PAGES =
            " title=\"\\w+\"| (?:width|height)=\"\\d+%?\"| style=\"[^\"]*\"| /(?=>)|\\{ ?(?:#i )?width=[^}]*\\}";

    @Property(tries = 1500, seed = "1")
    void bytesOutsideTheBlocksStay(@ForAll("documents") String document) {
        String expected = withoutBlocks(document);

        assertThat(significant(filtered(document, ImageMarkup.of(Flavor.COMMONMARK))))
                .isEqualTo(significant(expected));
    }

    @Property(tries = 1500, seed = "2")
    void thePageIsThatOfTheOriginalWithFiguresInPlaceOfBlocks(@ForAll("documents") String document) {
        for (Flavor flavor : Flavor.values()) {
            ImageMarkup own = ImageMarkup.of(flavor);
            ImageMarkup markup = anywhere(own);
            String filtered = filtered(document.replace('!', '.'), markup);

            assertThat(significant(html(filtered, markup)))
                    .as(flavor + "\n" + filtered)
                    .isEqualTo(significant(html(document.replace('!', '.'), markup)));
        }
    }

    @Property(tries = 1500, seed = "3")
    void filteringTwiceChangesNothingMore(@ForAll("documents") String document) {
        String once = filtered(document, ImageMarkup.of(Flavor.COMMONMARK));

        assertThat(filtered(once, ImageMarkup.of(Flavor.COMMONMARK))).isEqualTo(once);
    }

    @Property(tries = 1000, seed = "4")
    void aDocumentWithoutDiagramsIsUntouched(@ForAll("documents") String document) {
        byte[] bytes =
                document.replace("diagram", "java").replace(".dot", ".png").getBytes(StandardCharsets.UTF_8);

        assertThat(filter(bytes, ImageMarkup.of(Flavor.COMMONMARK)).bytes()).isEqualTo(bytes);
    }

    @Property(tries = 1000, seed = "5")
    void noBytesMakeItThrow(@ForAll byte[] bytes) {
        FilterResult result = filter(bytes, ImageMarkup.of(Flavor.COMMONMARK));

        assertThat(result.bytes()).isEqualTo(bytes);
    }

    @Property(tries = 1000, seed = "6")
    void aBrokenByteIsFoundWhereverItStands(@ForAll("documents") String document, @ForAll byte at) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        byte[] broken = new byte[bytes.length + 1];
        int split = Math.floorMod(at, bytes.length + 1);
        System.arraycopy(bytes, 0, broken, 0, split);
        broken[split] = (byte) 0xff;
        System.arraycopy(bytes, split, broken, split + 1, bytes.length - split);

        FilterResult result = filter(broken, ImageMarkup.of(Flavor.COMMONMARK));

        assertThat(result.bytes()).isEqualTo(broken);
        assertThat(result.hasErrors()).isTrue();
    }

    @Property(tries = 1000, seed = "7")
    void everyCharacterOfABlockIsFoundInTheDocument(@ForAll("documents") String document) {
        SourceText whole = SourceText.of("doc.md", document);
        List<String> lines = List.of(document.split("\\r\\n|\\r|\\n", -1));
        for (DiagramBlock block :
                MarkdownBlocks.find(whole, FenceKinds.DEFAULT, Map.of()).tree()) {
            String text = block.source().text();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ' && c < 0x7f) {
                    Location at = block.source().locate(i);
                    String line = lines.get(at.line() - 1);
                    assertThat(line.charAt(line.offsetByCodePoints(0, at.column() - 1)))
                            .isEqualTo(c);
                }
            }
        }
    }

    private static String withoutBlocks(String document) {
        SourceText source = SourceText.of("doc.md", document);
        StringBuilder expected = new StringBuilder();
        int at = 0;
        for (FoundBlock found : MarkdownBlocks.tree(source, true).tree().blocks(source, FenceKinds.DEFAULT, Map.of())) {
            DiagramBlock block = found.block().tree();
            expected.append(document, at, block.span().start());
            Published published = new TinyPublisher().publish(block);
            Image image = published.image();
            if (found.block().hasErrors() || image == null) {
                int line = source.locate(block.span().start()).line();
                List<Diagnostic> said =
                        found.block().hasErrors() ? found.block().diagnostics() : published.diagnostics();
                expected.append(ErrorMark.of(said, "doc.md", line)).append(source.slice(block.span()));
            } else {
                Figure figure = new Figure(block, image, ImageAddress.under("").of(image));
                ImageMarkup markup = ImageMarkup.of(Flavor.COMMONMARK);
                expected.append(found.isInline() ? markup.inline(figure) : String.join("\n", markup.lines(figure)));
            }
            at = block.span().end();
        }
        return expected.append(document.substring(at)).toString();
    }

    private static String html(String document, ImageMarkup markup) {
        String body = document.substring(FrontMatter.end(SourceText.of("doc.md", document)));
        DiagramExtension diagrams = DiagramExtension.of(new TinyPublisher())
                .figures((block, published) -> figure(block, published, markup))
                .build();
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(List.of(diagrams)).build();
        return renderer.render(Parser.builder().build().parse(body));
    }

    /** The same in lists and quotes as elsewhere. */
    private static ImageMarkup anywhere(ImageMarkup own) {
        return new ImageMarkup() {
            @Override
            public List<String> lines(Figure figure) {
                return own.lines(new Figure(figure.block(), figure.image(), figure.address()));
            }

            @Override
            public String inline(Figure figure) {
                return own.inline(figure);
            }

            @Override
            public boolean captionIsText() {
                return own.captionIsText();
            }
        };
    }

    /** What the lines of a figure become where they stand alone. */
    private static String figure(DiagramBlock block, Published published, ImageMarkup markup) {
        Image image = published.image();
        boolean captioned =
                markup.captionIsText() && block.options().value("from").isPresent();
        DiagramBlock shown = captioned
                ? block.withOptions(block.options()
                        .orElse(Map.of("caption", block.options().value("alt").orElse(""))))
                : block;
        String text = image == null
                ? "    " + block.source().text().replace("\n", "\n    ")
                : String.join("\n", markup.lines(new Figure(shown, image, image.name())));
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
    }

    /** Without blanks, paragraph tags and the markers of quotes, which blank lines within quotes have too. */
    private static String significant(String text) {
        return text.replaceAll("</?p>", "")
                .replaceAll("<!-- blockprint: error: .*? -->", "")
                .replaceAll(ONLY_IN_PAGES, "")
                .replaceAll("[\\s>]+", "");
    }

    private static FilterResult filter(byte[] bytes, ImageMarkup markup) {
        MarkdownFilter filter = new MarkdownFilter(FilterOptions.DEFAULT.withMarkup(markup));
        return filter.filter(bytes, "doc.md", new TinyPublisher());
    }

    private static String filtered(String document, ImageMarkup markup) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new String(filter(bytes, markup).bytes(), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> prefix = Arbitraries.of(PREFIXES);
        Arbitrary<String> line =
                Combinators.combine(prefix, Arbitraries.of(LINES)).as(String::concat);
        Arbitrary<String> block = Combinators.combine(
                        prefix,
                        Arbitraries.of("```", "~~~", "`````", "   ```"),
                        Arbitraries.of("diagram", " diagram {#x .y}", "{.diagram}", "java", "diagram fold"),
                        Arbitraries.of("a -> b", "", "a\nb\n\n  c", "! bad", "```\n", "#| fig-cap: X\na"))
                .as(FilterPropertyTest::block);
        return Combinators.combine(
                        Arbitraries.of(
                                "", "", "", "\ufeff", "---\na: b\n---\n", "+++\na = 1\n+++\n", "{\n\"a\": 1\n}\n"),
                        Arbitraries.oneOf(line, line, block).list().ofMaxSize(14),
                        Arbitraries.of("\n", "\n", "\r\n", "\r"),
                        Arbitraries.of("", "\n"))
                .as((head, lines, ending, last) -> (head + String.join("\n", lines) + last).replace("\n", ending));
    }

    private static String block(String prefix, String marker, String info, String content) {
        String more = prefix.replaceAll("[^>\\t]", " ");
        StringBuilder block = new StringBuilder(prefix).append(marker).append(info);
        content.lines().forEach(line -> block.append('\n').append(more).append(line));
        return block.append('\n').append(more).append(marker.strip()).toString();
    }
}
