package dev.blockprint.benchmarks;

/** The diagrams that are measured. */
final class Sources {
    /** A script of 40 lines: the size of most that are published. */
    static final String SCRIPT = """
            from diagrams import Cluster, Diagram, Edge
            from diagrams.aws.analytics import Glue, Athena
            from diagrams.aws.ml import Sagemaker, SagemakerModel, SagemakerNotebook, SagemakerTrainingJob
            from diagrams.aws.storage import S3
            from diagrams.aws.compute import ECR, Lambda
            from diagrams.onprem.client import Users
            from diagrams.onprem.workflow import Airflow

            STEPS = ["prepare", "train", "evaluate", "register"]


            def step(name):
                if name == "train":
                    return SagemakerTrainingJob(name)
                elif name == "register":
                    return SagemakerModel(name)
                else:
                    return Sagemaker(name)


            with Diagram("Machine learning", show=False):
                people = Users("scientists")
                with Cluster("Data"):
                    raw, clean = S3("raw"), S3("clean")
                    raw >> Glue("clean up") >> clean
                    clean << Athena("queries")
                with Cluster("Pipeline"):
                    schedule = Airflow("nightly")
                    steps = [step(name) for name in STEPS]
                    previous = schedule
                    for current in steps:
                        previous >> Edge(style="dashed" if previous is schedule else "solid") >> current
                        previous = current
                with Cluster("Serving"):
                    endpoint = Lambda("predict")
                    ECR("images") >> endpoint
                people >> SagemakerNotebook("notebooks") >> clean
                clean >> steps[0]
                steps[-1] >> endpoint
                people << Edge(label="answers") << endpoint
            """;

    /** Eight nodes in a frame: the size of most diagrams in posts. */
    static final String SMALL = """
            users = users "Users"
            vpc = aws/vpc "VPC" {
              lb     = aws/elb "Load Balancer"
              web[3] = aws/ec2 "Web Server {n}"
              db     = aws/rds "Database"
            }
            files = aws/s3 "Static Content"
            watch = aws/cloudwatch "Monitoring"

            users -> lb -> web -> db
            web -> files: assets
            web -> watch
            """;

    private Sources() {}

    /** Sixty nodes in ten groups, with edges inside and between the groups. */
    static String medium() {
        StringBuilder source = new StringBuilder();
        for (int g = 0; g < 10; g++) {
            source.append("g").append(g).append(" = group \"Group ").append(g).append("\" {\n");
            for (int n = 0; n < 6; n++) {
                source.append("  n")
                        .append(g)
                        .append(n)
                        .append(" = aws/ec2 \"Node ")
                        .append(n)
                        .append("\"\n");
            }
            source.append("}\n");
            for (int n = 1; n < 6; n++) {
                source.append("n" + g + (n - 1) / 2 + " -> n" + g + n + "\n");
            }
            if (g > 0) {
                source.append("n" + (g - 1) / 2 + "5 -> n" + g + "0: calls\n");
                source.append("n" + (g - 1) + "3 -> n" + g + "2\n");
            }
        }
        return source.toString();
    }

    /** The same graph as {@link #medium} for one plain run of Graphviz. */
    static String mediumDot() {
        StringBuilder dot = new StringBuilder("digraph { rankdir=LR node [shape=box width=1.2 height=1]\n");
        for (int g = 0; g < 10; g++) {
            dot.append("subgraph cluster_")
                    .append(g)
                    .append(" { label=\"Group ")
                    .append(g)
                    .append("\"\n");
            for (int n = 0; n < 6; n++) {
                dot.append("n")
                        .append(g)
                        .append(n)
                        .append(" [label=\"Node ")
                        .append(n)
                        .append("\"]\n");
            }
            dot.append("}\n");
            for (int n = 1; n < 6; n++) {
                dot.append("n" + g + (n - 1) / 2 + " -> n" + g + n + "\n");
            }
            if (g > 0) {
                dot.append("n" + (g - 1) / 2 + "5 -> n" + g + "0 [label=calls]\n");
                dot.append("n" + (g - 1) + "3 -> n" + g + "2\n");
            }
        }
        return dot.append("}\n").toString();
    }

    /** The same graph as {@link #SMALL} for one plain run of Graphviz. */
    static final String SMALL_DOT = """
            digraph { rankdir=LR node [shape=box width=1.2 height=1]
              users
              subgraph cluster_vpc { label=VPC lb web1 web2 web3 db }
              files watch
              users -> lb lb -> web1 lb -> web2 lb -> web3 web1 -> db web2 -> db web3 -> db
              web1 -> files [label=assets] web2 -> files [label=assets] web3 -> files [label=assets]
              web1 -> watch web2 -> watch web3 -> watch
            }
            """;
}
