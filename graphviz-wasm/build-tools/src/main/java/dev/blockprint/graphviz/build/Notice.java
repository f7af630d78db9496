package dev.blockprint.graphviz.build;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who made what the class files came from, in which version, and under which licence. */
final class Notice {
    private static final String RULE = "\n\n" + "-".repeat(79) + "\n\n";
    private static final String EPL_TITLE = "Eclipse Public License - v 2.0";

    private final String packageJson;
    private final String provenance;

    private Notice(Path npmPackage) throws IOException {
        packageJson = Files.readString(npmPackage.resolve("package.json"));
        provenance = Files.readString(npmPackage.resolve("lib/provenance.json"));
    }

    /** The notice for what an npm package holds. */
    static String of(Path npmPackage) throws IOException {
        return new Notice(npmPackage).text();
    }

    /** The version of Graphviz that an npm package holds. */
    static String graphvizVersion(Path npmPackage) throws IOException {
        return new Notice(npmPackage).graphviz();
    }

    private String graphviz() {
        return find("/graphviz-([0-9.]+)\\.tar", provenance);
    }

    private String text() throws IOException {
        String viz = find("\"version\":\\s*\"([^\"]+)\"", packageJson);
        String expat = find("/expat-([0-9.]+)\\.tar", provenance);
        String emscripten = find("emsdk@([0-9.]+)", provenance);
        String source = find("\"(https://[^\"]*/graphviz-[0-9.]+\\.tar\\.gz)\"", provenance);
        String mit = "\n\n" + licence("MIT.txt");
        String from = ", in npm @viz-js/viz " + viz;
        return "Viz.js " + viz + ", npm @viz-js/viz: MIT\n\nCopyright (c) Michael Daines" + mit + RULE
                + "Expat " + expat + from + ": MIT\n\n"
                + "Copyright (c) 1998-2000 Thai Open Source Software Center Ltd and Clark Cooper\n"
                + "Copyright (c) 2001-2026 Expat maintainers" + mit + RULE
                + "Emscripten " + emscripten + " with musl" + from + ": MIT\n\n"
                + "Copyright (c) 2010-2026 Emscripten authors\n"
                + "Copyright (c) 2005-2020 Rich Felker, et al." + mit + RULE
                + "Graphviz " + graphviz() + from + ": Eclipse Public License 2.0\n\n"
                + "Source: " + source + "\n\n" + epl();
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new BuildFailure("the npm package does not say " + pattern);
        }
        return matcher.group(1);
    }

    private static String licence(String name) throws IOException {
        try (InputStream in = Notice.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new BuildFailure("no licence " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /** The text of the licence, from the copy in JUnit's jar. */
    private static String epl() throws IOException {
        Enumeration<URL> places = Notice.class.getClassLoader().getResources("META-INF/LICENSE.md");
        while (places.hasMoreElements()) {
            try (InputStream in = places.nextElement().openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.startsWith(EPL_TITLE)) {
                    return text;
                }
            }
        }
        throw new BuildFailure("no jar of the build holds the " + EPL_TITLE);
    }
}
