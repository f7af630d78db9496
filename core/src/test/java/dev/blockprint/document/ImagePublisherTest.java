package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blockprint.Dialect;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.Rendition;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagePublisherTest {
    /** The picture is the source; an exclamation mark is an error. */
    private static final Renderer RENDERER = (source, dialect, settings) -> {
        if (source.text().startsWith("!")) {
            return new Rendition(List.of(), List.of(Diagnostic.error(source, new Span(0, 1), "unexpected", null)));
        }
        String content = settings.format() + " " + settings.theme() + " " + settings.scale() + " " + settings.title()
                + " " + settings.pictureId() + ": " + source.text();
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new Rendition(new Picture(settings.format(), bytes, 40, 30, "T", "A sends\nto B."), List.of());
    };

    @TempDir
    private Path folder;

    @Test
    void writesAnImageUnderAReadableName() throws IOException {
        Published published = publisher("posts/backend.md").publish(block("a", options("caption", "Big Picture"), 2));

        Image image = image(published);
        assertThat(image)
                .isEqualTo(
                        new Image(folder.resolve("big-picture.svg"), "big-picture.svg", 40, 30, "A sends to B.", "T"));
        assertThat(image.file()).hasContent("SVG AUTO 1.0 Big Picture bp-big-picture: a");
    }

    @Test
    void aBlockWithSeveralDiagramsBecomesImagesWithNumberedNames() throws IOException {
        Renderer two = (source, dialect, settings) -> {
            Rendition one = RENDERER.render(source, dialect, settings);
            byte[] other = "second".getBytes(StandardCharsets.UTF_8);
            return new Rendition(
                    List.of(
                            one.pictures().get(0),
                            new Picture(settings.format(), other, 50, 20, "Second", "C sends to D.")),
                    List.of());
        };
        DiagramBlock block = block("a", options("id", "fig", "caption", "Both", "alt", "Mine.", "fold", "true"), 1);
        ImageFolder images = ImageFolder.open(folder);
        Published published = new ImagePublisher(two, images, "backend.md", RenderSettings.DEFAULT).publish(block);
        images.finish();

        assertThat(published.images()).extracting(Image::name).containsExactly("both.svg", "both-2.svg");
        assertThat(published.images()).extracting(Image::alt).containsExactly("Mine.", "C sends to D.");
        assertThat(folder.resolve("both-2.svg")).hasContent("second");
        assertThat(BlockFigure.of(block, published.images()))
                .extracting(figure -> figure.block().options().values())
                .containsExactly(
                        Map.of("id", "fig", "caption", "Both", "alt", "Mine."),
                        Map.of("id", "fig", "caption", "Second", "alt", "Mine.", "fold", "true"));

        ImageFolder again = ImageFolder.open(folder);
        Renderer broken = (source, dialect, settings) -> new Rendition(List.of(), List.of());
        new ImagePublisher(broken, again, "backend.md", RenderSettings.DEFAULT).publish(block);
        again.finish();
        assertThat(folder.resolve("both-2.svg"))
                .as("stays while the block is broken")
                .exists();

        ImageFolder single = ImageFolder.open(folder);
        new ImagePublisher(RENDERER, single, "backend.md", RenderSettings.DEFAULT).publish(block);
        single.finish();
        assertThat(folder.resolve("both-2.svg"))
                .as("goes when nothing shows it")
                .doesNotExist();
    }

    @Test
    void documentsThatAreConvertedSideBySideKeepEachOthersImages() throws IOException {
        ImageFolder one = ImageFolder.open(folder);
        ImageFolder other = ImageFolder.open(folder);
        publish(one, "one.adoc", "first", "a");
        publish(other, "other.adoc", "second", "b");
        one.finish();
        other.finish();

        ImageFolder again = ImageFolder.open(folder);
        Published changed = publish(again, "one.adoc", "first", "c");
        again.finish();

        assertThat(changed.diagnostics())
                .as("the first image is still known as ours")
                .isEmpty();
        assertThat(folder.resolve("second.svg")).exists();
    }

    @Test
    void documentsInOneProgramDoNotDrawOverEachOther() throws IOException {
        ImageClaims claims = new ImageClaims();
        publish(ImageFolder.open(folder, claims), "one.adoc", "fig", "a");

        Published second = publish(ImageFolder.open(folder, claims), "other.adoc", "fig", "b");
        Published same = publish(ImageFolder.open(folder, claims), "third.adoc", "fig", "a");
        Published anew = publish(ImageFolder.open(folder, claims), "one.adoc", "fig", "c");

        assertThat(second.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("two different pictures are called fig.svg");
        assertThat(same.diagnostics()).isEmpty();
        assertThat(anew.diagnostics()).isEmpty();
    }

    private static Published publish(ImageFolder images, String document, String name, String source) {
        return new ImagePublisher(RENDERER, images, document, RenderSettings.DEFAULT)
                .publish(block(source, options("target", name), 1));
    }

    @Test
    void obeysTheOptionsOfTheBlock() throws IOException {
        BlockOptions options = options("format", "png", "theme", "dark", "alt", "");

        Image image = image(publisher("backend.md").publish(block("a", options, 2)));

        assertThat(image.name()).isEqualTo("backend-2.png");
        assertThat(image.alt()).isEmpty();
        assertThat(image.file()).hasContent("PNG DARK 2.0 null bp-backend-2: a");
    }

    @Test
    void aBlockMayAskForAPdfHoweverItIsWritten() throws IOException {
        Image image = image(publisher("backend.md").publish(block("a", options("format", "PDF"), 2)));

        assertThat(image.name()).isEqualTo("backend-2.pdf");
        assertThat(image.file()).hasContent("PDF AUTO 1.0 null bp-backend-2: a");
    }

    @Test
    void leavesAnUnchangedFileUntouched() throws IOException {
        Path file = image(publisher("a.md").publish(block("a", BlockOptions.NONE, 1)))
                .file();
        FileTime old = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, old);

        publisher("a.md").publish(block("a", BlockOptions.NONE, 1));

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void twoPicturesUnderOneNameAreAnErrorThatNamesBothPlaces() throws IOException {
        ImagePublisher publisher = publisher("a.md");
        BlockOptions same = new BlockOptions("fig", List.of(), Map.of());
        BlockOptions sameOnMac = new BlockOptions("Fig", List.of(), Map.of());
        image(publisher.publish(block("a", same, 1)));
        image(publisher.publish(block("a", same, 2)));

        for (BlockOptions options : List.of(same, sameOnMac)) {
            Published second = publisher.publish(block("b", options, 3));

            assertThat(second.image()).isNull();
            assertThat(second.diagnostics().get(0).message()).startsWith("two different pictures are called ");
            assertThat(second.diagnostics().get(0).advice())
                    .isEqualTo("the other one is at a.md:2:1; give one of them another id");
            assertThat(second.diagnostics().get(0).location()).hasToString("a.md:4:1");
        }
    }

    @Test
    void figuresOfOneFileShareItsImageWhateverTheirCaptionsAre() throws IOException {
        ImagePublisher publisher = publisher("a.md");
        for (String caption : List.of("One", "Two")) {
            BlockOptions options = options("caption", caption, BlockOptions.NAMED_AFTER, "back.diagram");
            assertThat(image(publisher.publish(block("a", options, 1))).file())
                    .hasFileName("back.svg")
                    .hasContent("SVG AUTO 1.0 null bp-back: a");
        }
    }

    @Test
    void whereATargetNamesTheImageTheAdviceIsToGiveAnotherOne() throws IOException {
        ImagePublisher publisher = publisher("a.md");
        BlockOptions same = new BlockOptions("fig", List.of(), Map.of("target", "both"));
        image(publisher.publish(block("a", same, 1)));

        assertThat(publisher.publish(block("b", same, 3)).diagnostics().get(0).advice())
                .isEqualTo("the other one is at a.md:2:1; give one of them another target");
    }

    @Test
    void neverOverwritesAFileThatIsNotOurs() throws IOException {
        Files.writeString(folder.resolve("a-1.svg"), "mine");

        Published published = publisher("a.md").publish(block("a", BlockOptions.NONE, 1));

        assertThat(published.image()).isNull();
        assertThat(published.diagnostics().get(0).message()).contains("is not ours");
        assertThat(folder.resolve("a-1.svg")).hasContent("mine");
    }

    @Test
    void removesOrphansOfOursAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("photo.svg"), "mine");
        build("a.md", "one", "two");
        build("b.md", "three");
        assertThat(names()).containsExactly(".blockprint-images", "a-1.svg", "a-2.svg", "b-1.svg", "photo.svg");

        build("a.md", "one");

        assertThat(names()).containsExactly(".blockprint-images", "a-1.svg", "b-1.svg", "photo.svg");
    }

    @Test
    void removesTheImagesOfDocumentsThatAreGone() throws IOException {
        build("a.md", "one");
        ImageFolder images = ImageFolder.open(folder);
        new ImagePublisher(RENDERER, images, "b.md", RenderSettings.DEFAULT).publish(block("x", BlockOptions.NONE, 1));

        images.finishAll();

        assertThat(names()).containsExactly(".blockprint-images", "b-1.svg");
    }

    @Test
    void keepsTheImageOfABlockThatIsOnlyBroken() throws IOException {
        build("a.md", "one");
        build("a.md", "!");

        assertThat(names()).containsExactly(".blockprint-images", "a-1.svg");
    }

    @Test
    void aForgedManifestDeletesNothingOutside() throws IOException, NoSuchAlgorithmException {
        Path images = Files.createDirectory(folder.resolve("images"));
        Path outside = Files.writeString(folder.resolve("precious.svg"), "mine");
        String hash = "\t" + HexFormat.of().formatHex(sha256("mine")) + "\ta.md\n";
        Files.writeString(images.resolve(".blockprint-images"), "../precious.svg" + hash + "notes.txt" + hash);
        Files.writeString(images.resolve("notes.txt"), "mine");

        ImageFolder.open(images).finishAll();

        assertThat(outside).exists();
        assertThat(images.resolve("notes.txt")).exists();
    }

    private static byte[] sha256(String text) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatSomebodyPutInPlaceOfAnImageIsTheirs() throws IOException {
        build("a.md", "one", "two");
        Files.writeString(folder.resolve("a-1.svg"), "mine");
        Files.writeString(folder.resolve("a-2.svg"), "mine too");

        ImageFolder images = ImageFolder.open(folder);
        Published published = new ImagePublisher(RENDERER, images, "a.md", RenderSettings.DEFAULT)
                .publish(block("other", BlockOptions.NONE, 1));
        images.finish();

        assertThat(published.diagnostics().get(0).message())
                .isEqualTo("the file a-1.svg is there already and is not ours");
        assertThat(folder.resolve("a-1.svg")).hasContent("mine");
        assertThat(folder.resolve("a-2.svg")).hasContent("mine too");
    }

    @Test
    void afterAnInterruptedBuildItsImagesAreStillOurs() throws IOException {
        build("a.md", "one");
        ImageFolder interrupted = ImageFolder.open(folder);
        ImagePublisher publisher = new ImagePublisher(RENDERER, interrupted, "a.md", RenderSettings.DEFAULT);
        publisher.publish(block("changed", BlockOptions.NONE, 1));
        publisher.publish(block("new", BlockOptions.NONE, 2));

        build("a.md", "changed again");

        assertThat(names()).containsExactly(".blockprint-images", "a-1.svg");
        assertThat(folder.resolve("a-1.svg")).content().endsWith(": changed again");
    }

    @Test
    void anUnwritableFolderIsNoMattersOfTheAuthor() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ImageFolder images = ImageFolder.open(file.resolve("images"));
        ImagePublisher publisher = new ImagePublisher(RENDERER, images, "a.md", RenderSettings.DEFAULT);

        assertThatThrownBy(() -> publisher.publish(block("a", BlockOptions.NONE, 1)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write ");
    }

    @Test
    void manyThreadsShareAFolder() throws IOException {
        ImageFolder images = ImageFolder.open(folder);
        IntStream.range(0, 200).parallel().forEach(i -> {
            ImagePublisher publisher =
                    new ImagePublisher(RENDERER, images, "d" + i % 20 + ".md", RenderSettings.DEFAULT);
            assertThat(publisher
                            .publish(block("x" + i, BlockOptions.NONE, i / 20))
                            .image())
                    .isNotNull();
        });

        images.finish();

        assertThat(names()).hasSize(201);
        assertThat(Files.readAllLines(folder.resolve(".blockprint-images")))
                .hasSize(201)
                .isSorted();
    }

    private void build(String document, String... sources) throws IOException {
        ImageFolder images = ImageFolder.open(folder);
        ImagePublisher publisher = new ImagePublisher(RENDERER, images, document, RenderSettings.DEFAULT);
        for (int i = 0; i < sources.length; i++) {
            publisher.publish(block(sources[i], BlockOptions.NONE, i + 1));
        }
        images.finish();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private ImagePublisher publisher(String document) throws IOException {
        return new ImagePublisher(RENDERER, ImageFolder.open(folder), document, RenderSettings.DEFAULT);
    }

    private static DiagramBlock block(String text, BlockOptions options, int number) {
        SourceText source = SourceText.startingAtLine("a.md", text, number + 1);
        return new DiagramBlock(Dialect.DIAGRAM, source, options, new Span(0, 0), number);
    }

    private static BlockOptions options(String... keysAndValues) {
        Map<String, String> values = new java.util.HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return new BlockOptions(null, List.of(), values);
    }

    private static Image image(Published published) {
        assertThat(published.diagnostics()).isEmpty();
        Image image = published.image();
        if (image == null) {
            throw new AssertionError("there is no image");
        }
        return image;
    }
}
