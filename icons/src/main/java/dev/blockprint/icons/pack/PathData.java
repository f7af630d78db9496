package dev.blockprint.icons.pack;

import java.util.Locale;

/** Reads and writes the data of a path, to round its numbers without running any of them together. */
final class PathData {
    private final String data;
    private final int places;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private PathData(String data, int places) {
        this.data = data;
        this.places = places;
    }

    /** The same path with at most so many places after the point. */
    static String round(String data, int places) {
        PathData path = new PathData(data, places);
        path.run();
        return path.out.toString();
    }

    private void run() {
        char command = ' ';
        int argument = 0;
        skipSpace();
        while (at < data.length()) {
            char c = data.charAt(at);
            if (Character.isLetter(c)) {
                command = c;
                argument = 0;
                out.append(c);
                at++;
            } else if (Character.toLowerCase(command) == 'a' && (argument % 7 == 3 || argument % 7 == 4)) {
                append(String.valueOf(c));
                at++;
                argument++;
            } else {
                append(Numbers.shorten(number(), places));
                argument++;
            }
            skipSpace();
        }
    }

    private void append(String number) {
        char last = out.isEmpty() ? 'M' : out.charAt(out.length() - 1);
        if (!Character.isLetter(last) && number.charAt(0) != '-') {
            out.append(' ');
        }
        out.append(number);
    }

    private String number() {
        int start = at;
        if (data.charAt(at) == '-' || data.charAt(at) == '+') {
            at++;
        }
        digits();
        if (at < data.length() && data.charAt(at) == '.') {
            at++;
            digits();
        }
        if (at < data.length() && Character.toLowerCase(data.charAt(at)) == 'e') {
            at += data.charAt(at + 1) == '-' || data.charAt(at + 1) == '+' ? 2 : 1;
            digits();
        }
        if (start == at) {
            throw new IllegalStateException(String.format(Locale.ROOT, "no path data at %d: %.60s", at, data));
        }
        return data.substring(start, at);
    }

    private void digits() {
        while (at < data.length() && Character.isDigit(data.charAt(at))) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < data.length() && (Character.isWhitespace(data.charAt(at)) || data.charAt(at) == ',')) {
            at++;
        }
    }
}
