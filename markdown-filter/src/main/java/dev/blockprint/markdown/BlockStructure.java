package dev.blockprint.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Parses the blocks of a document; what stands within paragraphs is of no interest here. */
final class BlockStructure {
    /** flexmark matches lines by regular expressions that need stack for each character of some of them. */
    private static final int LONG_LINE = 1_000;

    /** Markers of lists and quotes at the head of one line; the time that flexmark takes grows with their square. */
    private static final int MOST_MARKERS = 500;

    private static final long LARGE_STACK = 512L << 20;

    private static final Parser PARSER = Parser.builder()
            .customInlineParserFactory((options, special, delimiters, processors, links, extensions) ->
                    new InlineParserImpl(options, special, delimiters, processors, links, extensions) {
                        @Override
                        public void parse(BasedSequence content, Node node) {}
                    })
            .build();

    private BlockStructure() {}

    /** None if a line is nested too deeply, or exhausts even a large stack. */
    static Optional<Node> parse(String text) {
        boolean longLine = false;
        for (int at = 0; at < text.length(); at = Lines.next(text, at)) {
            int end = Lines.end(text, at);
            longLine |= end - at > LONG_LINE;
            if (markers(text, at, end) > MOST_MARKERS) {
                return Optional.empty();
            }
        }
        return longLine ? parseWithLargeStack(text) : Optional.of(PARSER.parse(text));
    }

    private static Optional<Node> parseWithLargeStack(String text) {
        CompletableFuture<Node> parsed = new CompletableFuture<>();
        Runnable parsing = () -> parsed.completeAsync(() -> PARSER.parse(text), Runnable::run);
        new Thread(null, parsing, "blockprint-markdown", LARGE_STACK).start();
        try {
            return Optional.of(parsed.join());
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StackOverflowError) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** How many markers with a blank behind them the line begins with; numbers among them are skipped. */
    private static int markers(String text, int start, int end) {
        int markers = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t';
            if (!blank && "-+*_>.)0123456789".indexOf(c) < 0) {
                return markers;
            }
            markers += blank && i > start && "-+*_>.)".indexOf(text.charAt(i - 1)) >= 0 ? 1 : 0;
        }
        return markers;
    }
}
