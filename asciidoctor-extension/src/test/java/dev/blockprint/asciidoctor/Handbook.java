package dev.blockprint.asciidoctor;

import java.io.File;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** The program that docs/asciidoc.md shows. */
// snippet
public final class Handbook {
    public static void main(String[] arguments) {
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
            asciidoctor.convertFile(
                    new File(arguments[0]),
                    Options.builder()
                            .safe(SafeMode.UNSAFE)
                            .toDir(new File(arguments[1]))
                            .mkDirs(true)
                            .attributes(Attributes.builder().imagesDir("images").build())
                            .build());
        }
    }
}
