package dev.blockprint.asciidoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attribute references, includes and conditions inside diagrams. */
final class SubstitutionTest extends WithPictures {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[diagram,x,subs=attributes]\n----\n\"{what}\" -> b\n----\n",
                "[diagram,x,subs=attributes+]\n....\n\"{what}\" -> b\n....\n",
                "[diagram,x,subs=\"attributes\"]\n\"{what}\" -> b\n",
                "[subs=attributes,target=x]\n```diagram\n\"{what}\" -> b\n```\n",
                "[source,diagram,subs=attributes+,target=x]\n----\n\"{what}\" -> b\n----\n",
                "diagram::f.diagram[target=x,subs=attributes]\n",
                "Here diagram:f.diagram[target=x,subs=attributes+].\n"
            })
    void referencesAreResolvedWhereSubsSaysSo(String block) throws IOException {
        write("f.diagram", "\"{what}\" -> b\n");
        html(":what: not yet\n\nText.\n\n:what: Some <things>\n\n" + block);

        assertThat(Files.readString(folder.resolve("out/x.svg"))).contains("Some &lt;things&gt;");
        assertThat(messages()).isEmpty();
    }

    @Test
    void otherwiseBracesAreWhatTheyAre() throws IOException {
        html(":what: thing\n\n[diagram,x]\n----\n\"{what}\" -> b\n----\n");

        assertThat(folder.resolve("out/x.svg")).content().contains("{what}").doesNotContain("thing");
    }

    @Test
    void referencesAreResolvedInAttributes() throws IOException {
        String html = html(
                ":size: 120\n:kind: png\n:name: web\n\n[diagram,{name},{kind},width={size},alt=\"The {name}\"]\na -> b\n");

        assertThat(shown(html)).containsExactly("web.png");
        assertThat(ofImage(html, "width")).isEqualTo("120");
        assertThat(ofImage(html, "alt")).isEqualTo("The web");
    }

    @Test
    void includesAndConditionsAreResolvedFirst() throws IOException {
        write(
                "parts/nodes.diagram",
                "// tag::one[]\nfirst -> second\n// end::one[]\n// tag::two[]\nthird -> fourth\n// end::two[]\n");
        html("""
                :with: yes

                [diagram,x]
                ----
                include::parts/nodes.diagram[tag=one]
                ifdef::with[]
                second -> with
                endif::[]
                ifndef::with[second -> without]
                ----
                """);

        assertThat(folder.resolve("out/x.svg"))
                .content()
                .contains("first", "with")
                .doesNotContain("third", "without");
        assertThat(messages()).isEmpty();
    }

    @Test
    void anErrorBehindThemPointsAtItsLine() throws IOException {
        write("parts/nodes.diagram", "first = box\nsecond = aws/ec3\n");
        html("""
                [diagram]
                ----
                ifdef::nothing[]
                a = box
                endif::[]
                include::parts/nodes.diagram[]
                third = aws/ec4
                ----

                :zone: aws/ec5

                [diagram,subs=attributes]
                ----
                a = box

                b = {zone}
                ----
                """);

        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ERROR parts/nodes.diagram:2 unknown type \"aws/ec3\""),
                        second -> assertThat(second).startsWith("ERROR doc.adoc:7 unknown type \"aws/ec4\""),
                        third -> assertThat(third).startsWith("ERROR doc.adoc:16 unknown type \"aws/ec5\""));
    }

    @Test
    void soItDoesWhereAnIncludeComesFirst() throws IOException {
        write("parts/nodes.diagram", "first = box\nsecond = box\n");
        write("chapter.adoc", "Text.\n\n[diagram]\n----\ninclude::parts/nodes.diagram[]\nwrong = aws/ec3\n----\n");
        html("""
                include::chapter.adoc[]

                [diagram,theme=drak]
                ----
                include::parts/nodes.diagram[]
                ----
                """);

        assertThat(messages())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ERROR chapter.adoc:6 unknown type \"aws/ec3\""),
                        second -> assertThat(second)
                                .isEqualTo("ERROR doc.adoc:3 unknown theme \"drak\"; did you mean dark? (column 16)"));
    }
}
