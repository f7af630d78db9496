package dev.blockprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.picture.pdf.PdfFile;
import dev.blockprint.picture.pdf.PdfText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A machine without a single font, as small containers are. */
class NoFontsTest {
    private static final String NONE = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><cachedir>FOLDER</cachedir></fontconfig>
            """;

    /** What the other Java runs. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) {
            String svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"100\" viewBox=\"0 0 200 100\">"
                            + "<text x=\"10\" y=\"30\">Größe</text><text x=\"10\" y=\"60\">שלום</text>"
                            + "<text x=\"10\" y=\"90\">中 a</text></svg>";
            Raster raster = Raster.of(svg, 1);
            PdfFile pdf = PdfFile.of(svg, new PdfText("a", "b", "en"));
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(raster.missing() + (raster.png().length > 500) + pdf.missing() + (pdf.bytes().length > 5_000));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX) // elsewhere Java does not ask fontconfig
    void picturesAreDrawnAndWhatIsMissingIsNamed(@TempDir Path folder) throws IOException, InterruptedException {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), NONE.replace("FOLDER", folder.toString()));
        Path out = folder.resolve("out.txt");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.home=" + folder, // where Java remembers which fonts there are
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName());
        java.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process process = java.redirectOutput(out.toFile()).start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(errors).isZero();
        assertThat(Files.readString(out).strip()).isEqualTo("中true中true");
    }
}
