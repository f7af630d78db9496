package dev.blockprint.model.read;

import dev.blockprint.icons.Art;
import dev.blockprint.language.Text;
import dev.blockprint.model.Face;
import dev.blockprint.source.Diagnostics;
import dev.blockprint.source.RootFolder;
import dev.blockprint.svg.SafeSvg;
import dev.blockprint.svg.SvgRejected;
import dev.blockprint.svg.SvgSanitizer;
import dev.blockprint.svg.SvgSanitizerOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads pictures of the author's own, from inside one folder only. */
final class OwnIcons {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final @Nullable Path root;
    private final int largest;
    private final Diagnostics diagnostics;
    private final Map<String, Optional<Face>> known = new HashMap<>();

    OwnIcons(ReadOptions options, Diagnostics diagnostics) {
        this.root = options.root();
        this.largest = options.limits().ownIconBytes();
        this.diagnostics = diagnostics;
    }

    /** Whether a value of {@code icon} names a file. */
    static boolean isFile(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.endsWith(".svg") || lower.endsWith(".png");
    }

    /** Whether there is such a file inside the folder. */
    boolean isThere(String path) {
        try {
            return root != null && RootFolder.find(root, null, path).file() != null;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    /** The picture; empty if there is none, which is said. */
    Optional<Face> read(Text path) {
        Optional<Face> face = known.get(path.value());
        if (face == null) {
            face = load(path);
            known.put(path.value(), face);
        }
        return face;
    }

    private Optional<Face> load(Text path) {
        if (root == null) {
            return refuse(path, "there is no folder to read this icon from", "use it in a file, or take a type's icon");
        }
        try {
            RootFolder.Found found = RootFolder.find(root, null, path.value());
            Path file = found.file();
            if (file == null) {
                return found.state() == RootFolder.State.OUTSIDE
                        ? refuse(
                                path,
                                "this icon is outside the folder of the documents",
                                "put it inside, and write its path from there")
                        : refuse(
                                path,
                                "there is no icon " + path.value(),
                                "write its path from the root of the documents");
            }
            if (Files.size(file) > largest) {
                return refuse(
                        path,
                        "this icon has " + Files.size(file) + " bytes, at most " + largest + " are allowed",
                        "make it smaller");
            }
            return face(path, Files.readAllBytes(file));
        } catch (IOException | SecurityException e) {
            return refuse(path, "this icon cannot be read", "check the file and its path");
        }
    }

    private Optional<Face> face(Text path, byte[] bytes) throws CharacterCodingException {
        boolean svg = path.value().toLowerCase(Locale.ROOT).endsWith(".svg");
        if (!svg) {
            return isPng(bytes)
                    ? Optional.of(new Face.Own(
                            path.value(), "image/png", Base64.getEncoder().encodeToString(bytes)))
                    : refuse(path, "this icon is no PNG", "give a file of the kind that its name says");
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        try {
            SafeSvg safe = SvgSanitizer.sanitize(text, SvgSanitizerOptions.forIcon(Art.ID_PREFIX));
            return Optional.of(new Face.Own(path.value(), "image/svg+xml", element(safe)));
        } catch (SvgRejected rejected) {
            return refuse(path, "this icon cannot be drawn: " + rejected.getMessage(), "give a plain SVG file");
        }
    }

    /** An element of the size of every icon, however large the picture is in its own units. */
    private static String element(SafeSvg safe) {
        return "<svg width=\"48\" height=\"48\" viewBox=\"" + number(safe.minX()) + " " + number(safe.minY()) + " "
                + number(safe.width()) + " " + number(safe.height()) + "\">" + safe.body() + "</svg>";
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > PNG.length && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    }

    private Optional<Face> refuse(Text path, String message, String advice) {
        diagnostics.error(path.span(), message, advice);
        return Optional.empty();
    }
}
