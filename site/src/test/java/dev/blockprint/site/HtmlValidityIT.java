package dev.blockprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu validator has nothing to say about any page. */
class HtmlValidityIT {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    // The validator walks its schema by recursion.
    private static final long STACK = 64L << 20;

    @Test
    void everyPageIsValidHtml(@TempDir Path folder) throws Exception {
        SampleSite site = SampleSite.sample(folder)
                .with("broken.md", "```diagram {#x}\na -> BROKEN\n```\n")
                .with("inline.md", "```diagram {#y inline fold caption=\"A & <b>\"}\na -> b\n```\n")
                .with("roof.adoc", """
                        = The roof & <more>
                        :categories: C++

                        .A drop.
                        [diagram#fig-drop%fold]
                        ----
                        drop -> gutter
                        ----

                        == The gutter

                        .A gutter.
                        image::pictures/stove.png[Gutter,10,10]

                        NOTE: Clean it.

                        .Prices
                        |===
                        |What |How much

                        a|* Tile |3
                        |===

                        Term:: Meaning.

                        [quote,A neighbour]
                        It leaks.footnote:[Really.]

                        [source,java]
                        ----
                        var tile = 1; // <1>
                        ----
                        <1> One.
                        """);
        SampleSite.build(site.request().withDrafts(true));

        assertThat(complaints(site)).isEmpty();
    }

    private static List<String> complaints(SampleSite site) throws Exception {
        List<String> said = new ArrayList<>();
        AtomicReference<Exception> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                validate(site, said);
            } catch (Exception e) {
                failure.set(e);
            }
        };
        Thread thread = new Thread(null, work, "validator", STACK);
        thread.start();
        thread.join();
        if (failure.get() != null) {
            throw failure.get();
        }
        return said;
    }

    private static void validate(SampleSite site, List<String> said) throws Exception {
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        AtomicReference<String> page = new AtomicReference<>("");
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                said.add(page.get() + ":" + e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                warning(e);
            }

            @Override
            public void fatalError(SAXParseException e) {
                warning(e);
            }
        };
        validator.setUpMainSchema(SCHEMA, handler);
        validator.setUpValidatorAndParsers(handler, false, false);
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                page.set(path);
                InputSource source = new InputSource(new StringReader(site.text(path)));
                source.setSystemId("file:///" + path);
                validator.checkHtmlInputSource(source);
            }
        }
    }
}
