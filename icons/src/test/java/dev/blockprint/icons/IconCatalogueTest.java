package dev.blockprint.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconCatalogueTest {
    private final IconCatalogue icons = IconCatalogue.standard();

    @ParameterizedTest
    @CsvSource({
        "aws/ec2, aws/compute/ec2, EC2",
        "AWS/EC2, aws/compute/ec2, EC2",
        "aws/compute/ec2, aws/compute/ec2, EC2",
        "aws/API_Gateway, aws/network/api-gateway, API Gateway",
        "aws/apigateway, aws/network/api-gateway, API Gateway",
        "aws/route53, aws/network/route53, Route 53",
        "aws/s3, aws/storage/s3, S3",
        "gcp/big-query, gcp/analytics/bigquery, BigQuery",
        "gcp/pub_sub, gcp/analytics/pubsub, Pub/Sub",
        "k8s/pod, k8s/compute/pod, Pod",
        "users, users, Users",
        "load-balancer, loadbalancer, Load balancer",
        "LoadBalancer, loadbalancer, Load balancer",
        "onprem/postgresql, onprem/database/postgresql, PostgreSQL",
    })
    void namesAreFoundWhateverTheirCaseAndPunctuation(String reference, String id, String title) {
        IconType type = icons.find(reference).orElseThrow();
        assertThat(type.id()).isEqualTo(id);
        assertThat(type.title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "aws/", "/ec2", "aws/ec3", "nothing", "aws/compute/ec2/x", "aws/database/ec2", "é"})
    void whatIsNoNameIsNotFound(String reference) {
        assertThat(icons.find(reference)).isEmpty();
    }

    @Test
    void usedProvidersAreAskedInTheirOrderAfterOurOwnTypes() {
        assertThat(icons.find("kms")).isEmpty();
        assertThat(id("kms", "aws", "gcp")).isEqualTo("aws/security/kms");
        assertThat(id("kms", "gcp", "aws")).isEqualTo("gcp/security/kms");
        assertThat(id("database", "aws")).isEqualTo("database");
        assertThat(id("compute/ec2", "aws")).isEqualTo("aws/compute/ec2");
    }

    @Test
    void everyShortNameFindsItsTypeAgain() {
        for (IconType type : icons.all()) {
            assertThat(icons.find(icons.shortName(type))).contains(type);
            assertThat(icons.find(type.id())).contains(type);
        }
    }

    @Test
    void aNearMissIsSuggestedTheShortestWay() {
        assertThat(icons.suggest("aws/ec3", List.of(), 3)).first().isEqualTo("aws/ec2");
        assertThat(icons.suggest("b", List.of(), 3)).as("one letter").isEmpty();
        assertThat(icons.suggest("amazon/ec2", List.of(), 3)).first().isEqualTo("aws/ec2");
        assertThat(icons.suggest("aws/database/ec2", List.of(), 3)).first().isEqualTo("aws/ec2");
        assertThat(icons.suggest("google/bigquery", List.of(), 3)).first().isEqualTo("gcp/bigquery");
        assertThat(icons.suggest("azur/aks", List.of(), 3)).first().isEqualTo("azure/aks");
        assertThat(icons.suggest("aws/dynamo", List.of(), 3)).first().isEqualTo("aws/dynamodb");
        assertThat(icons.suggest("postgresql", List.of(), 3)).first().isEqualTo("onprem/postgresql");
        assertThat(icons.suggest("lamda", List.of("aws"), 3)).first().isEqualTo("aws/lambda");
        assertThat(icons.suggest("usres", List.of(), 3)).first().isEqualTo("users");
        assertThat(icons.suggest("aws/load-balancer", List.of(), 5)).anyMatch(name -> name.contains("load-balanc"));
    }

    @Test
    void whatIsLikeNothingHasNoSuggestion() {
        assertThat(icons.suggest("aws/xqzwvjkpq", List.of(), 3)).isEmpty();
        assertThat(icons.suggest("", List.of(), 3)).isEmpty();
        assertThat(icons.suggest("x".repeat(100_000), List.of(), 3)).isEmpty();
    }

    @Test
    void aSearchFindsTypesByTheirWords() {
        assertThat(icons.search("load balancer", 5))
                .first()
                .extracting(IconType::id)
                .isEqualTo("loadbalancer");
        assertThat(icons.search("aws lambda", 5))
                .first()
                .extracting(IconType::id)
                .isEqualTo("aws/compute/lambda");
        assertThat(icons.search("no such thing", 5)).isEmpty();
        assertThat(icons.search(" ", 5)).isEmpty();
        assertThat(icons.search("aws", 7)).hasSize(7);
    }

    @Test
    void classesOfThePythonLibraryAreFoundByModuleAndName() {
        assertThat(icons.findClass("aws.compute", "EC2").orElseThrow().id()).isEqualTo("aws/compute/ec2");
        assertThat(icons.findClass("aws.compute", "ec2")).isEmpty();
        assertThat(icons.findClass("gcp.analytics", "BigQuery"))
                .isEqualTo(icons.findClass("gcp.analytics", "Bigquery"));
    }

    @Test
    void glyphsAndTheMarksOfFramesAreStrokesWithoutATile() {
        for (String name : List.of("users", "mark-cloud", "mark-public", "mark-region")) {
            Art art = icons.glyph(name);
            assertThat(art.width()).isEqualTo(48);
            assertThat(art.body()).startsWith("<").doesNotContain("fill=", "#");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> icons.glyph("nothing"));
    }

    @Test
    void aTypeOfAnotherCatalogueHasNoPicture() {
        IconType other = new IconType("x", "y", "z", "Z", ArtKind.GLYPH, TileKind.GENERIC, "generic");
        assertThatIllegalArgumentException().isThrownBy(() -> icons.art(other));
    }

    private String id(String reference, String... providers) {
        return icons.find(reference, List.of(providers)).orElseThrow().id();
    }
}
