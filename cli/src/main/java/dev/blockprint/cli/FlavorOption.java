package dev.blockprint.cli;

import dev.blockprint.document.Configuration;
import dev.blockprint.document.Flavor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For whom Markdown is written. */
final class FlavorOption {
    @Option(
            names = "--flavor",
            paramLabel = "FLAVOR",
            description = {
                "For whom Markdown is written: commonmark, gfm, pandoc, mkdocs, hugo, docusaurus or html",
                "(default: what blockprint.yaml says, else commonmark)."
            })
    private @Nullable Flavor flavor;

    /** What is asked for, else what the documents' configuration says. */
    Flavor or(Configuration configuration) {
        Flavor configured = configuration.flavor() == null ? Flavor.COMMONMARK : configuration.flavor();
        return flavor == null ? configured : flavor;
    }
}
