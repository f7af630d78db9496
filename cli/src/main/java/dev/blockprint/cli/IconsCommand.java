package dev.blockprint.cli;

import dev.blockprint.artifact.AtomicFiles;
import dev.blockprint.icons.ContactSheet;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds types. */
@Command(
        name = "icons",
        description = {
            "Finds the types that a node can have, by words of their names.",
            "",
            "Each line is a type as it is written in a diagram, the label it brings, and where its art comes from:"
                    + " official (the vendor's icon), brand (a logo) or glyph (drawn by us)."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  blockprint icons queue",
            "  blockprint icons aws storage",
            "  blockprint icons --sheet icons.html      a page that shows them all"
        })
final class IconsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "All of them must be found; none lists everything.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "FILE.html", description = "Write a page that shows what was found.")
    private @Nullable Path sheet;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many lines (default: 100, or all on a sheet).")
    private int limit;

    private final Terminal terminal;

    IconsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        IconCatalogue catalogue = IconCatalogue.standard();
        String query = String.join(" ", words);
        int most = limit > 0 ? limit : Integer.MAX_VALUE;
        List<IconType> found = query.isBlank() ? catalogue.all() : catalogue.search(query, most);
        if (found.isEmpty()) {
            List<String> near = catalogue.suggest(query, List.of(), 3);
            terminal.err()
                    .println("blockprint: no type has “" + query + "” in its name"
                            + (near.isEmpty() ? "" : "; the nearest are " + String.join(", ", near)));
            return Exit.DOCUMENT_ERRORS;
        }
        if (sheet != null) {
            AtomicFiles.write(sheet, ContactSheet.page(catalogue, found).getBytes(StandardCharsets.UTF_8));
            terminal.err().println("blockprint: " + found.size() + " types on " + sheet);
            return Exit.FINE;
        }
        list(catalogue, found, limit > 0 ? limit : 100);
        return Exit.FINE;
    }

    private void list(IconCatalogue catalogue, List<IconType> found, int most) {
        List<IconType> shown = found.subList(0, Math.min(most, found.size()));
        int width = shown.stream()
                .mapToInt(type -> catalogue.shortName(type).length())
                .max()
                .orElse(0);
        for (IconType type : shown) {
            String name = catalogue.shortName(type);
            terminal.out()
                    .println(name + " ".repeat(width - name.length() + 2) + type.title() + "  ("
                            + type.art().name().toLowerCase(Locale.ROOT) + ")");
        }
        if (shown.size() < found.size()) {
            terminal.err()
                    .println("blockprint: " + (found.size() - shown.size()) + " more; name a second word, or --limit "
                            + found.size());
        }
    }
}
