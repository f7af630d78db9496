package dev.blockprint.site.theme;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Hands templates to Pebble. A template names another one as it stands in the folder. */
final class ThemeLoader implements Loader<String> {
    private final ThemeFiles files;

    ThemeLoader(ThemeFiles files) {
        this.files = files;
    }

    @Override
    public Reader getReader(String name) {
        return new StringReader(files.text(name)
                .orElseThrow(() -> new LoaderException(null, "there is no template \"" + name + "\""))
                .text());
    }

    @Override
    public boolean resourceExists(String name) {
        return files.text(name).isPresent();
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {
        // Templates are UTF-8.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are whole.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are whole.
    }
}
