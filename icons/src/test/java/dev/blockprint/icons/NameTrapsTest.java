package dev.blockprint.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that mean several things, or that look like something else. */
class NameTrapsTest {
    private final IconCatalogue icons = IconCatalogue.standard();

    @Test
    void autoScalingIsOneServiceInManagementAndAnotherInCompute() {
        assertThat(find("aws/auto-scaling").id()).isEqualTo("aws/management/auto-scaling");
        IconType compute = find("aws/compute/auto-scaling");
        assertThat(icons.shortName(compute)).isEqualTo("aws/compute/auto-scaling");
        assertThat(icons.art(compute)).isEqualTo(icons.art(find("aws/application-auto-scaling")));
        assertThat(icons.art(compute)).isNotEqualTo(icons.art(find("aws/auto-scaling")));
        assertThat(icons.findClass("aws.compute", "AutoScaling")).contains(compute);
        assertThat(icons.findClass("aws.management", "AutoScaling")).contains(find("aws/auto-scaling"));
    }

    @Test
    void aConfigMapIsFoundInBothOfItsModules() {
        assertThat(find("k8s/cm").id()).isEqualTo("k8s/podconfig/cm");
        assertThat(icons.findClass("k8s.controlplane", "CM")).contains(find("k8s/controlplane/cm"));
        assertThat(icons.findClass("k8s.podconfig", "CM")).contains(find("k8s/cm"));
    }

    @ParameterizedTest
    @CsvSource({
        "aws/api-gateway, network, mobile",
        "aws/redshift, database, analytics",
        "aws/dms, database, migration",
        "aws/qldb, database, blockchain",
        "aws/snowball, storage, migration",
        "aws/appsync, integration, mobile",
        "azure/kubernetes-services, containers, compute",
        "azure/logic-apps, integration, iot",
        "azure/blob-storage, storage, database",
        "ibm/firewall, security, network",
        "onprem/powerdns, dns, network",
    })
    void theCategoryDecidesAndTheUsualOneIsMeantWithoutIt(String reference, String usual, String other) {
        assertThat(find(reference).category()).isEqualTo(usual);
        String inOther = reference.replace("/", "/" + other + "/");
        assertThat(find(inOther).category()).isEqualTo(other);
        assertThat(icons.shortName(find(inOther))).isEqualTo(inOther);
    }

    @Test
    void everyNameThatStandsInSeveralCategoriesIsFoundInEach() throws IOException {
        Map<String, TreeSet<String>> categories = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/main/data/types.csv"))) {
            List<String> row = List.of(line.split(",", -1));
            categories
                    .computeIfAbsent(row.get(0) + "/" + NameKey.of(row.get(2)), any -> new TreeSet<>())
                    .add(row.get(1));
        }
        categories.remove("provider/class");
        categories.values().removeIf(several -> several.size() < 2);
        assertThat(categories).hasSizeGreaterThan(100);
        categories.forEach((name, several) -> {
            assertThat(several).contains(find(name).category());
            for (String category : several) {
                assertThat(find(name.replace("/", "/" + category + "/")).category())
                        .isEqualTo(category);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "aws/DynamoDB, aws/dynamodb",
        "aws/dynamo-db, aws/Dynamodb",
        "aws/CloudWatch, aws/cloudwatch",
        "aws/code-build, aws/Codebuild",
        "aws/EventBridge, aws/eventbridge",
        "aws/SageMaker, aws/sagemaker",
        "aws/Cloudfront, aws/CloudFront",
        "aws/ElastiCache, aws/elasticache",
        "aws/FSx, aws/fsx",
        "onprem/PostgreSQL, onprem/Postgresql",
        "programming/NodeJS, programming/language/nodejs",
    })
    void caseAndPunctuationMakeNoDifference(String one, String other) {
        assertThat(find(one)).isEqualTo(find(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kms", "vpc", "iam"})
    void namesOfSeveralProvidersAreToldApart(String name) {
        assertThat(find("aws/" + name)).isNotEqualTo(find("gcp/" + name));
        assertThat(icons.art(find("aws/" + name))).isNotEqualTo(icons.art(find("gcp/" + name)));
    }

    @ParameterizedTest
    @CsvSource({
        "aws/eb, aws/elastic-beanstalk",
        "aws/sf, aws/step-functions",
        "aws/es, aws/elasticsearch-service",
        "aws/ds, aws/directory-service",
        "aws/sms, aws/server-migration-service",
        "aws/ddb, aws/dynamodb",
        "aws/cf, aws/cloudfront",
    })
    void shortAliasesDrawTheServiceTheyStandFor(String alias, String service) {
        assertThat(icons.art(find(alias))).isEqualTo(icons.art(find(service)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openstack/mistral",
                "openstack/swift",
                "openstack/trove",
                "openstack/cinder",
                "openstack/glance",
                "openstack/keystone",
                "openstack/horizon",
                "elastic/beats",
                "elastic/maps",
                "elastic/cloud",
                "gis/ign",
                "programming/database",
                "programming/document",
                "onprem/vector",
                "onprem/cortex"
            })
    void namesThatABrandHasTooAreNotDrawnWithItsLogo(String reference) {
        assertThat(find(reference).art()).isEqualTo(ArtKind.GLYPH);
    }

    @Test
    void sparkAndHiveAreThoseOfApache() {
        assertThat(icons.art(find("onprem/spark")).body()).contains("#e15919");
        assertThat(icons.art(find("onprem/hive")).body()).contains("#fdee21");
    }

    @Test
    void theVpcOfAwsIsTheServiceAndNotTheBorderOfAGroup() {
        assertThat(icons.art(find("aws/vpc")).body()).contains("fill=\"#8c4fff\"");
        assertThat(find("aws/vpc").art()).isEqualTo(ArtKind.OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws/bedrock",
                "aws/app-runner",
                "aws/cloudwatch-logs",
                "aws/fargate",
                "aws/elb",
                "aws/alb",
                "aws/nlb",
                "aws/global-accelerator",
                "aws/session-manager",
                "aws/event-bus",
                "aws/region",
                "aws/account",
                "aws/ami",
                "aws/iam-role",
                "aws/nat-gateway",
                "mongodb/atlas",
                "onprem/mongodb",
                "onprem/grafana",
                "onprem/loki",
                "onprem/prometheus",
                "onprem/sentry",
                "onprem/packer",
                "onprem/terraform",
                "github",
                "github/actions",
                "grafana/loki",
                "onprem/github-actions",
                "programming/streamlit",
                "programming/fastapi",
                "programming/react",
                "programming/quarto",
                "nvidia/gpu",
                "k8s/daemonset"
            })
    void theUsualPartsOfPublishedSystemsHaveTheirOwnArt(String reference) {
        assertThat(find(reference).art()).isNotEqualTo(ArtKind.GLYPH);
    }

    private IconType find(String reference) {
        return icons.find(reference).orElseThrow(() -> new AssertionError("not found: " + reference));
    }
}
