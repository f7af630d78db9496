package dev.blockprint.icons.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource({
        "aws, APIGateway, api-gateway, API Gateway",
        "aws, EC2, ec2, EC2",
        "aws, Dynamodb, dynamodb, DynamoDB",
        "aws, ElbApplicationLoadBalancer, elb-application-load-balancer, Application Load Balancer",
        "aws, IotOverTheAirUpdate, iot-over-the-air-update, IoT over the Air Update",
        "aws, SimpleStorageServiceS3Bucket, simple-storage-service-s3-bucket, S3 Bucket",
        "aws, FsxForLustre, fsx-for-lustre, FSx for Lustre",
        "gcp, KubernetesEngine, kubernetes-engine, Kubernetes Engine",
        "gcp, BigQuery, bigquery, BigQuery",
        "k8s, Ing, ing, Ingress",
        "oci, AutoscaleWhite, autoscale-white, Autoscale",
        "onprem, Postgresql, postgresql, PostgreSQL",
        "c4, Container(), container, Container",
    })
    void classNamesBecomeNamesAndTitles(String provider, String className, String name, String title)
            throws IOException {
        Titles titles = Titles.read(Path.of("src/main/data/titles.csv"));
        assertThat(titles.name(className)).isEqualTo(name);
        assertThat(titles.title(provider, className)).isEqualTo(title);
    }
}
