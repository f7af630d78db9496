package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address inside the site leads to something. */
class SiteLinksTest {
    @Test
    void allLinksAndImagesResolve(@TempDir Path folder) throws Exception {
        SampleSite site = SampleSite.sample(folder)
                .with("möbel & co/größe 1.md", """
                        ---
                        title: Ümläuts & <tags>
                        categories: [C++, C, "C#", 日本]
                        series: Ümläuts
                        ---

                        # Ü & <b>

                        ## Größe

                        [a](#größe) [b](../posts/2026-03-01-cellar.md)

                        ```diagram
                        a -> b
                        ```
                        """)
                .with("de/index.md", "---\ntitle: Deutsch\n---\n\n[hin](../möbel%20&%20co/größe%201.md)\n");
        assertThat(site.build().diagnostics()).isEmpty();

        List<String> lost = new ArrayList<>();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html") && !path.equals("404.html")) {
                for (Element element : site.page(path).select("a[href], link[href]:not([rel=canonical]), [src]")) {
                    String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
                    if (!address.startsWith("http") && !resolves(site, path, address)) {
                        lost.add(path + " -> " + address);
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean resolves(SampleSite site, String page, String address) throws Exception {
        String decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        int hash = decoded.indexOf('#');
        String id = hash < 0 ? "" : decoded.substring(hash + 1);
        String file = (hash < 0 ? decoded : decoded.substring(0, hash)).replaceAll("\\?.*", "");
        Path from = site.output().resolve(page);
        Path target = file.isEmpty() ? from : from.resolveSibling(file).normalize();
        if (!Files.isRegularFile(target)) {
            return false;
        }
        return id.isEmpty() || Jsoup.parse(target.toFile(), "UTF-8").getElementById(id) != null;
    }
}
