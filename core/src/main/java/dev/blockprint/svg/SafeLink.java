package dev.blockprint.svg;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where a click may lead: by http, https or mailto, to a relative address, or to a fragment. */
public final class SafeLink {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private SafeLink() {}

    /** Whether {@code link} may stand in a picture. Blanks, control characters and backslashes may not stand in it. */
    public static boolean allows(String link) {
        if (link.isEmpty() || link.startsWith("//")) {
            return false;
        }
        for (int i = 0; i < link.length(); i++) {
            char c = link.charAt(i);
            if (c <= ' ' || c == '\\' || c == '"' || c == '<' || c == '>' || Character.isISOControl(c)) {
                return false;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return false;
            }
        }
        Matcher scheme = SCHEME.matcher(link);
        if (!scheme.matches()) {
            return !link.startsWith(":");
        }
        return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }
}
