package dev.blockprint.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.python.eval.Evaluator;
import dev.blockprint.python.syntax.Script;
import dev.blockprint.python.syntax.ScriptParser;
import dev.blockprint.source.Limits;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every function, method and operator with values of every kind: a script's errors stay errors of the script. */
class CallsTest {
    private static final List<String> VALUES = List.of(
            "None",
            "True",
            "0",
            "-1",
            "3",
            "9223372036854775807",
            "2.5",
            "float('1e308') * 10",
            "''",
            "'ab c'",
            "[]",
            "[1, 'x']",
            "[[1], 2]",
            "(1,)",
            "{}",
            "{'a': 1}",
            "{1, 2}",
            "range(3)",
            "n",
            "e",
            "c",
            "d",
            "len",
            "str",
            "(lambda *a, **k: a)",
            "os",
            "EC2",
            "T",
            "t",
            "ValueError('x')",
            "'%d {} {0:>5} {x}'",
            "'-'");
    private static final List<String> FUNCTIONS = List.of(
            ("str int float bool list tuple set frozenset dict range object print len repr format abs round divmod pow "
                            + "sum min max sorted reversed any all enumerate zip map filter isinstance callable id chr ord "
                            + "iter open staticmethod property getattr hasattr super Node Edge Cluster Diagram EC2 Custom "
                            + "os.getenv os.path.join os.path.splitext math.ceil math.sqrt random.choice random.sample "
                            + "it.product it.chain functools.partial functools.reduce dict.fromkeys T Container System "
                            + "Relationship SystemBoundary ValueError next slice hash setattr random.randint random.choices "
                            + "math.log it.islice it.groupby it.zip_longest re.match re.sub re.split json.loads json.dumps "
                            + "textwrap.wrap textwrap.indent textwrap.shorten collections.Counter collections.namedtuple "
                            + "collections.defaultdict datetime.datetime datetime.timedelta copy.deepcopy Path")
                    .split(" ", -1));
    private static final List<String> METHODS = List.of(
            ("upper title capitalize strip replace split rsplit splitlines join format startswith find index count "
                            + "isdigit center zfill removeprefix partition append extend insert pop remove clear copy "
                            + "reverse sort get keys values items update setdefault add discard union connect label "
                            + "__class__ __enter__ __exit__ node forward first render __name__")
                    .split(" ", -1));
    private static final List<String> OPERATORS =
            List.of("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "<", "==", "in", "is", "and");
    private static final String HEAD = """
            import collections, copy, datetime, functools, itertools as it, json, math, os, random, re, textwrap
            from pathlib import Path
            from diagrams import Cluster, Diagram, Edge, Node
            from diagrams.aws.compute import EC2
            from diagrams.custom import Custom
            from diagrams.c4 import Container, System, Relationship, SystemBoundary
            class T:
                x = 1
                @property
                def first(self):
                    return self.x
            t = T()
            d = Diagram("d")
            with d, Cluster("c") as c:
                n, e = Node("n"), Edge(label="e")
            """;

    @Test
    void noCallOfAFunctionBreaksTheEvaluator() {
        List<String> lines = new ArrayList<>();
        for (String function : FUNCTIONS) {
            lines.add(function + "()");
            for (String a : VALUES) {
                lines.add(function + "(" + a + ")");
                for (String b : VALUES) {
                    lines.add(function + "(" + a + ", " + b + ")");
                }
            }
        }
        check(lines);
    }

    @Test
    void noCallOfAMethodBreaksTheEvaluator() {
        List<String> lines = new ArrayList<>();
        for (String method : METHODS) {
            for (String value : VALUES) {
                lines.add("(" + value + ")." + method);
                lines.add("(" + value + ")." + method + "()");
                for (String a : VALUES) {
                    lines.add("(" + value + ")." + method + "(" + a + ")");
                    lines.add("(" + value + ")." + method + "(" + a + ", 2)");
                }
            }
        }
        check(lines);
    }

    @Test
    void noOperatorBreaksTheEvaluator() {
        List<String> lines = new ArrayList<>();
        for (String a : VALUES) {
            for (String b : VALUES) {
                for (String operator : OPERATORS) {
                    lines.add("(" + a + ") " + operator + " (" + b + ")");
                }
                lines.add("(" + a + ")[" + b + "]");
                lines.add("(" + a + ")[" + b + ":" + b + "]");
                lines.add("(" + a + ")[::" + b + "]");
                lines.add("x, *y = " + a);
                lines.add("x = " + a + "; x[" + b + "] = 1");
                lines.add("x = " + a + "; x += " + b);
                lines.add("x = " + a + "; x.label = " + b);
                lines.add("x = " + a + "; f'{x!r:>{9}} {x:.2f}'");
            }
            lines.add("-(" + a + ")");
            lines.add("~(" + a + ")");
            lines.add("not (" + a + ")");
            lines.add("with (" + a + "): pass");
            lines.add("raise (" + a + ")");
            lines.add("for x in (" + a + "): pass");
        }
        check(lines);
    }

    /** Each line as a script of its own, for a limit that is reached ends it; of the many lines every seventh. */
    private static void check(List<String> lines) {
        for (int i = 0; i < lines.size(); i += 7) {
            String line = lines.get(i);
            String block = line.startsWith("with") || line.startsWith("for") ? "pass\n    " : "";
            String script = HEAD + "try:\n    with Diagram('x'): " + block + line + "\nexcept: pass\n";
            SourceText source = SourceText.of("script.py", script);
            Parsed<Script> parsed = ScriptParser.parse(source);
            assertThat(parsed.diagnostics()).as(line).isEmpty();
            assertThat(Evaluator.run(parsed, source, IconCatalogue.standard(), Limits.DEFAULT)
                            .tree())
                    .as(line)
                    .isNotEmpty();
        }
    }
}
