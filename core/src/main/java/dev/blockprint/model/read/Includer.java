package dev.blockprint.model.read;

import dev.blockprint.language.Keyword;
import dev.blockprint.language.Parser;
import dev.blockprint.language.Statement;
import dev.blockprint.language.Statement.Setting;
import dev.blockprint.language.Text;
import dev.blockprint.language.Tree;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.NamedFile;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.SourceText.Inclusion;
import dev.blockprint.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a diagram with the files that it includes: their text stands in place of the statements that name them, and
 * every message about it names the file's own line. A statement that cannot be followed stays where it is.
 */
public final class Includer {
    private final ReadOptions options;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Path> atTheTop = new HashSet<>();
    private int files;
    private int length;

    /** A file that is being read, and what it is called; the diagram itself is none. */
    private record Link(@Nullable Path file, String name) {}

    private Includer(ReadOptions options) {
        this.options = options;
    }

    /** The tree of {@code source} and of all that it includes; the tree's source is the whole text. */
    public static Parsed<Tree> parse(SourceText source, ReadOptions options) {
        Parsed<Tree> own = Parser.parse(source, options.limits());
        if (own.hasErrors() || includes(own.tree().statements()).isEmpty()) {
            return own;
        }
        Includer includer = new Includer(options);
        includer.length = source.length();
        Link self = new Link(null, source.name());
        SourceText whole = includer.whole(own.tree(), options.folder(), List.of(self), true);
        Parsed<Tree> all = Parser.parse(whole, options.limits());
        List<Diagnostic> said = new ArrayList<>(includer.diagnostics);
        said.addAll(all.diagnostics());
        return new Parsed<>(all.tree(), said);
    }

    /** A statement that includes, and whether it stands outside of all groups. */
    private record Include(Setting setting, boolean top) {
        Text path() {
            return setting.values().get(0);
        }
    }

    private static List<Include> includes(List<Statement> statements) {
        List<Include> found = new ArrayList<>();
        collect(statements, true, found);
        return found;
    }

    private static void collect(List<Statement> statements, boolean top, List<Include> into) {
        for (Statement statement : statements) {
            if (statement instanceof Setting setting && setting.word() == Keyword.INCLUDE) {
                into.add(new Include(setting, top));
            }
            collect(statement.inside(), false, into);
        }
    }

    private SourceText whole(Tree tree, @Nullable Path folder, List<Link> chain, boolean top) {
        SourceText source = tree.source();
        List<Inclusion> inclusions = new ArrayList<>();
        for (Include include : includes(tree.statements())) {
            SourceText text = text(source, include, folder, chain, top && include.top());
            if (text != null) {
                inclusions.add(new Inclusion(include.setting().span(), text));
            }
        }
        return source.including(inclusions);
    }

    /** What stands in place of one statement; null if it cannot be followed, which is said. */
    private @Nullable SourceText text(
            SourceText source, Include include, @Nullable Path folder, List<Link> chain, boolean top) {
        Text path = include.path();
        Span span = include.setting().span();
        if (isForeign(path.value())) {
            refuse(
                    source,
                    path,
                    "only files of the diagram language can be included",
                    "name a file such as styles.diagram");
            return null;
        }
        int most = options.limits().sourceLength();
        NamedFile read = NamedFile.read(options.root(), folder, path.value(), most);
        Path file = read.file();
        if (file == null) {
            refuse(source, path, String.valueOf(read.message()), String.valueOf(read.advice()));
            return null;
        }
        String name = NamedFile.name(source, folder == null ? options.root() : folder, file);
        List<Link> longer = new ArrayList<>(chain);
        longer.add(new Link(file, name));
        if (!mayFollow(source, path, chain, longer, file)) {
            return null;
        }
        if (top && !atTheTop.add(file)) {
            return SourceText.included(name, "", source, span);
        }
        length += read.text().length();
        if (length > most) {
            refuse(
                    source,
                    path,
                    "the diagram has more than " + most + " characters with the files it includes",
                    "split it into several diagrams");
            length = most;
            return null;
        }
        SourceText included = SourceText.included(name, read.text(), source, span);
        Parsed<Tree> parsed = Parser.parse(included, options.limits());
        if (parsed.hasErrors()) {
            diagnostics.addAll(parsed.diagnostics());
            return null;
        }
        return whole(parsed.tree(), file.getParent(), longer, top);
    }

    private boolean mayFollow(SourceText source, Text path, List<Link> chain, List<Link> longer, Path file) {
        String way = longer.stream().map(Link::name).collect(Collectors.joining(" -> "));
        if (chain.stream().anyMatch(link -> file.equals(link.file()))) {
            refuse(source, path, "the files include each other: " + way, "drop one of these includes");
            return false;
        }
        if (chain.size() > options.limits().includeDepth()) {
            refuse(
                    source,
                    path,
                    "files include each other more than " + options.limits().includeDepth() + " deep: " + way,
                    "include the last one earlier in the chain");
            return false;
        }
        if (++files > options.limits().includes()) {
            refuse(
                    source,
                    path,
                    "more than " + options.limits().includes() + " files are included",
                    "put several of them into one");
            return false;
        }
        return true;
    }

    private static boolean isForeign(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return List.of(".py", ".dot", ".gv").stream().anyMatch(lower::endsWith);
    }

    private void refuse(SourceText source, Text path, String message, String advice) {
        Span span = path.span();
        diagnostics.add(Diagnostic.error(source, span, message, advice));
    }
}
