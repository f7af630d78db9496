package dev.blockprint.site;

import dev.blockprint.source.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/**
 * What was built.
 *
 * @param index the page to open first
 * @param pages how many pages there are, lists included
 * @param diagrams how many diagrams they show
 * @param written how many files had to be written because they are new or have changed, pictures aside
 * @param diagnostics in the order of the documents' paths
 */
public record SiteReport(Path index, int pages, int diagrams, int written, List<Diagnostic> diagnostics) {
    public SiteReport {
        diagnostics = List.copyOf(diagnostics);
    }

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
