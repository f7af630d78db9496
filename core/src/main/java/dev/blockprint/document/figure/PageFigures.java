package dev.blockprint.document.figure;

import dev.blockprint.document.BlockFigure;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Image;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.Published;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Publishes the blocks of a page, and writes what stands there for them. */
public final class PageFigures {
    private final BlockPublisher publisher;
    private final FigureHtml figures;
    private final ImageAddress address;
    private final Consumer<Diagnostic> diagnostics;

    /**
     * Prepares.
     *
     * @param figures how figures are written
     * @param address how the page refers to images within its sentences
     * @param diagnostics who hears what there is to say
     */
    public PageFigures(
            BlockPublisher publisher, FigureHtml figures, ImageAddress address, Consumer<Diagnostic> diagnostics) {
        this.publisher = publisher;
        this.figures = figures;
        this.address = address;
        this.diagnostics = diagnostics;
    }

    /** The HTML of a block's figures, or of the block with what is wrong with it. */
    public String figures(Parsed<DiagramBlock> found) {
        DiagramBlock block = found.tree();
        List<Diagnostic> said = new ArrayList<>(found.diagnostics());
        Published published = publish(found, figures.showsPairs(), said);
        if (published.images().isEmpty()) {
            return figures.html(block, new Published(List.of(), said));
        }
        StringBuilder html = new StringBuilder();
        for (BlockFigure figure : BlockFigure.of(published.drawn(block), published.images())) {
            html.append(figures.html(figure.block(), new Published(figure.image(), said)));
        }
        return html.toString();
    }

    /** The HTML of a block's images within a sentence; none if there is no image. */
    public Optional<String> inline(Parsed<DiagramBlock> found) {
        List<Image> images = publish(found, false, new ArrayList<>()).images();
        List<String> html = BlockFigure.of(found.tree(), images).stream()
                .map(figure -> Html.image(Figure.of(figure, address, true)))
                .toList();
        return html.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", html));
    }

    private Published publish(Parsed<DiagramBlock> found, boolean pair, List<Diagnostic> said) {
        found.diagnostics().forEach(diagnostics);
        if (found.hasErrors()) {
            return Published.NOTHING;
        }
        Published published = pair ? publisher.publishPair(found.tree()) : publisher.publish(found.tree());
        published.diagnostics().forEach(diagnostics);
        said.addAll(published.diagnostics());
        return published;
    }
}
