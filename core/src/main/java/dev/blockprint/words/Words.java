package dev.blockprint.words;

/**
 * The words of a language. In patterns, {0}, {1} and {2} stand for names.
 *
 * @param diagram what a picture without a title is called
 * @param figure what stands before its number
 * @param steps what the list of steps is called
 * @param source what stands on the fold of a picture's source
 * @param table what the table of connections is called
 * @param columns the heads of that table: from, to, what
 * @param phrases the parts of sentences
 */
public record Words(
        String diagram, String figure, String steps, String source, String table, Columns columns, Phrasing phrases) {

    /** The words of the language of a tag such as {@code de-AT}; English if it is another. */
    public static Words in(String tag) {
        return Language.of(tag).words();
    }

    /** The heads of the table of connections. */
    public record Columns(String from, String to, String label) {}

    /** A verb for one and for several. */
    record Verb(String one, String several) {
        String of(boolean plural) {
            return plural ? several : one;
        }
    }

    /**
     * The parts of sentences.
     *
     * @param and between the last two of a list
     * @param beforeI the same before a word that begins with the sound of i
     * @param more the end of a list that is cut
     * @param pluralByEnd whether a name that ends in s speaks of several things
     */
    record Phrasing(
            String and,
            String beforeI,
            String more,
            boolean pluralByEnd,
            Verb sends,
            Verb receives,
            Verb exchanges,
            Verb joined,
            Verb inside,
            String placeInPlace,
            Verb alone,
            String step,
            String stepAt,
            String fromTo,
            String between,
            String note,
            String noteOnLine,
            String inAll) {}
}
