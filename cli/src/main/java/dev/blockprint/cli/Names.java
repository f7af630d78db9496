package dev.blockprint.cli;

import java.nio.file.Path;

/** Names of the files that are made of files. */
final class Names {
    private Names() {}

    /** The file's name without its extension. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Of several results of one file, the one called {@code 2} of {@code web.svg} is {@code web.2.svg}. */
    static String with(String name, String own) {
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return name.substring(0, end) + "." + own + name.substring(end);
    }
}
