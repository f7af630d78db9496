package dev.blockprint.icons.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table in a file of comma-separated values: a head, then rows; a field with a comma stands in double quotes. */
final class Table {
    /** One row, its fields by the names in the head. */
    record Row(String file, int line, Map<String, String> fields) {
        String get(String column) {
            String value = fields.get(column);
            if (value == null) {
                throw new IllegalStateException(file + " has no column " + column);
            }
            return value;
        }

        /** The words of a field with several. */
        List<String> words(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : List.of(value.split(" ", -1));
        }

        IllegalStateException wrong(String message) {
            return new IllegalStateException(file + ":" + line + ": " + message);
        }
    }

    private Table() {}

    /** The rows in their order; a line that begins with {@code #} is a comment. */
    static List<Row> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String name = String.valueOf(file.getFileName());
        List<String> head = split(lines.get(0));
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> values = split(line);
            if (values.size() != head.size()) {
                throw new IllegalStateException(
                        name + ":" + (i + 1) + ": " + values.size() + " fields instead of " + head.size());
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (int j = 0; j < head.size(); j++) {
                fields.put(head.get(j), values.get(j));
            }
            rows.add(new Row(name, i + 1, fields));
        }
        return rows;
    }

    private static List<String> split(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
