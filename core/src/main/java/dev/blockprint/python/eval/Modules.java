package dev.blockprint.python.eval;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.source.Nearest;
import dev.blockprint.source.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be imported. */
final class Modules {
    /** What they do happens outside the script, so it does not happen. */
    private static final Set<String> REFUSED = Set.of(
            ("PIL base64 binascii boto3 cairosvg calendar configparser csv dotenv email fileinput ftplib glob gzip hashlib"
                            + " hmac http io matplotlib pickle queue requests secrets select shelve shutil smtplib socket"
                            + " sqlite3 subprocess tarfile tempfile urllib urllib3 webbrowser xml zipfile zlib")
                    .split(" ", -1));
    /** Nothing of them matters to a diagram: what they have can be imported and called, and does nothing. */
    private static final Set<String> SILENT = Set.of(
            ("IPython __future__ array ast atexit bisect builtins cProfile codecs concurrent curses decimal difflib dis"
                            + " doctest errno faulthandler fnmatch fractions gc getopt getpass gettext graphviz heapq"
                            + " importlib inspect keyword linecache locale logging multiprocessing numbers pdb pkgutil"
                            + " pprint profile pwd reprlib resource rich sched shlex signal site ssl struct symtable"
                            + " sysconfig syslog threading timeit token tokenize tqdm traceback types unicodedata unittest"
                            + " warnings weakref zoneinfo")
                    .split(" ", -1));

    private final DiagramsModule diagrams;
    private final StandardModules standard;
    private final Warnings warnings;
    private final Set<String> stars = new LinkedHashSet<>();

    Modules(Machine machine, IconCatalogue catalogue, Warnings warnings) {
        this.diagrams =
                new DiagramsModule(machine.library, new C4(machine.library, machine.texts), catalogue, warnings);
        this.standard = new StandardModules(machine, warnings);
        this.warnings = warnings;
    }

    private static String root(String name) {
        return name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    }

    /** The module of this name; an error if there is none. */
    PyModule load(String name, Span span) {
        String root = root(name);
        if (REFUSED.contains(root)) {
            refuse(root, span);
        } else if (root.equals("random")) {
            warnings.say(
                    span,
                    "random gives the same values every time",
                    "write the values that you want, or call random.seed(…)");
        } else if (!SILENT.contains(root) && !root.equals(DiagramsModule.DIAGRAMS) && !standard.has(root)) {
            throw new PyError(
                    "ModuleNotFoundError",
                    "the module " + name + " cannot be imported",
                    name.startsWith(".")
                            ? "write what it holds into this script"
                            : Nearest.advice(
                                    root, standard.names(), "remove the import, or write the values themselves"));
        }
        return new PyModule(name);
    }

    /** Says that what a module or a function does outside the script is not done. */
    void refuse(String what, Span span) {
        warnings.say(span, "what " + what + " does is not done", "a script can draw, and reach nothing else");
    }

    /** Lets every class of a module be found by its plain name. */
    void star(String module, Scope scope) {
        if (module.equals(DiagramsModule.DIAGRAMS)) {
            for (String name : Library.NAMES) {
                Object found = diagrams.quietly(module, name);
                if (found != null) {
                    scope.set(name, found);
                }
            }
        }
        stars.add(module);
    }

    /** What a star import has brought under a name; null if nothing. */
    @Nullable
    Object fromStars(String name) {
        for (String module : List.copyOf(stars)) {
            Object found = root(module).equals(DiagramsModule.DIAGRAMS)
                    ? module.equals(DiagramsModule.DIAGRAMS) ? null : diagrams.quietly(module, name)
                    : standard.find(module, name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What {@code module.name} is. */
    Object attribute(PyModule module, String name, Span span) {
        String full = module.name();
        String root = root(full);
        if (root.equals(DiagramsModule.DIAGRAMS)) {
            return diagrams.attribute(full, name, span);
        }
        if (name.equals("urlretrieve")) {
            // It gives the name of the file that it would have written.
            return Callable.of(name, args -> {
                Object file = args.find(1, "filename");
                return PyTuple.of(file == null ? "" : file, None.NONE);
            });
        }
        if (SILENT.contains(root) || REFUSED.contains(root)) {
            return new PyNothing(name);
        }
        Object found = standard.find(full, name);
        if (found == null && standard.has(full + "." + name)) {
            return new PyModule(full + "." + name);
        }
        if (found == null) {
            throw new PyError(
                    "AttributeError", full + "." + name + " is not supported", "write the value itself instead");
        }
        return found;
    }
}
