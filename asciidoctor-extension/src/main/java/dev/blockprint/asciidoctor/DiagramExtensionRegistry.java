package dev.blockprint.asciidoctor;

import dev.blockprint.Blockprint;
import dev.blockprint.Renderer;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.jruby.extension.spi.ExtensionRegistry;

/** Registers the extension with every Asciidoctor on the class path: the service loader finds this class. */
public final class DiagramExtensionRegistry implements ExtensionRegistry {
    @Override
    public void register(Asciidoctor asciidoctor) {
        // The icons and the engine are loaded with the first diagram: most documents have none.
        Renderer lazily = (source, dialect, settings) -> Shared.BLOCKPRINT.render(source, dialect, settings);
        new DiagramExtension(lazily).register(asciidoctor);
    }

    /** One for all: it serves any number of threads, and what it holds is shared anyway. */
    private static final class Shared {
        static final Blockprint BLOCKPRINT = Blockprint.builder().build();
    }
}
