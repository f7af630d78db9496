package dev.blockprint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlavorTest {
    @Test
    void aFlavorIsFoundByItsNameInWhateverCase() {
        assertThat(Flavor.of("MkDocs")).contains(Flavor.MKDOCS);
        assertThat(Flavor.of(" gfm ")).contains(Flavor.GFM);
        assertThat(Flavor.of("gitlab")).isEmpty();
        assertThat(Flavor.codes())
                .containsExactly("commonmark", "gfm", "pandoc", "mkdocs", "hugo", "docusaurus", "html");
    }
}
