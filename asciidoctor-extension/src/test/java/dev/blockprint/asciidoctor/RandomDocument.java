package dev.blockprint.asciidoctor;

import java.util.Random;
import java.util.function.Predicate;

/** Documents made at random, the same for the same seed: diagram blocks in all their forms, in and beside all else. */
public final class RandomDocument {
    private final Random random;
    private final boolean diagrams;
    private final StringBuilder text = new StringBuilder();
    private int ids;

    private RandomDocument(long seed, boolean diagrams) {
        this.random = new Random(seed);
        this.diagrams = diagrams;
    }

    /**
     * A document.
     *
     * @param diagrams whether there are diagrams in it, or only what looks like one
     */
    public static String make(long seed, boolean diagrams) {
        RandomDocument document = new RandomDocument(seed, diagrams);
        document.header();
        int blocks = 3 + document.random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            document.block(0);
        }
        return document.text.toString();
    }

    private void header() {
        line(pick(
                "= Title\n:on:\n:file: f.dot\n:name: web\n",
                "= Title\nA B <a@b.c>\n:on:\n:file: f.dot\n:name: web",
                ":on:\n:file: f.dot\n:name: web",
                "// note\n:on:\n:file: f.dot"));
        line("");
    }

    private void block(int depth) {
        int kind = random.nextInt(depth < 3 ? 20 : 11);
        switch (kind) {
            case 0, 1, 2 -> diagram();
            case 3 -> {
                if (diagrams && depth == 0 && random.nextBoolean()) {
                    entry();
                } else if (diagrams) {
                    macro();
                }
            }
            case 4 -> shown();
            case 5 ->
                line(pick(
                        "Some *text*.",
                        "Two\nlines",
                        "{name} and <b>",
                        within(),
                        "apple:: b",
                        "NOTE: mind",
                        " literal\n text"));
            case 6 ->
                line(pick("// note", "////\n[diagram]\n----\nx\n----\n////", ":set: 1", ":!set:", "'''", "[[here]]"));
            case 7 -> condition(depth);
            case 8 -> line(".Title\n" + pick("----\ncode\n----", "....\ntext\n....", "image::x.png[]"));
            case 9 -> line(depth == 0 ? pick("== Section", "Section\n-------", "=== Deeper") : "Words");
            case 10 -> line("Text\n" + pick("[.role]\nmore words", "```\ncode\n```", "+++x+++"));
            case 11, 12 -> around(depth, pick("====", "=====", "****", "____", "[NOTE]\n====", "[%collapsible]\n===="));
            case 13 -> around(depth, "--");
            case 14, 15 -> list(depth);
            case 16, 17 -> table(depth);
            default -> block(3);
        }
        if (random.nextInt(8) > 0) {
            line("");
        }
    }

    private void diagram() {
        if (!diagrams) {
            shown();
            return;
        }
        boolean source = random.nextInt(4) == 0;
        if (random.nextBoolean()) {
            line(pick(
                    ".A title",
                    ".The *bold* {name}",
                    "[[id" + ++ids + "]]",
                    "[#id" + ++ids + "]",
                    "[.wide]",
                    "// note"));
        }
        String more = more() + (random.nextInt(3) == 0 ? more() : "");
        String body = pick("a -> b", "a\n\nb", "a -> <b>\n// c\nd", "{name} -> b", "[x]\n.y\n* z", "|a|b|");
        String flat = pick("a -> b", "a\n// note\nb");
        if (source) {
            line(pick("[source,diagram" + more + "]\n----\n", "[,diagram]\n----\n") + body + "\n----");
        } else {
            String style = "[diagram" + pick("", "#d" + ++ids, ".big", "%inline") + more + "]\n";
            line(pick(
                    style + "----\n" + body + "\n----",
                    style + "....\n" + body + "\n....",
                    style + "--\n" + body + "\n--",
                    style + "++++\n" + body + "\n++++",
                    style + "====\n" + body + "\n====",
                    style + "\n----\n" + body + "\n----",
                    style + flat,
                    "```diagram\n" + body + "\n```",
                    style + "```\n" + body + "\n```"));
        }
    }

    private String more() {
        return pick(
                "",
                "",
                ",width=50%",
                ",width=100",
                ",height=20",
                ",alt=\"It, shown\"",
                ",align=center,link=https://x.org",
                ",link=x.html,window=_blank",
                ",float=left",
                ",role=tall",
                ",title=\"A title, with a comma\"",
                ",caption=\"Plate: \"",
                ",scale=1.5",
                ",scale=50%",
                ",scaledwidth=50%",
                ",format=png",
                ",svg-type=inline",
                ",svg-type=interactive",
                ",svg-type=static",
                ",opts=interactive",
                ",options=\"fold\"",
                ",fold=true",
                ",nocache=true,on-error=log",
                ",target=named" + ++ids,
                ",target=\"sub/named" + ++ids + "\"",
                ",target=sub/");
    }

    /** A macro within a line. */
    private String within() {
        String shown = "no diagram: f.diagram[] and no +dot:f.dot[]+";
        return diagrams
                ? pick(
                        "Text with diagram:f.diagram[target=w" + ++ids + "] in it",
                        "dot:f.dot[png,target=w" + ++ids + "] and `diagram:f.diagram[Alt,40,target=w" + ++ids + "]`",
                        "*See diagram:f.diagram[title=T,width=50%,target=w" + ++ids + "].*",
                        shown)
                : shown;
    }

    /** A diagram in a file of its own. */
    private void macro() {
        line(pick(
                "diagram::f.diagram[" + pick("", "png", "Alt text", "Alt,100", "\"Alt, text\",50%") + more() + "]",
                "dot::f.dot[" + pick("", "format=png", "alt=x") + more() + "]",
                ".Title\n[#m" + ++ids + ".wide]\ndiagram::f.diagram[]",
                "[%interactive]\ngraphviz::{file}[]"));
    }

    /** What the document says of all diagrams that follow. At the end of a block Asciidoctor forgets it. */
    private void entry() {
        line(pick(
                ":diagram-align: center",
                ":diagram-role: all\n:diagram-title: Of all",
                ":diagram-format: png",
                ":diagram-svg-type: inline",
                ":diagram-width: 33%\n:diagram-alt: All, too",
                ":dot-scale: 2",
                ":diagram-caption: Picture:{sp}",
                ":!diagram-align:\n:diagram-format!:\n:diagram-svg-type!:\n:diagram-width!:\n:diagram-title!:"));
    }

    private void shown() {
        line(pick(
                "------\n[diagram]\n----\na\n----\n------",
                "```asciidoc\n[diagram]\n----\na\n----\n```",
                "....\n```diagram\na\n```\n....",
                "[listing]\n--\n[diagram]\na\n--",
                "[source,dot]\n----\ndigraph {}\n----",
                "[verse]\n____\n[diagram]\na\n____",
                "a [diagram] b",
                "++++\n[diagram]\n++++"));
    }

    private void condition(int depth) {
        line(pick("ifdef::on[]", "ifdef::off[]", "ifndef::on[]", "ifndef::set[]", "ifeval::[\"{name}\" == \"web\"]"));
        block(Math.max(depth, 3));
        line("endif::[]");
    }

    private void around(int depth, String opening) {
        String delimiter = opening.substring(opening.lastIndexOf('\n') + 1);

        String fence = delimiter.equals("--")
                ? delimiter
                : delimiter + String.valueOf(delimiter.charAt(0)).repeat(depth * 2);
        line(opening.substring(0, opening.length() - delimiter.length()) + fence);
        int blocks = 1 + random.nextInt(3);
        for (int i = 0; i < blocks; i++) {
            // A block ends at the first line that repeats its delimiter.
            inner(
                    delimiter.equals("--") ? 3 : depth + 1,
                    text -> text.contains("\n" + fence + "\n") || text.startsWith(fence + "\n"));
        }
        line(fence);
    }

    private void list(int depth) {
        int items = 1 + random.nextInt(3);
        for (int i = 0; i < items; i++) {
            line(pick("* item", ". item", "term:: text", "- item", "** nested", "term::\n  text"));
            if (random.nextBoolean()) {
                line("+");
                // A comment or an attribute right behind the plus is where Asciidoctor loses its way.
                inner(
                        3,
                        text -> text.startsWith("//")
                                || text.startsWith(":")
                                || text.startsWith("ifdef")
                                || text.startsWith("ifndef")
                                || text.startsWith("ifeval"));
                if (random.nextInt(3) == 0) {
                    line("+\n" + pick("more\n", "```\ncode\n```"));
                }
            }
        }
        line("");
        if (depth > 0) {
            line("After the list.");
        }
    }

    private void table(int depth) {
        line(pick("|===", "[cols=\"1,a\"]\n|===", "[cols=\"2*a\",options=header]\n|==="));
        line("|H|H\n");
        for (int i = 0; i < 2; i++) {
            line(pick("|x", "a|", "| a{sp}long{sp}cell", "2+|wide\n\n|y"));
            int before = text.length();
            block(3);
            String inner = text.substring(before);
            text.setLength(before);
            line(inner.replace("|", "\\|"));
            line(pick("|z", "a|\ntext"));
        }
        line("|===");
        if (depth > 5) {
            line("");
        }
    }

    /** A block that is not {@code bad}. */
    private void inner(int depth, Predicate<String> bad) {
        int before = text.length();
        do {
            text.setLength(before);
            block(depth);
        } while (bad.test(text.substring(before)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
