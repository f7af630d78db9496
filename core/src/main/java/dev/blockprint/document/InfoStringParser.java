package dev.blockprint.document;

import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.SourceText;
import dev.blockprint.source.Span;
import java.util.List;

/**
 * {@code info = [language] { word | "{" { word } "}" }}, {@code word = "#" id | "." class | key ["=" value]}; commas
 * between words are blanks.
 */
final class InfoStringParser {
    private final SourceText document;
    private final String text;
    private final int end;
    private final OptionCollector options;
    private int at;
    private int openBrace = -1;
    private String language = "";
    private boolean cell;

    InfoStringParser(SourceText document, Span span) {
        this.document = document;
        this.text = document.text();
        this.at = span.start();
        this.end = Math.min(span.end(), text.length());
        this.options = new OptionCollector(document);
    }

    Parsed<InfoString> parse() {
        skipBlanks();
        if (text.startsWith("{{", at) || text.startsWith("{=", at)) {
            // A cell shown but not run, or a raw block: pandoc and Quarto hand it on as text.
            return new Parsed<>(InfoString.NONE, List.of());
        }
        if (at < end && peek() != '{') {
            language = text.substring(at, languageEnd(at));
            at += language.length();
        }
        while (at < end) {
            word();
        }
        if (openBrace >= 0) {
            error(openBrace, openBrace + 1, "the brace is not closed", "end the attributes with }");
        }
        if (language.isEmpty()) {
            language = options.takeFirstClass();
        }
        return new Parsed<>(new InfoString(language, cell, options.toOptions()), options.diagnostics());
    }

    /** The words of {@code span}, none of which is a language. */
    static Parsed<BlockOptions> attributes(SourceText document, Span span) {
        InfoStringParser parser = new InfoStringParser(document, span);
        while (parser.at < parser.end) {
            parser.word();
        }
        return new Parsed<>(parser.options.toOptions(), parser.options.diagnostics());
    }

    private void word() {
        int start = at;
        switch (peek()) {
            case ' ', '\t', ',' -> at++;
            case '{' -> openBrace();
            case '}' -> closeBrace();
            case '#' -> id();
            case '.' -> className();
            case '"', '\'' -> {
                quoted();
                error(start, at, "a text without a key", "write caption=" + text.substring(start, at));
            }
            case '=' -> {
                at++;
                bareValue();
                error(start, at, "a key is missing before =", "write key=value");
            }
            default -> keyAndValue();
        }
    }

    private void openBrace() {
        boolean again = openBrace >= 0;
        if (again) {
            error(at, at + 1, "a brace within braces", "remove it");
        }
        openBrace = at++;
        skipBlanks();
        int wordEnd = languageEnd(at);
        boolean isWord = wordEnd > at && ".#\"'}=".indexOf(peek()) < 0;
        if (!again && language.isEmpty() && isWord && text.indexOf('=', at) != wordEnd) {
            language = text.substring(at, wordEnd);
            cell = true;
            at = wordEnd;
        }
    }

    private void closeBrace() {
        if (openBrace < 0) {
            error(at, at + 1, "there is no brace to close", "remove it");
        }
        openBrace = -1;
        at++;
    }

    private void id() {
        int start = at++;
        String id = bare("");
        if (id.isEmpty()) {
            error(start, at, "an id is missing after #", "write #fig-name");
        } else {
            options.id(id, new Span(start, at));
        }
    }

    private void className() {
        int start = at++;
        String name = bare(".");
        if (name.isEmpty()) {
            error(start, at, "a class is missing after the dot", "write .wide");
        } else {
            options.className(name);
        }
    }

    private void keyAndValue() {
        int start = at;
        String key = bare("=\"'");
        Span keySpan = new Span(start, at);
        if (at >= end || peek() != '=') {
            options.put(key, "true", keySpan, keySpan);
            return;
        }
        int valueStart = ++at;
        if (at < end && (peek() == '"' || peek() == '\'')) {
            String value = quoted();
            options.put(key, value, keySpan, new Span(valueStart, at));
            return;
        }
        String value = bareValue();
        if (value.isEmpty()) {
            error(start, at, "a value is missing after " + key + "=", "write " + key + "=\"…\"");
        } else {
            options.put(key, Escapes.decode(value), keySpan, new Span(valueStart, at));
        }
    }

    /** The text between quotes; without a closing quote, all up to the brace or the end. */
    private String quoted() {
        int start = at;
        char quote = text.charAt(at++);
        int from = at;
        while (at < end && peek() != quote) {
            at += peek() == '\\' && at + 1 < end ? 2 : 1;
        }
        if (at < end) {
            return Escapes.decode(text.substring(from, at++));
        }
        int brace = openBrace >= 0 ? text.lastIndexOf('}', end - 1) : -1;
        at = brace > from ? brace : end;
        error(start, start + 1, "the quote is not closed", "end the text with " + quote);
        return Escapes.decode(text.substring(from, at));
    }

    private String bareValue() {
        int start = at;
        while (at < end && !isBlank(peek()) && !(openBrace >= 0 && peek() == '}')) {
            at++;
        }
        int last = at;
        while (last > start && text.charAt(last - 1) == ',') {
            last--;
        }
        return text.substring(start, last);
    }

    private String bare(String stops) {
        int start = at;
        while (at < end && !isBlank(peek()) && ",{}".indexOf(peek()) < 0 && stops.indexOf(peek()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private int languageEnd(int from) {
        int to = from;
        while (to < end && !isBlank(text.charAt(to)) && ",{}=".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private void skipBlanks() {
        while (at < end && isBlank(peek())) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private char peek() {
        return text.charAt(at);
    }

    private void error(int from, int to, String message, String advice) {
        options.report(Diagnostic.error(document, new Span(from, to), message, advice));
    }
}
