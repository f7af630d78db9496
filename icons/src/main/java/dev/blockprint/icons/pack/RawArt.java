package dev.blockprint.icons.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A picture as its package has it.
 *
 * @param source the name of the package
 * @param licence of this picture
 * @param colour the brand's colour, or empty
 */
record RawArt(String source, String licence, String colour, String svg) {
    /** Reads what the extraction wrote, by reference. */
    static Map<String, RawArt> read(Path file) throws IOException {
        Map<String, RawArt> art = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.split("\t", -1);
            art.put(fields[0], new RawArt(fields[1], fields[2], fields[3], fields[4]));
        }
        return art;
    }
}
