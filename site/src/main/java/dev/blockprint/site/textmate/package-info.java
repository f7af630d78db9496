/** Splits lines into scopes by a TextMate grammar, as editors do: so much of the format as our own grammar uses. */
@NullMarked
package dev.blockprint.site.textmate;

import org.jspecify.annotations.NullMarked;
