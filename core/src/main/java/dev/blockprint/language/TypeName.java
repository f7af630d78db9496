package dev.blockprint.language;

import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A type as it is written, such as {@code aws/ec2}. */
public record TypeName(String text, Span span) {
    /** The same words as a name, such as {@code vpc.web}: where a layer says more of what is there. */
    public Endpoint.Reference asName() {
        List<Name> path = new ArrayList<>();
        int at = span.start();
        for (String word : text.split("\\.", -1)) {
            path.add(new Name(word, new Span(at, at + word.length())));
            at += word.length() + 1;
        }
        return new Endpoint.Reference(path, null, span);
    }
}
