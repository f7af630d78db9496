package dev.blockprint.asciidoctor;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.Preprocessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.extension.Reader;

/** Makes Asciidoctor remember where each block stands, so that messages can point there. */
final class SourceMapSwitch extends Preprocessor {
    @Override
    public Reader process(Document document, PreprocessorReader reader) {
        document.setSourcemap(true);
        return reader;
    }
}
