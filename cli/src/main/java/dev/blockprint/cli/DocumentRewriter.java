package dev.blockprint.cli;

import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.asciidoctor.block.TargetFolder;
import dev.blockprint.asciidoctor.rewrite.AsciiDocRewriter;
import dev.blockprint.asciidoctor.rewrite.ImageTarget;
import dev.blockprint.asciidoctor.rewrite.RewriteOptions;
import dev.blockprint.asciidoctor.rewrite.RewriteResult;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.Flavor;
import dev.blockprint.document.ImageAddress;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.Published;
import dev.blockprint.document.figure.ImageMarkup;
import dev.blockprint.markdown.FilterOptions;
import dev.blockprint.markdown.FilterResult;
import dev.blockprint.markdown.MarkdownFilter;
import dev.blockprint.source.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rewrites the documents of one folder, and writes their pictures into the folder of the output. */
final class DocumentRewriter {
    private static final String IMAGES = "images";

    private final Renderer renderer;
    private final Configuration configuration;
    private final Flavor flavor;
    private final Path input;
    private final Path output;
    private final Map<Path, ImageFolder> folders = new LinkedHashMap<>();

    /**
     * Prepares.
     *
     * @param input the documents' root
     * @param output where the same tree is written
     */
    DocumentRewriter(Renderer renderer, Configuration configuration, Flavor flavor, Path input, Path output) {
        this.renderer = renderer;
        this.configuration = configuration;
        this.flavor = flavor;
        this.input = input;
        this.output = output;
    }

    /** A rewritten document. */
    @SuppressWarnings("ArrayRecordComponent") // written at once, never compared
    record Rewritten(byte[] bytes, List<Diagnostic> diagnostics, int blocks) {}

    /** Rewrites {@code file}, which lies below the input; its bytes come back as they are if it is no document. */
    Rewritten rewrite(Path file, byte[] bytes) throws IOException {
        return switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN -> markdown(file, bytes);
            case ASCIIDOC -> asciiDoc(file, bytes);
            case DIAGRAM, PYTHON, OTHER -> new Rewritten(bytes, List.of(), 0);
        };
    }

    /** Opens the folder of the pictures of a document that is gone, so that they are found out to be shown no more. */
    void forget(Path way) throws IOException {
        Path file = input.resolve(way);
        switch (DocumentTree.Kind.of(file)) {
            case MARKDOWN -> publisher(file, imagesOf(file));
            case ASCIIDOC -> {
                Path antora = antoraImages(file);
                publisher(file, antora != null ? antora : imagesOf(file));
            }
            case DIAGRAM, PYTHON, OTHER -> {}
        }
    }

    /** Removes the pictures of ours that nothing shows any more. */
    void finish() throws IOException {
        for (ImageFolder folder : folders.values()) {
            folder.finishAll();
        }
    }

    private Rewritten markdown(Path file, byte[] bytes) throws IOException {
        Path images = imagesOf(file);
        String base = configuration.base();
        FilterOptions options = FilterOptions.DEFAULT
                .withFences(configuration.fences())
                .withDefaults(configuration.defaults())
                .withMarkup(ImageMarkup.of(flavor))
                .withAddress(ImageAddress.under(base != null ? base : wayFromPage(file, images)));
        FilterResult result = new MarkdownFilter(options).filter(bytes, file.toString(), publisher(file, images));
        return new Rewritten(result.bytes(), result.diagnostics(), result.blocks());
    }

    private Rewritten asciiDoc(Path file, byte[] bytes) throws IOException {
        Path antora = antoraImages(file);
        Path folder = folderOf(file);
        RewriteOptions options = RewriteOptions.DEFAULT
                .withFences(configuration.fences())
                .withDefaults(configuration.defaults())
                .withFolders(folder, input)
                .withTarget(antora != null ? ImageTarget.below(antora) : ImageTarget.relativeTo(outputOf(folder)));
        Path images = antora != null ? antora : imagesOf(file);
        RewriteResult result =
                new AsciiDocRewriter(options).rewrite(bytes, file.toString(), block -> publish(block, file, images));
        return new Rewritten(result.bytes(), result.diagnostics(), result.blocks());
    }

    /** A target may name folders below the one for images. */
    private Published publish(DiagramBlock block, Path file, Path images) {
        Path folder = TargetFolder.in(images, block.options());
        try {
            return publisher(file, folder).publish(block);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private ImagePublisher publisher(Path file, Path images) throws IOException {
        ImageFolder folder = folders.get(images);
        if (folder == null) {
            folder = ImageFolder.open(images);
            folders.put(images, folder);
        }
        String known = input.relativize(file).toString().replace('\\', '/');
        return new ImagePublisher(
                renderer, folder, known, RenderSettings.DEFAULT.withRoot(input).withFolder(folderOf(file)));
    }

    /** The folder named in blockprint.yaml, else one beside the document. */
    private Path imagesOf(Path file) {
        String named = configuration.images();
        return named != null ? output.resolve(named) : outputOf(folderOf(file)).resolve(IMAGES);
    }

    /** In Antora's layout, modules/NAME/pages/…, images have a folder of their own, which it puts before each name. */
    private @Nullable Path antoraImages(Path file) {
        Path way = input.relativize(file);
        for (int i = 0; i + 3 < way.getNameCount(); i++) {
            boolean pages = way.getName(i + 2).toString().equals("pages")
                    || way.getName(i + 2).toString().equals("partials");
            if (way.getName(i).toString().equals("modules") && pages) {
                return output.resolve(way.subpath(0, i + 2)).resolve(IMAGES);
            }
        }
        return null;
    }

    private Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? input : parent;
    }

    private Path outputOf(Path folder) {
        return output.resolve(input.relativize(folder).toString());
    }

    /** Hugo makes a folder of each page that is no index: what lay beside the document lies above the page. */
    private String wayFromPage(Path file, Path images) {
        boolean index = String.valueOf(file.getFileName()).matches("_?index\\..*");
        return flavor == Flavor.HUGO && !index ? "../" + way(file, images) : way(file, images);
    }

    private String way(Path file, Path images) {
        Path from = outputOf(folderOf(file)).toAbsolutePath().normalize();
        return from.relativize(images.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }
}
