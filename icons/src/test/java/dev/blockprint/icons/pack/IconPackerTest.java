package dev.blockprint.icons.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blockprint.icons.PackFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconPackerTest {
    @Test
    void packingAgainGivesTheBytesOfTheBuildAndANoticeOfEverySource() throws IOException {
        IconPacker.Packed packed = new IconPacker(Path.of(""), Path.of("target/art")).pack();
        try (InputStream built = IconPacker.class.getResourceAsStream(PackFormat.RESOURCE)) {
            assertThat(Objects.requireNonNull(built).readAllBytes()).isEqualTo(packed.pack());
        }
        assertThat(packed.notice())
                .contains("aws-icons", "CC-BY-ND-2.0", "simple-icons", "@thesvg/icons", "@iconify-json/logos")
                .contains("Microsoft's terms", "trademarks of their owners", "Apache")
                .doesNotContain("http://localhost", "/home/", "/root/", "/tmp/");
    }

    @Test
    void aHashOfTheInputsChangesWithAnyOfThemAndIgnoresThePack(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "one");
        String before = Inputs.hash(List.of(folder));
        Files.writeString(folder.resolve("icons.pack"), "anything");
        assertThat(Inputs.hash(List.of(folder))).isEqualTo(before);
        Files.writeString(table, "two");
        assertThat(Inputs.hash(List.of(folder))).isNotEqualTo(before);
    }
}
