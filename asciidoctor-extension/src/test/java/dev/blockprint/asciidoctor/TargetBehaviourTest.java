package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What images are called, and what happens when two would be called the same. */
final class TargetBehaviourTest extends WithPictures {
    @ParameterizedTest
    @CsvSource({
        "'[diagram,target=name]', name.svg",
        "'[diagram#fig,target=name]', name.svg",
        "'[diagram,one/two/name]', one/two/name.svg",
        "'[diagram,./name]', name.svg",
        "'[diagram,target=one/]', one/doc-1.svg",
        "'[diagram#fig,target=one/]', one/fig.svg",
        "'[diagram,target=../../name]', name.svg",
        "'[diagram,target=/etc/name]', name.svg",
        "'[diagram,\"A name, with a comma\"]', A-name-with-a-comma.svg",
        "'[diagram#fig-1]', fig-1.svg",
        "'.A *Title*: here\n[diagram]', a-title-here.svg",
        "'[diagram]', doc-1.svg"
    })
    void anImageIsNamedAfterItsTargetElseItsIdElseItsTitleElseTheDocument(String block, String name)
            throws IOException {
        String html = html(block + "\na -> b\n");

        assertThat(shown(html)).containsExactly(name);
        assertThat(files()).containsExactlyInAnyOrder("doc.adoc", "out/doc.html", "out/" + name);
        assertThat(messages()).isEmpty();
    }

    @Test
    void foldersOfTargetsAreBelowImagesdir() throws IOException {
        String html = html("""
                :imagesdir: img

                [diagram,sub/a]
                a -> b

                [graphviz,target="sub/deep/b",format=png]
                graph { x }
                """);

        assertThat(shown(html)).containsExactly("img/sub/a.svg", "img/sub/deep/b.png");
        assertThat(files()).contains("out/img/sub/a.svg", "out/img/sub/deep/b.png");
    }

    @Test
    void referencesInTargetAndFormatAreResolved() throws IOException {
        String html = html("""
                :name: web
                :kind: png

                [diagram,{name}-1,{kind}]
                a -> b

                [diagram,target="{name}/2",format={kind}]
                a -> b
                """);

        assertThat(shown(html)).containsExactly("web-1.png", "web/2.png");
    }

    @Test
    void theSamePictureMayHaveTheSameTargetTwice() throws IOException {
        String html = html("[diagram,same]\na -> b\n\n[diagram,same]\na -> b\n\n[diagram,same,png]\nb -> c\n");

        assertThat(shown(html)).containsExactly("same.svg", "same.svg", "same.png");
        assertThat(messages()).isEmpty();
    }

    @Test
    void twoDiagramsOfOneTargetAreAnErrorThatNamesBothAndTheFirstOneStays() throws IOException {
        String html = html("[diagram,same]\nfirst -> one\n\nText.\n\n[graphviz,Same]\ndigraph { second -> one }\n");

        assertThat(messages())
                .containsExactly("ERROR doc.adoc:7 two different pictures are called Same.svg;"
                        + " the other one is at doc.adoc:2:1; give one of them another target (column 1)");
        assertThat(folder.resolve("out/same.svg")).content().contains("first");
        assertThat(html).contains("blockprint-error").contains("digraph { second -&gt; one }");
    }

    @Test
    void targetsOfDifferentFoldersAreDifferent() throws IOException {
        html("[diagram,a/same]\na -> b\n\n[diagram,b/same]\nb -> c\n");

        assertThat(messages()).isEmpty();
        assertThat(files()).contains("out/a/same.svg", "out/b/same.svg");
    }

    @Test
    void aFileThatIsNotOursIsNotOverwritten() throws IOException {
        write("out/photo.svg", "mine");
        html("[diagram,photo]\na -> b\n");

        assertThat(messages()).singleElement().asString().contains("photo.svg is there already and is not ours");
        assertThat(folder.resolve("out/photo.svg")).hasContent("mine");
    }

    @Test
    void aDocumentDoesNotDrawOverThePictureOfAnother() throws IOException {
        convertInto("images", "a/index.adoc", "[diagram,same]\nfirst -> one\n");
        convertInto("images", "b/index.adoc", "Text.\n\n[diagram,same]\nsecond -> one\n");

        assertThat(messages())
                .singleElement()
                .asString()
                .contains(
                        "two different pictures are called same.svg", "index.adoc", "give one of them another target");
        assertThat(Files.readString(folder.resolve("images/same.svg"))).contains("first");
    }

    @Test
    void aDocumentMayBeConvertedAgainWithAnotherPictureUnderTheSameTarget() throws IOException {
        convertInto("images", "a/index.adoc", "[diagram,same]\nfirst -> one\n");
        convertInto("images", "a/index.adoc", "[diagram,same]\nsecond -> one\n");

        assertThat(messages()).isEmpty();
        assertThat(Files.readString(folder.resolve("images/same.svg"))).contains("second");
    }

    @Test
    void documentsOfOneNameKeepTheirOwnPicturesInOneFolder() throws IOException {
        convertInto("images", "a/index.adoc", "[diagram,one]\na -> b\n");
        convertInto("images", "b/index.adoc", "[diagram,two]\nc -> d\n");
        convertInto("images", "a/index.adoc", "[diagram,three]\ne -> f\n");

        assertThat(messages()).isEmpty();
        assertThat(files()).contains("images/two.svg", "images/three.svg").doesNotContain("images/one.svg");
    }

    private void convertInto(String images, String name, String source) throws IOException {
        converter.asciidoctor.convertFile(
                write(name, source).toFile(),
                Options.builder()
                        .safe(SafeMode.UNSAFE)
                        .attributes(Attributes.builder()
                                .attribute(
                                        "imagesoutdir", folder.resolve(images).toString())
                                .build())
                        .build());
    }
}
