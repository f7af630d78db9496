package dev.blockprint.site.check;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Has the Nu validator read pages. */
public final class PageValidator {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    // The validator walks its schema by recursion.
    private static final long STACK = 64L << 20;

    private PageValidator() {}

    /** What it says about any page of a built site, warnings included. */
    public static List<String> complaints(Path site) {
        CompletableFuture<List<String>> said = new CompletableFuture<>();
        Runnable work = () -> {
            try {
                said.complete(validate(site));
            } catch (Throwable e) {
                said.completeExceptionally(e);
            }
        };
        new Thread(null, work, "validator", STACK).start();
        return said.join();
    }

    private static List<String> validate(Path site) throws Exception {
        List<String> said = new ArrayList<>();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                said.add(e.getSystemId() + ":" + e.getLineNumber() + ": " + e.getMessage());
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
        for (Path page : SiteFiles.pages(site)) {
            InputSource source = new InputSource(new StringReader(Files.readString(page)));
            source.setSystemId("file:///" + SiteFiles.path(site, page));
            validator.checkHtmlInputSource(source);
        }
        return said;
    }
}
