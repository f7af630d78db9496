package dev.blockprint.site.body;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.ast.VisitHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.blockprint.site.content.Document;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * References to figures: {@code @fig-backend}, or a link to {@code #fig-backend} without a text of its own. Both become
 * links that say the figure's number.
 */
final class FigureReferences {
    private static final String ID = "fig-(?:[\\w-]*\\w)";
    /** As a word of its own: not in an address, and not where it is escaped. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w@.\\\\/:#-])@(" + ID + ")(?![\\w-]|[.@:]\\w)");

    private static final Pattern BRACKETED = Pattern.compile("\\[@(" + ID + ")]");

    private FigureReferences() {}

    /** Marks the references in a parsed document; code and links stay as they are. */
    static void mark(Node document) {
        List<Text> texts = new ArrayList<>();
        List<LinkRef> bracketed = new ArrayList<>();
        new NodeVisitor(new VisitHandler<>(Text.class, texts::add), new VisitHandler<>(LinkRef.class, ref -> {
                    if (!ref.isDefined() && BRACKETED.matcher(ref.getChars()).matches()) {
                        bracketed.add(ref);
                    }
                }))
                .visit(document);
        for (LinkRef ref : bracketed) {
            Matcher name = BRACKETED.matcher(ref.getChars());
            if (name.matches()) {
                ref.insertBefore(marker(name.group(1), ref.getChars().getStartOffset() + 1));
                ref.unlink();
            }
        }
        texts.stream().filter(text -> !isTaken(text)).forEach(FigureReferences::mark);
    }

    private static boolean isTaken(Node text) {
        for (Node node = text.getParent(); node != null; node = node.getParent()) {
            boolean link = node instanceof LinkNodeBase || node instanceof Link || node instanceof Image;
            boolean ref = node instanceof LinkRef reference && reference.isDefined();
            if (node instanceof Code || link || ref) {
                return true;
            }
        }
        return false;
    }

    private static void mark(Text text) {
        BasedSequence chars = text.getChars();
        Matcher name = NAME.matcher(chars);
        int done = 0;
        while (name.find()) {
            if (name.start() > done) {
                text.insertBefore(new Text(chars.subSequence(done, name.start())));
            }
            text.insertBefore(marker(name.group(1), chars.getStartOffset() + name.start()));
            done = name.end();
        }
        if (done == 0) {
            return;
        }
        if (done < chars.length()) {
            text.insertBefore(new Text(chars.subSequence(done, chars.length())));
        }
        text.unlink();
    }

    private static HtmlInline marker(String id, int offset) {
        return new HtmlInline(
                BasedSequence.of("<a data-figure-ref=\"" + id + "\" data-at=\"" + offset + "\">@" + id + "</a>"));
    }

    /**
     * Turns what was marked, and empty links to figures, into links.
     *
     * @param numbers such as {@code Figure 3}, by the figure's id
     * @param diagnostics takes a warning for each reference that leads nowhere
     */
    static void resolve(Element root, Map<String, String> numbers, Document document, List<Diagnostic> diagnostics) {
        for (Element marked : root.select("a[data-figure-ref]")) {
            String id = marked.attr("data-figure-ref");
            int at = Integer.parseInt(marked.attr("data-at"));
            String number = numbers.get(id);
            if (number == null) {
                warning(root, id, document, new Span(at, at + 1 + id.length())).ifPresent(diagnostics::add);
                marked.replaceWith(new TextNode(marked.text()));
                continue;
            }
            marked.clearAttributes();
            marked.attr("href", "#" + id).text(number);
        }
        for (Element link : root.select("a[href^=#fig-]")) {
            if (link.childNodeSize() > 0) {
                continue;
            }
            String id = link.attr("href").substring(1);
            String number = numbers.get(id);
            if (number == null) {
                int at = Math.max(0, document.source().text().indexOf("(#" + id + ")"));
                warning(root, id, document, new Span(at, at + 1)).ifPresent(diagnostics::add);
            }
            link.text(number == null ? id : number);
        }
    }

    private static Optional<Diagnostic> warning(Element root, String id, Document document, Span span) {
        Element found = root.getElementById(id);
        if (found != null && found.hasClass("broken")) {
            return Optional.empty(); // its errors were said
        }
        if (found != null) {
            return Optional.of(Diagnostic.warning(
                    document.source(),
                    span,
                    "the figure \"" + id + "\" has no caption, and so no number",
                    "give it a caption, or write a link with a text"));
        }
        List<String> there = root.select("figure[id^=fig-]").eachAttr("id");
        return Optional.of(Diagnostic.warning(
                document.source(),
                span,
                "there is no figure \"" + id + "\" on this page",
                there.isEmpty() ? "give the figure this id" : "correct it to one of " + String.join(", ", there)));
    }
}
