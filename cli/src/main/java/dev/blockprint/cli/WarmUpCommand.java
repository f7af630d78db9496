package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.Dialect;
import dev.blockprint.Format;
import dev.blockprint.RenderSettings;
import dev.blockprint.document.Published;
import dev.blockprint.markdown.FilterOptions;
import dev.blockprint.markdown.MarkdownFilter;
import dev.blockprint.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Loads what usual runs load, so that the launcher can make a class archive of it. Prints and writes nothing. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
    private static final String DIAGRAM = """
            title "Warm"
            style hot "Hot" [color=crimson bold]
            vpc = aws/vpc "VPC" { web[2] = aws/ec2 "Web {n}" [link="https://example.org/"]; db = aws/rds }
            users = users "Users"
            users <-> web -> db: rows [dashed hot]
            db -- "a box"
            """;

    @Override
    public Integer call() {
        try (Blockprint blockprint = Blockprint.builder().build()) {
            SourceText source = SourceText.of("warm-up", DIAGRAM);
            blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
            blockprint.render(source, Dialect.DIAGRAM, RenderSettings.DEFAULT.withFormat(Format.PNG));
            blockprint.json(source, Dialect.DIAGRAM, RenderSettings.DEFAULT);
            byte[] document = ("# Title\n\n```diagram\n" + DIAGRAM + "```\n").getBytes(StandardCharsets.UTF_8);
            new MarkdownFilter(FilterOptions.DEFAULT)
                    .filter(document, "warm-up", block -> new Published(List.of(), List.of()));
        }
        return Exit.FINE;
    }
}
