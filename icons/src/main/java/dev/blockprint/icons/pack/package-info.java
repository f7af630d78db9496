/** Makes the icon pack out of tables, glyphs and third-party art while the project is built; not part of the jar. */
@NullMarked
package dev.blockprint.icons.pack;

import org.jspecify.annotations.NullMarked;
