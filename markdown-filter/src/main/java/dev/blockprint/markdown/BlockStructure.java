package dev.blockprint.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parses the blocks of a document, and what stands within paragraphs only where an image may name a diagram. */
final class BlockStructure {
    /** flexmark matches lines by regular expressions that need stack for each character of some of them. */
    private static final int LONG_LINE = 1_000;

    /** Markers of lists and quotes at the head of one line; the time that flexmark takes grows with their square. */
    private static final int MOST_MARKERS = 500;

    private static final long LARGE_STACK = 512L << 20;

    private static final Pattern FILE = Pattern.compile("\\.(?i:diagram|dot|gv|py)\\b");
    /** What an image may stand in; the time that flexmark takes for a paragraph grows with the square of these. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    private static final int MOST_BRACKETS = 500;

    private static final Parser IMAGES = parser(BlockStructure::mayHaveAnImage);
    private static final Parser BLOCKS = parser(content -> false);

    private BlockStructure() {}

    /** None if a line is nested too deeply, or exhausts even a large stack. */
    static Optional<Node> parse(String text, boolean images) {
        boolean longLine = false;
        for (int at = 0; at < text.length(); at = Lines.next(text, at)) {
            int end = Lines.end(text, at);
            longLine |= end - at > LONG_LINE;
            if (markers(text, at, end) > MOST_MARKERS) {
                return Optional.empty();
            }
        }
        boolean whole = images && text.contains("![") && FILE.matcher(text).find();
        Parser parser = whole ? IMAGES : BLOCKS;
        return longLine || whole ? parseWithLargeStack(parser, text) : Optional.of(parser.parse(text));
    }

    /** Looks only into paragraphs that {@code wanted} accepts. */
    private static Parser parser(Predicate<BasedSequence> wanted) {
        return Parser.builder()
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserFactory((options, special, delimiters, processors, links, extensions) ->
                        new CommonmarkInlineParser(options, special, delimiters, processors, links, extensions) {
                            @Override
                            public void parse(BasedSequence content, Node node) {
                                if (wanted.test(content)) {
                                    super.parse(content, node);
                                }
                            }
                        })
                .build();
    }

    private static boolean mayHaveAnImage(BasedSequence content) {
        return content.length() <= LONGEST_PARAGRAPH
                && content.indexOf("![") >= 0
                && content.countOfAny(c -> c == '[') <= MOST_BRACKETS;
    }

    private static Optional<Node> parseWithLargeStack(Parser parser, String text) {
        CompletableFuture<Node> parsed = new CompletableFuture<>();
        Runnable parsing = () -> parsed.completeAsync(() -> parser.parse(text), Runnable::run);
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
