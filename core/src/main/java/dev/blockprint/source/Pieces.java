package dev.blockprint.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text that was put together from parts of others, and where each part stands in its own text. */
final class Pieces {
    /** From {@code start} on, the text is that of {@code source} from {@code from} on. */
    private record Piece(int start, SourceText source, int from) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** The text of {@code own} with other texts in place of some of its parts, each on lines of its own. */
    Pieces(SourceText own, List<SourceText.Inclusion> inclusions) {
        List<SourceText.Inclusion> sorted = new ArrayList<>(inclusions);
        sorted.sort(Comparator.comparingInt(inclusion -> inclusion.span().start()));
        int at = 0;
        for (SourceText.Inclusion inclusion : sorted) {
            SourceText other = inclusion.text();
            add(own, at, own.text().substring(at, inclusion.span().start()));
            // No part ends where another begins, so that the end of every span has one place.
            add(own, inclusion.span().start(), "\n");
            add(other, 0, other.text());
            add(other, other.length(), "\n");
            at = inclusion.span().end();
        }
        add(own, at, own.text().substring(at));
    }

    private void add(SourceText source, int from, String part) {
        if (!part.isEmpty()) {
            pieces.add(new Piece(text.length(), source, from));
            text.append(part);
        }
    }

    String text() {
        return text.toString();
    }

    /** Whose text stands at {@code offset}. */
    SourceText source(int offset) {
        return at(offset).source();
    }

    /** Where {@code offset} is in the text that stands there. */
    int offset(int offset) {
        Piece piece = at(offset);
        return piece.from() + offset - piece.start();
    }

    private Piece at(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pieces.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
