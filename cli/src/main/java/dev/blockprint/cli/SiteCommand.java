package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import dev.blockprint.document.Configuration;
import dev.blockprint.site.Site;
import dev.blockprint.site.SiteReport;
import dev.blockprint.site.SiteRequest;
import dev.blockprint.site.Starter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A site from a folder of documents. */
@Command(
        name = "site",
        description = {
            "Makes a static site of a folder of documents.",
            "",
            "Markdown and AsciiDoc become pages, with series, categories and a feed. Pictures that did not change are"
                    + " taken from the cache; pages that did not change are left untouched."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint site --init blog     writes a few documents to begin with",
            "  blockprint site blog -o public"
        })
final class SiteCommand implements Callable<Integer> {
    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Parameters(paramLabel = "DIR", description = "The folder of documents, with a blockprint.yaml if there is one.")
    private Path input = Path.of(".");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The folder to write to (default: DIR/_site).")
    private @Nullable Path output;

    @Option(names = "--drafts", description = "Publish drafts too.")
    private boolean drafts;

    @Option(
            names = "--init",
            description = "Write a starter site into DIR, which then only has to be built. Nothing is overwritten.")
    private boolean init;

    private final Terminal terminal;

    SiteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return init ? begin() : build();
    }

    private int begin() throws IOException {
        if (Files.exists(input) && !Files.isDirectory(input)) {
            throw new UsageException(input + " is a file; --init needs a folder");
        }
        Messages said = messages.to(terminal);
        for (String file : Starter.write(input)) {
            said.say("wrote " + input.resolve(file));
        }
        said.say("now build it: blockprint site " + input);
        return said.exitCode();
    }

    private int build() throws IOException {
        Stopwatch watch = new Stopwatch();
        Folders.checkInput(input);
        Path out = output != null ? output : input.resolve("_site");
        Folders.checkOutput(input, out);
        Messages said = messages.to(terminal);
        Path cache =
                engine.cacheOr(Folders.cache(input, Configuration.load(input).tree()));
        try (Blockprint blockprint = engine.open(cache)) {
            SiteRequest request = SiteRequest.of(input, out, blockprint)
                    .withCache(cache)
                    .withDrafts(drafts)
                    .withListener((path, done, total) -> said.progress(done + "/" + total + "  " + path));
            SiteReport report = Site.build(request);
            said.report(report.diagnostics());
            said.say(Counted.of(report.pages(), "page") + ", " + Folders.pictures(blockprint.counts()) + ", "
                    + watch.elapsed() + (said.count().isEmpty() ? "" : "; " + said.count()));
            said.say("open " + report.index().toUri());
        }
        return said.exitCode();
    }
}
