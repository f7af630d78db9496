package dev.blockprint.graphviz.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the build knows of the module, read from {@code engine.properties}.
 *
 * @param backend the script that holds the WebAssembly, relative to the module's folder
 * @param imports the readable names of the functions that the host has
 * @param largeMethods the methods that may stay too large for HotSpot to compile
 */
record EngineSettings(String backend, Set<String> imports, Set<String> largeMethods) {
    EngineSettings {
        imports = Set.copyOf(imports);
        largeMethods = Set.copyOf(largeMethods);
    }

    static EngineSettings read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new EngineSettings(
                properties.getProperty("backend", "").strip(),
                words(properties.getProperty("imports", "")),
                words(properties.getProperty("large.methods", "")));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
