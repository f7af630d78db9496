package dev.blockprint.benchmarks;

/** The diagrams that are measured. */
final class Sources {
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
