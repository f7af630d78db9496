package dev.blockprint.site.textmate;

/**
 * A stretch of a line.
 *
 * @param scope the scopes from the outermost to the innermost, separated by blanks; empty if it has none but the grammar's
 */
public record Scoped(int start, int end, String scope) {}
