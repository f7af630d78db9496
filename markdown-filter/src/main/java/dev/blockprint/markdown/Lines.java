package dev.blockprint.markdown;

/** Lines of a text, whichever way they end. */
final class Lines {
    private Lines() {}

    /** Where the line that holds {@code at} begins. */
    static int start(String text, int at) {
        int start = at;
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line that holds {@code at} ends, without its line end. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the line behind the one that holds {@code at} begins; the text's length if there is none. */
    static int next(String text, int at) {
        int end = end(text, at);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    /** Where the line before the one that begins at {@code start} ends, without its line end; {@code start} is not 0. */
    static int endOfPrevious(String text, int start) {
        return start > 1 && text.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
    }

    /** Whether the line that holds {@code at} is blank within {@code quotes} quotes around it. */
    static boolean isBlank(String text, int at, long quotes) {
        int end = end(text, at);
        long markers = 0;
        for (int i = start(text, at); i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                markers++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return markers <= quotes;
    }

    /** What ends the lines of {@code text}: what ends its first one. */
    static String separator(String text) {
        int end = end(text, 0);
        if (text.startsWith("\r\n", end)) {
            return "\r\n";
        }
        return text.startsWith("\r", end) ? "\r" : "\n";
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
