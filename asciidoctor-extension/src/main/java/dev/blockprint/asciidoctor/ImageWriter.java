package dev.blockprint.asciidoctor;

import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.document.BlockOptions;
import dev.blockprint.document.BlockPublisher;
import dev.blockprint.document.Configuration;
import dev.blockprint.document.DiagramBlock;
import dev.blockprint.document.ImageClaims;
import dev.blockprint.document.ImageFolder;
import dev.blockprint.document.ImagePublisher;
import dev.blockprint.document.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes images into the folders that documents ask for, and removes those that a document shows no more. Defaults for
 * all blocks are read from {@code blockprint.yaml} in the base directory.
 */
final class ImageWriter implements DocumentPublishers {
    private final Renderer renderer;
    private final ImageClaims claims = new ImageClaims();

    ImageWriter(Renderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public BlockPublisher publisherFor(ConvertedDocument document) {
        try {
            ImageFolder folder = ImageFolder.open(document.images(), claims);
            RenderSettings settings = RenderSettings.DEFAULT
                    .withRoot(document.root())
                    .withFolder(document.folder())
                    .withLettering(document.medium().lettering());
            Configuration configuration = document.root() == null
                    ? Configuration.DEFAULT
                    : Configuration.load(document.root()).tree();
            ImagePublisher publisher = new ImagePublisher(renderer, folder, document.name(), owner(document), settings);
            return new FolderPublisher(publisher, folder, configuration.defaults(), document.medium());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + document.images(), e);
        }
    }

    /** Documents of one name in different folders are told apart by the way from the images to them. */
    private static String owner(ConvertedDocument document) {
        Path directory = document.folder();
        if (directory == null || !Objects.equals(document.images().getRoot(), directory.getRoot())) {
            return document.name();
        }
        String file = document.name().substring(document.name().lastIndexOf('/') + 1);
        return document.images().relativize(directory.resolve(file)).toString().replace('\\', '/');
    }

    @Override
    public void finished(BlockPublisher publisher) {
        if (publisher instanceof FolderPublisher known) {
            try {
                known.folder().finish();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + known.folder().path(), e);
            }
        }
    }

    private record FolderPublisher(
            BlockPublisher publisher, ImageFolder folder, Map<String, String> defaults, Medium medium)
            implements BlockPublisher {
        private static final BlockOptions AS_SVG = new BlockOptions(null, List.of(), Map.of("format", "svg"));

        @Override
        public Published publish(DiagramBlock block) {
            BlockOptions options = block.options().orElse(defaults);
            boolean pdf =
                    options.value("format").filter("pdf"::equalsIgnoreCase).isPresent();
            return publisher.publish(
                    block.withOptions(pdf && !medium.showsPdf() ? options.overlaidBy(AS_SVG) : options));
        }
    }
}
