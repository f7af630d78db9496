package dev.blockprint.cli;

import dev.blockprint.Blockprint;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"blockprint " + Blockprint.version()};
    }
}
