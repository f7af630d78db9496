package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Dialect;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.Rendition;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Builds of two documents into one folder, in any order, with whatever people and accidents do to the folder in between:
 * what is not ours is never removed or overwritten, what is ours and shown is there, and what is ours and not shown goes.
 */
class ImageFolderProperties {
    private static final String FAILS = "!";

    /** Draws its source; an exclamation mark is an error. */
    private static final Renderer RENDERER = (source, dialect, settings) -> source.text()
                    .equals(FAILS)
            ? new Rendition(List.of(), List.of(Diagnostic.error(source, new Span(0, 1), "unexpected", null)))
            : new Rendition(
                    new Picture(settings.format(), source.text().getBytes(StandardCharsets.UTF_8), 40, 30, "T", "A."),
                    List.of());

    interface Step {
        void in(World world) throws IOException;
    }

    /** The folder, and what must be true of it. */
    static final class World {
        final Path folder;
        final Path outside;
        /** What people put there, by name; and where a link of theirs leads to, its content. */
        final Map<String, String> foreign = new HashMap<>();
        /** Images whose manifest was lost: they may stay, and may be known again. */
        final Set<String> forgotten = new HashSet<>();

        final Set<String> shown = new TreeSet<>();
        int people;

        World(Path root) throws IOException {
            folder = Files.createDirectory(root.resolve("images"));
            outside = Files.writeString(root.resolve("outside.svg"), "outside");
        }

        Set<String> names() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                Set<String> names = new TreeSet<>();
                files.forEach(file -> names.add(file.getFileName().toString()));
                names.remove(ImageManifest.FILE);
                return names;
            }
        }

        void put(String name, boolean link) throws IOException {
            Path file = folder.resolve(name);
            Files.deleteIfExists(file);
            if (link) {
                Files.createSymbolicLink(file, outside);
                foreign.put(name, "outside");
            } else {
                Files.writeString(file, "by a person, " + people);
                foreign.put(name, "by a person, " + people++);
            }
            forgotten.remove(name);
        }

        void forget() throws IOException {
            forgotten.addAll(names());
            forgotten.removeAll(foreign.keySet());
        }

        void build(String document, Map<String, String> blocks, boolean finished) throws IOException {
            Set<String> there = names();
            ImageFolder images = ImageFolder.open(folder);
            ImagePublisher publisher = new ImagePublisher(RENDERER, images, document, RenderSettings.DEFAULT);
            Map<String, String> written = new HashMap<>();
            for (Map.Entry<String, String> block : blocks.entrySet()) {
                SourceText source = SourceText.of(document, block.getValue());
                BlockOptions options = new BlockOptions(block.getKey(), List.of(), Map.of());
                Published published =
                        publisher.publish(new DiagramBlock(Dialect.DIAGRAM, source, options, new Span(0, 0), 1));
                String name = block.getKey() + ".svg";
                if (published.image() != null) {
                    written.put(name, block.getValue());
                    forgotten.remove(name);
                } else if (!block.getValue().equals(FAILS)) {
                    assertThat(published.diagnostics().get(0).message()).endsWith("is there already and is not ours");
                    assertThat(foreign.containsKey(name) || forgotten.contains(name))
                            .as("%s was refused, so it is not ours", name)
                            .isTrue();
                }
            }
            if (finished) {
                images.finish();
            }
            for (Map.Entry<String, String> image : written.entrySet()) {
                assertThat(folder.resolve(image.getKey())).hasContent(image.getValue());
            }
            blocks.forEach((name, source) -> {
                if (source.equals(FAILS) && shown.contains(document + " " + name)) {
                    boolean lost = !there.contains(name + ".svg") || forgotten.contains(name + ".svg");
                    assertThat(lost || Files.exists(folder.resolve(name + ".svg"), LinkOption.NOFOLLOW_LINKS))
                            .as("the image of a broken block stays")
                            .isTrue();
                }
            });
            shown.removeIf(image -> finished && image.startsWith(document + " ") && !blocks.containsKey(after(image)));
            written.keySet().forEach(name -> shown.add(document + " " + name.replace(".svg", "")));
        }

        private static String after(String image) {
            return image.substring(image.indexOf(' ') + 1);
        }

        void check() throws IOException {
            assertThat(outside).hasContent("outside");
            for (Map.Entry<String, String> file : foreign.entrySet()) {
                assertThat(folder.resolve(file.getKey())).hasContent(file.getValue());
            }
        }
    }

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<String> ids = Arbitraries.of("x", "y", "z");
        Arbitrary<String> documents = Arbitraries.of("a.md", "posts/b.adoc");
        Arbitrary<Map<String, String>> blocks = Arbitraries.maps(ids, Arbitraries.of("one", "two", "three", FAILS))
                .ofMaxSize(3);
        Arbitrary<Step> build = Combinators.combine(documents, blocks, Arbitraries.of(true, true, true, false))
                .as((document, shown, finished) -> world -> world.build(document, shown, finished));
        Arbitrary<Step> person = Combinators.combine(
                        Arbitraries.of("x.svg", "y.svg", "z.svg", "photo.svg", "notes.txt"),
                        Arbitraries.of(false, true))
                .as((name, link) -> world -> world.put(name, link));
        Arbitrary<Step> lost = Arbitraries.of(world -> {
            world.forget();
            Files.deleteIfExists(world.folder.resolve(ImageManifest.FILE));
        });
        Arbitrary<Step> broken = Combinators.combine(
                        Arbitraries.strings().ascii().ofMaxLength(40),
                        Arbitraries.integers().between(0, 200))
                .as((noise, at) -> world -> {
                    world.forget();
                    Path manifest = world.folder.resolve(ImageManifest.FILE);
                    String text = Files.exists(manifest) ? Files.readString(manifest) : "";
                    Files.writeString(manifest, text.substring(0, Math.min(at, text.length())) + noise);
                });
        return Arbitraries.frequencyOf(Tuple.of(8, build), Tuple.of(2, person), Tuple.of(1, lost), Tuple.of(1, broken));
    }

    @Property(seed = "17", tries = 300)
    void whatIsNotOursStaysAndWhatIsOursGoesWhenItIsShownNoMore(@ForAll("manySteps") List<Step> steps)
            throws IOException {
        Path root = Files.createTempDirectory("images");
        try {
            World world = new World(root);
            for (Step step : steps) {
                step.in(world);
                world.check();
            }
            ImageFolder.open(world.folder).finishAll();
            world.check();
            Set<String> left = world.names();
            left.removeAll(world.forgotten);
            assertThat(left).isEqualTo(new TreeSet<>(world.foreign.keySet()));
        } finally {
            delete(root);
        }
    }

    @Provide
    Arbitrary<List<Step>> manySteps() {
        return steps().list().ofMinSize(1).ofMaxSize(14);
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
