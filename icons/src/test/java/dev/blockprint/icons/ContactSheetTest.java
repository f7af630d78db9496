package dev.blockprint.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactSheetTest {
    private final IconCatalogue icons = IconCatalogue.standard();

    @Test
    void aSheetShowsEveryTypeOnBothGroundsWithTheNameThatFindsIt(@TempDir Path folder) throws IOException {
        List<IconType> types = List.of(
                icons.find("users").orElseThrow(),
                icons.find("aws/ec2").orElseThrow(),
                icons.find("azure/app-services").orElseThrow());
        Path file = folder.resolve("sheet.html");
        ContactSheet.write(icons, types, file);
        String page = Files.readString(file);
        assertThat(page.split("class=\"type\"", -1)).hasSize(2 * types.size() + 1);
        assertThat(page)
                .contains("<h2>own</h2>", "<h2>aws</h2>", "<small>aws/ec2</small>", "class=\"dark\"")
                .doesNotContain(Art.ID_PREFIX);
    }

    @Test
    void idsOfPicturesOnOneSheetDoNotClash() {
        IconType type = icons.find("azure/app-services").orElseThrow();
        String page = ContactSheet.page(icons, List.of(type, type));
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }
}
