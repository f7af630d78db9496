package dev.blockprint.document;

import dev.blockprint.Format;
import dev.blockprint.LayerChoice;
import dev.blockprint.Picture;
import dev.blockprint.RenderSettings;
import dev.blockprint.Renderer;
import dev.blockprint.Rendition;
import dev.blockprint.Wording;
import dev.blockprint.dot.DotPicture;
import dev.blockprint.look.ThemeChoice;
import dev.blockprint.source.Diagnostic;
import dev.blockprint.source.Parsed;
import dev.blockprint.source.Span;
import dev.blockprint.words.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Renders the blocks of one document and writes them into an image folder. May be used by several threads; of two
 * blocks that claim one name for different pictures, the one that comes first has it.
 */
public final class ImagePublisher implements BlockPublisher {
    private static final double PNG_SCALE = 2;

    /** The theme that means a light picture and a dark one; the name of the dark one ends with the other word. */
    private static final String BOTH = "both";

    private static final String IN_THE_DARK = "-dark";

    private final Renderer renderer;
    private final ImageFolder folder;
    private final String document;
    private final String owner;
    private final RenderSettings settings;

    /**
     * @param document what the document is called in the folder's manifest, the same in every build; where a block has
     *     neither id nor title, its image's name begins with it, without the extension
     * @param settings what holds where a block says nothing else
     */
    public ImagePublisher(Renderer renderer, ImageFolder folder, String document, RenderSettings settings) {
        this(renderer, folder, document, document, settings);
    }

    /**
     * For documents that may have one name.
     *
     * @param document what images without an id or a title are named after
     * @param owner what the document is called in the folder's manifest, the same in every build
     * @param settings what holds where a block says nothing else
     */
    public ImagePublisher(
            Renderer renderer, ImageFolder folder, String document, String owner, RenderSettings settings) {
        this.renderer = renderer;
        this.folder = folder;
        this.document = document;
        this.owner = owner;
        this.settings = settings;
        folder.begin(owner);
    }

    /**
     * Renders and writes.
     *
     * @throws UncheckedIOException if the image cannot be written; nothing is left half-written then
     */
    @Override
    public Published publish(DiagramBlock asked) {
        return publish(asked, false);
    }

    /**
     * Renders and writes two pictures where the block wants them.
     *
     * @throws UncheckedIOException as {@link #publish(DiagramBlock)}
     */
    @Override
    public Published publishPair(DiagramBlock asked) {
        return publish(asked, is(asked.options(), "theme", BOTH));
    }

    private Published publish(DiagramBlock asked, boolean pair) {
        Parsed<DiagramBlock> found = FromFile.resolve(asked, settings);
        DiagramBlock block = found.tree();
        BlockOptions options = block.options();
        String name = ImageNames.of(options, document, block.number());
        RenderSettings wanted = wanted(options, name);
        String extension = "." + wanted.format().extension();
        if (block.folder() != null) {
            wanted = wanted.withFolder(block.folder());
        }
        LayerChoice layer = new LayerChoice(options.value("layer").orElse(null), future(options), asked.source());
        wanted = wanted.withLayer(layer).withTheme(pair ? ThemeChoice.LIGHT : wanted.theme());
        Rendition rendition = found.hasErrors()
                ? new Rendition(List.of(), found.diagnostics())
                : renderer.render(block.source(), block.dialect(), wanted);
        if (rendition.failed()) {
            keep(name, extension);
            return new Published(List.of(), rendition.diagnostics());
        }
        List<Picture> dark = pair
                ? renderer.render(block.source(), block.dialect(), wanted.withTheme(ThemeChoice.DARK))
                        .pictures()
                : List.of();
        List<Image> images = new ArrayList<>();
        for (Picture picture : rendition.pictures()) {
            int number = images.size() + 1;
            String file = BlockFigure.numbered(name, number) + extension;
            String darkFile = BlockFigure.numbered(name, number) + IN_THE_DARK + extension;
            OptionKeys.Problem problem = put(file, picture, asked);
            if (problem == null && number <= dark.size()) {
                problem = put(darkFile, dark.get(number - 1), asked);
            }
            if (problem != null) {
                return refused(asked, rendition, problem);
            }
            String alt =
                    AltText.of(options, picture, number, rendition.pictures().size());
            Image image = new Image(
                    folder.path().resolve(file),
                    file,
                    picture.width(),
                    picture.height(),
                    alt,
                    picture.title(),
                    FigureText.of(options, picture),
                    picture.layer());
            images.add(number <= dark.size() ? image.withDark(folder.path().resolve(darkFile)) : image);
        }
        return new Published(images, rendition.diagnostics(), block.source());
    }

    private static LayerChoice.Future future(BlockOptions options) {
        return is(options, "future", "faded") ? LayerChoice.Future.FADED : LayerChoice.Future.ABSENT;
    }

    private OptionKeys.@Nullable Problem put(String file, Picture picture, DiagramBlock asked) {
        try {
            String called = asked.options().value("target").isPresent() ? "target" : "id";
            return folder.put(file, picture.bytes(), owner, asked.source().locate(0), called);
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot write " + folder.path().resolve(file), cause);
        }
    }

    private void keep(String name, String extension) {
        int number = 1;
        while (folder.keep(BlockFigure.numbered(name, number) + extension, owner)) {
            folder.keep(BlockFigure.numbered(name, number) + IN_THE_DARK + extension, owner);
            number++;
        }
    }

    private static Published refused(DiagramBlock block, Rendition rendition, OptionKeys.Problem problem) {
        List<Diagnostic> diagnostics = new ArrayList<>(rendition.diagnostics());
        Span start = new Span(0, 0);
        diagnostics.add(Diagnostic.error(block.source(), start, problem.message(), problem.advice()));
        return new Published(List.of(), diagnostics);
    }

    /** Values that are none were reported where they were read. */
    private RenderSettings wanted(BlockOptions options, String name) {
        RenderSettings wanted = settings.withPictureId(pictureId(name)).withFresh(options.flag("nocache"));
        for (Format format : Format.values()) {
            if (is(options, "format", format.extension())) {
                wanted = wanted.withFormat(format);
            }
        }
        for (ThemeChoice theme : ThemeChoice.values()) {
            if (is(options, "theme", theme.name())) {
                wanted = wanted.withTheme(theme);
            }
        }
        for (String layout : DotPicture.LAYOUTS) {
            if (is(options, "layout", layout)) {
                wanted = wanted.withLayout(layout);
            }
        }
        String lang = options.value("lang").orElse(wanted.wording().language().code());
        wanted = wanted.withWording(new Wording(FigureText.inPicture(options), Language.of(lang)));
        String title = ImageNames.isAfterFile(options)
                ? wanted.title()
                : options.caption().orElse(wanted.title());
        return wanted.withTitle(title).withScale(scale(options, wanted));
    }

    private static double scale(BlockOptions options, RenderSettings wanted) {
        String written = options.value("scale").orElse("");
        if (OptionKeys.check("scale", written) == null) {
            return Double.parseDouble(written);
        }
        return wanted.format() == Format.PNG && wanted.scale() == 1 ? PNG_SCALE : wanted.scale();
    }

    private static boolean is(BlockOptions options, String key, String value) {
        return options.value(key).filter(value::equalsIgnoreCase).isPresent();
    }

    private static String pictureId(String name) {
        return "bp-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
