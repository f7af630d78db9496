package dev.blockprint.model.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.LineStyle;
import dev.blockprint.model.Node;
import org.junit.jupiter.api.Test;

class DiagramReaderTest {
    private static String ids(Diagram diagram) {
        return String.join(" ", diagram.elements().stream().map(Element::id).toList());
    }

    private static String edges(Diagram diagram) {
        return String.join(
                ", ", diagram.edges().stream().map(DiagramReaderTest::edge).toList());
    }

    private static String edge(Edge edge) {
        String sign = switch (edge.arrow()) {
            case FORWARD -> edge.weak() ? "~>" : "->";
            case BACK -> "<-";
            case BOTH -> "<->";
            case NONE -> "--";
        };
        return edge.from() + sign + edge.to();
    }

    private static String labels(Diagram diagram) {
        return String.join("|", diagram.elements().stream().map(Element::label).toList());
    }

    @Test
    void theFirstExampleOfTheDesign() {
        Diagram diagram = Reading.good("""
                dns = aws/route53 "DNS"
                vpc = group "VPC" [icon=aws/vpc] {
                  lb  = aws/elb "Load Balancer"
                  web = aws/ec2 "Web Server"
                  db  = aws/rds "Database"
                }
                files = aws/s3 "Static Content"

                dns -> lb -> web -> db
                web -> files: "assets"
                """);
        assertThat(ids(diagram)).isEqualTo("dns vpc vpc.lb vpc.web vpc.db files");
        assertThat(edges(diagram)).isEqualTo("dns->vpc.lb, vpc.lb->vpc.web, vpc.web->vpc.db, vpc.web->files");
        assertThat(diagram.edges().get(3).label()).isEqualTo("assets");
        assertThat(((Group) diagram.members().get(1)).kind()).isEqualTo(FrameKind.VPC);
        assertThat(labels(diagram)).isEqualTo("DNS|VPC|Load Balancer|Web Server|Database|Static Content");
    }

    @Test
    void aBlockThatDeclaresNothingIsASketch() {
        Diagram diagram = Reading.good("browser -> server -> database\nserver -> browser");
        assertThat(ids(diagram)).isEqualTo("browser server database");
        assertThat(edges(diagram)).isEqualTo("browser->server, server->database, server->browser");
    }

    @Test
    void arrowsOfPythonAreRead() {
        Diagram diagram = Reading.good("a >> b << c - d <-> e -- f ~> g <- h");
        assertThat(edges(diagram)).isEqualTo("a->b, b<-c, c--d, d<->e, e--f, f~>g, g<-h");
    }

    @Test
    void listsFanOutAndDoubleArrowsPair() {
        assertThat(edges(Reading.good("a -> b, c"))).isEqualTo("a->b, a->c");
        assertThat(edges(Reading.good("a -> [b, c]"))).isEqualTo("a->b, a->c");
        assertThat(edges(Reading.good("a, b -> c, d"))).isEqualTo("a->c, a->d, b->c, b->d");
        assertThat(edges(Reading.good("a, b => c, d"))).isEqualTo("a->c, b->d");
    }

    @Test
    void aSeriesMakesNumberedElements() {
        Diagram diagram = Reading.good("web[3] = aws/ec2 \"Web {n}\"; db = aws/rds; web -> db; web.2 -> db");
        assertThat(ids(diagram)).isEqualTo("web.1 web.2 web.3 db");
        assertThat(labels(diagram)).startsWith("Web 1|Web 2|Web 3|");
        assertThat(edges(diagram)).isEqualTo("web.1->db, web.2->db, web.3->db, web.2->db");
    }

    @Test
    void aSeriesOfGroupsRepeatsItsBody() {
        Diagram diagram = Reading.good(
                "az[2] = zone: Zone {n} {\n lb = box: LB {n}\n web = box\n lb -> web\n}\naz.lb -> az.1.web");
        assertThat(ids(diagram)).isEqualTo("az.1 az.1.lb az.1.web az.2 az.2.lb az.2.web");
        assertThat(edges(diagram))
                .isEqualTo("az.1.lb->az.1.web, az.2.lb->az.2.web, az.1.lb->az.1.web, az.2.lb->az.1.web");
        assertThat(labels(diagram)).isEqualTo("Zone 1|LB 1|Box|Zone 2|LB 2|Box");
    }

    @Test
    void labelsFollowInQuotesOrAfterAColon() {
        Diagram diagram = Reading.good("""
                a = box "One"
                b = box: Two words # a comment
                c = box: "Three" [bold]
                a -> b: Merge to main [dashed color=crimson]
                b -> c: issue #12 at http://example.org // another comment
                c -> a "back \\"home\\"\\nsoon"
                """);
        assertThat(labels(diagram)).isEqualTo("One|Two words|Three");
        assertThat(diagram.edges().stream().map(Edge::label))
                .containsExactly("Merge to main", "issue #12 at http://example.org", "back \"home\"\nsoon");
        assertThat(diagram.edges().get(0).decor().style().line()).isEqualTo(LineStyle.DASHED);
        assertThat(diagram.edges().get(0).decor().style().color()).isEqualTo("#dc143c");
    }

    @Test
    void keywordsAreNamesBeforeASignOfEquality() {
        Diagram diagram = Reading.good("row = box; title, style = box; row -> title; style -> row");
        assertThat(edges(diagram)).isEqualTo("row->title, style->row");
    }

    @Test
    void aNameMeansTheNearestElement() {
        Diagram diagram = Reading.good(
                "one = group { web = box\n db = box\n web -> db }\ntwo = group { web = box }\none.web -> two.web -> db");
        assertThat(edges(diagram)).isEqualTo("one.web->one.db, one.web->two.web, two.web->one.db");
    }

    @Test
    void namedStylesApplyAndTheElementsOwnWordCountsMore() {
        Diagram diagram = Reading.good(
                "a = box [hot color=#0F0]\na -> \"Some text\" [hot]\nstyle hot \"Critical\" [color=red bold fill=white]");
        Node a = (Node) diagram.members().get(0);
        assertThat(a.decor().style().color()).isEqualTo("#00ff00");
        assertThat(a.decor().style().bold()).isTrue();
        assertThat(diagram.edges().get(0).decor().style().color()).isEqualTo("#ff0000");
        assertThat(ids(diagram)).isEqualTo("a some-text");
        assertThat(diagram.edges().get(0).arrow()).isEqualTo(Arrow.FORWARD);
    }
}
