package dev.blockprint.build;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import dev.blockprint.icons.Art;
import dev.blockprint.icons.ArtKind;
import dev.blockprint.icons.IconCatalogue;
import dev.blockprint.icons.IconType;
import dev.blockprint.look.Contrast;
import dev.blockprint.look.Role;
import dev.blockprint.look.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;

/**
 * Finds the art that vanishes on the ground of a theme, such as a black logo in the dark, by drawing all of it. What is
 * lost are pixels like the ground that are not enclosed by others.
 */
public final class Plates {
    private static final String RESOURCE = "dev/blockprint/picture/plates.txt";
    private static final String METHOD = "3";
    private static final int SIDE = 48;
    private static final double VISIBLE = 1.6;
    private static final double MOST_LOST = 0.3;
    private static final int COLOURED = 48;

    /** Art that fills its square is a tile: what is drawn on it is seen, whether its border is or not. */
    private static final double TILE = 0.85;

    private Plates() {}

    /** Argument: the folder of the class files. */
    public static void main(String[] args) {
        Path file = Path.of(args[0]).resolve(RESOURCE);
        IconCatalogue catalogue = IconCatalogue.standard();
        String version = METHOD + " " + catalogue.version();
        try {
            if (Files.exists(file) && Files.readAllLines(file).get(0).equals(version)) {
                return;
            }
            StringBuilder out = new StringBuilder(version).append('\n');
            for (IconType type : catalogue.all()) {
                if (type.art() != ArtKind.GLYPH) {
                    BufferedImage image = draw(catalogue.art(type));
                    for (Theme theme : Theme.values()) {
                        if (lost(image, theme.of(Objects.requireNonNull(Role.GROUND.fill()))) > MOST_LOST) {
                            out.append(theme.name().toLowerCase(Locale.ROOT))
                                    .append(' ')
                                    .append(type.id())
                                    .append('\n');
                        }
                    }
                }
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage draw(Art art) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\""
                + SIDE + "\" height=\"" + SIDE + "\" viewBox=\"" + art.minX() + " " + art.minY() + " " + art.width()
                + " " + art.height() + "\">" + art.body().replace(Art.ID_PREFIX, "i") + "</svg>";
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        SVGDocument document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        if (document != null) {
            Graphics2D graphics = image.createGraphics();
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(SIDE, SIDE));
            graphics.dispose();
        }
        return image;
    }

    /** The share of the drawn pixels that are like {@code ground} and reach it. */
    private static double lost(BufferedImage image, String ground) {
        boolean[] reached = new boolean[SIDE * SIDE];
        Deque<Integer> border = new ArrayDeque<>();
        for (int i = 0; i < SIDE; i++) {
            for (int at : new int[] {i, (SIDE - 1) * SIDE + i, i * SIDE, i * SIDE + SIDE - 1}) {
                visit(image, ground, at, reached, border);
            }
        }
        while (!border.isEmpty()) {
            int at = border.remove();
            int x = at % SIDE;
            if (x > 0) {
                visit(image, ground, at - 1, reached, border);
            }
            if (x < SIDE - 1) {
                visit(image, ground, at + 1, reached, border);
            }
            if (at >= SIDE) {
                visit(image, ground, at - SIDE, reached, border);
            }
            if (at < SIDE * (SIDE - 1)) {
                visit(image, ground, at + SIDE, reached, border);
            }
        }
        int drawn = 0;
        int lost = 0;
        for (int at = 0; at < reached.length; at++) {
            if (!isEmpty(pixel(image, at))) {
                drawn++;
                lost += reached[at] ? 1 : 0;
            }
        }
        boolean isTile = drawn > TILE * SIDE * SIDE && drawn - lost > drawn / 25;
        return drawn == 0 || isTile ? 0 : lost / (double) drawn;
    }

    private static void visit(BufferedImage image, String ground, int at, boolean[] reached, Deque<Integer> border) {
        int pixel = pixel(image, at);
        if (reached[at] || !(isEmpty(pixel) || isLike(pixel, ground))) {
            return;
        }
        reached[at] = true;
        border.add(at);
    }

    private static int pixel(BufferedImage image, int at) {
        return image.getRGB(at % SIDE, at / SIDE);
    }

    private static boolean isEmpty(int pixel) {
        return (pixel >>> 24) < 0x60;
    }

    /** A bright colour is seen on white, however little its contrast. */
    private static boolean isBright(int pixel) {
        int red = (pixel >> 16) & 0xFF;
        int green = (pixel >> 8) & 0xFF;
        int blue = pixel & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        return most > 0xB0 && most - Math.min(red, Math.min(green, blue)) > COLOURED;
    }

    private static boolean isLike(int pixel, String ground) {
        String color = "#" + Integer.toHexString(pixel | 0xFF000000).substring(2);
        return Contrast.between(color, ground) < VISIBLE && !isBright(pixel);
    }
}
