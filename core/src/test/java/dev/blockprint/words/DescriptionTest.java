package dev.blockprint.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.model.Arrow;
import dev.blockprint.model.Decor;
import dev.blockprint.model.Diagram;
import dev.blockprint.model.Direction;
import dev.blockprint.model.Edge;
import dev.blockprint.model.Element;
import dev.blockprint.model.Face;
import dev.blockprint.model.FrameKind;
import dev.blockprint.model.Group;
import dev.blockprint.model.LabelPlace;
import dev.blockprint.model.Node;
import dev.blockprint.model.NodeSize;
import dev.blockprint.model.Origin;
import dev.blockprint.model.Routing;
import dev.blockprint.model.Shape;
import dev.blockprint.model.Spacing;
import dev.blockprint.model.read.Reading;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {
    private static final Origin ORIGIN = new Origin(SourceText.of("a.diagram", ""), new Span(0, 0));

    private static Node node(String id, String label) {
        return new Node(
                id, "box", new Face.Plain(Shape.BOX), label, NodeSize.NORMAL, LabelPlace.BELOW, Decor.NONE, ORIGIN);
    }

    private static Group group(String id, String label, Element... members) {
        return new Group(id, FrameKind.GENERIC, label, null, List.of(members), Decor.NONE, ORIGIN);
    }

    private static Edge edge(String from, Arrow arrow, String to, @Nullable String label) {
        return new Edge(from, to, arrow, label, false, 1, Decor.NONE, ORIGIN);
    }

    private static String describe(List<Element> members, Edge... edges) {
        Diagram diagram = new Diagram("T", Direction.RIGHT, Routing.SPLINE, Spacing.NORMAL, members, List.of(edges));
        return Description.of(diagram, null, Language.ENGLISH).text();
    }

    private static Node junction(String id) {
        Face dot = new Face.Plain(Shape.JUNCTION);
        return new Node(id, "junction", dot, "", NodeSize.NORMAL, LabelPlace.BELOW, Decor.NONE, ORIGIN);
    }

    @Test
    void aLineIsFollowedThroughTheDotsWhereLinesMeet() {
        assertThat(describe(
                        List.of(
                                node("a", "A"),
                                node("b", "B"),
                                junction("j"),
                                junction("k"),
                                node("c", "C"),
                                node("d", "D")),
                        edge("a", Arrow.FORWARD, "j", "upload"),
                        edge("b", Arrow.NONE, "j", null),
                        edge("j", Arrow.FORWARD, "k", null),
                        edge("k", Arrow.FORWARD, "c", null),
                        edge("k", Arrow.NONE, "d", null),
                        edge("k", Arrow.FORWARD, "j", null)))
                .isEqualTo("A sends to C (upload). A is connected to D (upload). B sends to C. B is connected to D.");
    }

    @Test
    void aDiagramIsToldGroupByGroup() {
        Group publicSubnets = group("pub", "Public subnets", node("alb", "ALB"), node("ecs", "ECS Fargate"));
        Group privateSubnets = group("priv", "Private subnets", node("llm", "Self-hosted LLM"));
        assertThat(describe(
                        List.of(
                                node("users", "Users"),
                                group("vpc", "VPC", publicSubnets, privateSubnets),
                                node("s3", "S3"),
                                node("mongo", "MongoDB Atlas")),
                        edge("users", Arrow.BOTH, "alb", null),
                        edge("alb", Arrow.FORWARD, "ecs", null),
                        edge("ecs", Arrow.NONE, "s3", "VPC\nendpoint"),
                        edge("ecs", Arrow.NONE, "mongo", null),
                        edge("ecs", Arrow.NONE, "llm", null)))
                .isEqualTo("Users exchange data with ALB. "
                        + "ALB and ECS Fargate are in Public subnets of VPC. ALB sends to ECS Fargate. "
                        + "ECS Fargate is connected to S3 (VPC endpoint), MongoDB Atlas and Self-hosted LLM. "
                        + "Self-hosted LLM is in Private subnets of VPC.");
    }

    @Test
    void anArrowBackIsReadFromItsTarget() {
        assertThat(describe(List.of(node("a", "App"), node("q", "Queue")), edge("a", Arrow.BACK, "q", "jobs")))
                .isEqualTo("App receives from Queue (jobs).");
    }

    @Test
    void whatIsNotConnectedStandsAlone() {
        assertThat(describe(List.of(node("a", "App")))).isEqualTo("App stands alone.");
    }

    @Test
    void aDiagramWithoutATitleIsCalledAsItsCaptionOrSimplyDiagram() {
        Diagram untitled = new Diagram(null, Direction.RIGHT, Routing.SPLINE, Spacing.NORMAL, List.of(), List.of());
        assertThat(Description.of(untitled, "The backend", Language.ENGLISH).title())
                .isEqualTo("The backend");
        assertThat(Description.of(untitled, null, Language.ENGLISH).title()).isEqualTo("Diagram");
        assertThat(Description.of(untitled, null, Language.ENGLISH).text()).isEmpty();
    }

    @Test
    void anElementWithoutALabelIsCalledByItsName() {
        assertThat(describe(List.of(group("vpc", "", node("vpc.web", ""))))).isEqualTo("web is in vpc.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Users", "Workers", "Web Servers", "Step Functions"})
    void severalThingsSend(String name) {
        assertThat(describe(List.of(node("a", name), node("b", "B")), edge("a", Arrow.FORWARD, "b", null)))
                .isEqualTo(name + " send to B.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DNS", "SNS", "Kubernetes", "Redis", "Prometheus", "Node.js", "Kinesis Data Analytics", "Access"
            })
    void oneThingSendsEvenIfItEndsInS(String name) {
        assertThat(describe(List.of(node("a", name), node("b", "B")), edge("a", Arrow.FORWARD, "b", null)))
                .isEqualTo(name + " sends to B.");
    }

    @Test
    void aHugeDiagramIsDescribedInBounds() {
        List<Element> members = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            members.add(node("n" + i, "Node " + i + " " + "x".repeat(300)));
            edges.add(edge("n" + i / 40, Arrow.FORWARD, "n" + i, null));
        }
        String text = describe(members, edges.toArray(new Edge[0]));
        assertThat(text).hasSizeLessThanOrEqualTo(2000).endsWith("In all, there are 500 elements and 500 connections.");
    }

    @Test
    void theStepsComeFirstAndTheNotesLast() {
        Diagram diagram = Reading.good("""
                web = aws/ec2 "Web Server"
                db = aws/rds "Database"
                users = users "Users"
                web -> db: SQL
                step users -> web: Ask
                step 3 web -> db -> web: Look it up!
                step 2 web: Think
                step 4 web -> users
                note db: "Two of them\\nin two zones"
                note web -> db: encrypted
                """);
        assertThat(Description.of(diagram, null, Language.ENGLISH).text())
                .isEqualTo("Step 1, from Users to Web Server: Ask. Step 2, Web Server: Think. "
                        + "Step 3, from Web Server to Database and from Database to Web Server: Look it up! "
                        + "Step 4: Web Server sends to Users. "
                        + "A note at Database says: Two of them in two zones. "
                        + "A note on the line from Web Server to Database says: encrypted.");
        assertThat(new Telling(diagram, Language.GERMAN).steps().get(3).text()).isEqualTo("Web Server sendet an Users");
    }

    @Test
    void otherLanguagesHaveTheirOwnWords() {
        Diagram diagram = Reading.good("""
                title " "
                dns = aws/route53 "DNS"
                vpc = vpc "VPC" {
                  zone = zone "Zone" { lb = aws/elb "LB"; web = aws/ec2 "Web" }
                }
                idea = box "Ideas"
                alone = box "Allein"
                dns -> lb, web
                lb <-> idea
                step dns <- web: x
                step web -- lb: y
                """);
        assertThat(Description.of(diagram, null, Language.GERMAN))
                .isEqualTo(new Description(
                        "Diagramm",
                        "Schritt 1, von Web an DNS: x. Schritt 2, zwischen Web und LB: y. DNS sendet an LB und Web. "
                                + "LB und Web sind in Zone in VPC. LB tauscht Daten aus mit Ideas. "
                                + "Allein steht allein."));
        assertThat(Description.of(diagram, null, Language.FRENCH).text())
                .isEqualTo("Étape 1, de Web à DNS : x. Étape 2, entre Web et LB : y. DNS envoie à LB et Web. "
                        + "LB et Web sont dans Zone de VPC. LB échange des données avec Ideas. "
                        + "Allein reste sans liaison.");
        assertThat(Description.of(diagram, null, Language.SPANISH).text())
                .isEqualTo("Paso 1, de Web a DNS: x. Paso 2, entre Web y LB: y. DNS envía a LB y Web. "
                        + "LB y Web están en Zone de VPC. LB intercambia datos con Ideas. "
                        + "Allein está sin conexión.");
    }

    @Test
    void spanishWritesEBeforeTheSoundOfI() {
        Diagram diagram = Reading.good("a -> b, ideas, Internet");
        assertThat(Description.of(diagram, null, Language.SPANISH).text()).isEqualTo("a envía a b, ideas e Internet.");
    }

    @ParameterizedTest
    @CsvSource({"de,GERMAN", "de-AT,GERMAN", "FR_ca,FRENCH", "es,SPANISH", "en-GB,ENGLISH", "nl,ENGLISH", "'',ENGLISH"})
    void aTagNamesItsLanguage(String tag, Language language) {
        assertThat(Language.of(tag)).isEqualTo(language);
    }
}
