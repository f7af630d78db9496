package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.Blockprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.asciidoctor.Asciidoctor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When images are made and written again. */
final class CacheBehaviourTest extends WithPictures {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @ParameterizedTest
    @ValueSource(strings = {"fig.svg", "fig.png", "sub/fig.svg"})
    void anImageThatIsTheSameAsBeforeKeepsItsTime(String image) throws IOException {
        int dot = image.indexOf('.');
        String source = "[diagram,%s,%s]\n".formatted(image.substring(0, dot), image.substring(dot + 1)) + "a -> b\n";
        html(source);
        Path file = folder.resolve("out/" + image);
        Files.setLastModifiedTime(file, LONG_AGO);
        html(source + "\nMore text.\n");

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);

        html(source.replace("a -> b", "a -> c"));

        assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(LONG_AGO);
    }

    @Test
    void whatAMacroShowsIsMadeAgainWhenItsFileChangesAndWhatItIncludesAsWell() throws IOException {
        write("style.diagram", "style hot [color=#c01020]\n");
        write("f.diagram", "include \"style.diagram\"\na -> b [hot]\n");
        html("diagram::f.diagram[]\n");
        write("style.diagram", "style hot [color=#2010c0]\n");
        html("diagram::f.diagram[]\n");

        assertThat(folder.resolve("out/f.svg")).content().contains("#2010c0").doesNotContain("#c01020");
    }

    @Test
    void nocacheMakesThePictureAgainThoughTheCacheHasIt() throws IOException {
        try (Blockprint blockprint =
                        Blockprint.builder().cache(folder.resolve("cache")).build();
                Converter cached = new Converter(Asciidoctor.Factory.create())) {
            cached.asciidoctor.unregisterAllExtensions();
            new DiagramExtension(blockprint).register(cached.asciidoctor);

            cached.convert(folder, "[diagram]\na -> b\n");
            cached.convert(folder, "[diagram]\na -> b\n");
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(1, 1));
            cached.convert(folder, "[diagram%nocache]\na -> b\n");
            cached.convert(folder, "[diagram,nocache=true]\na -> b\n");
            cached.convert(folder, ":diagram-nocache:\n\n[diagram]\na -> b\n");
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(4, 1));
            cached.convert(folder, ":diagram-nocache:\n\n[diagram,nocache=false]\na -> b\n");
            assertThat(blockprint.counts()).isEqualTo(new Blockprint.Counts(4, 2));
        }
    }

    @Test
    void nothingButImagesIsKeptBesideThem() throws IOException {
        html("[diagram]\na -> b\n", "diagram-cachedir=elsewhere");

        assertThat(files()).containsExactly("doc.adoc", "out/doc-1.svg", "out/doc.html");
    }

    @Test
    void anImageThatNoBlockShowsAnyMoreIsRemoved() throws IOException {
        html("[diagram,old]\na -> b\n");
        html("[diagram,new]\na -> b\n");

        assertThat(files()).containsExactly("doc.adoc", "out/doc.html", "out/new.svg");
    }
}
