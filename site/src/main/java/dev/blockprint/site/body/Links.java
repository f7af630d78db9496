package dev.blockprint.site.body;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths inside a site: slashes, no leading one. */
public final class Links {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private Links() {}

    /** Escapes what may not stand in the path of an address. */
    public static String encode(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }

    /** The way from a page up to the site's root: empty, {@code ../}, {@code ../../} … */
    public static String root(String page) {
        return "../".repeat((int) page.chars().filter(c -> c == '/').count());
    }

    /**
     * Resolves {@code link} against the folder of {@code page}; a link that begins with a slash, against the site's
     * root. One that leads out of the site stays at its root.
     */
    public static String resolve(String page, String link) {
        String joined = link.startsWith("/") ? link : page.substring(0, page.lastIndexOf('/') + 1) + link;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : joined.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts) + (joined.endsWith("/") && !parts.isEmpty() ? "/" : "");
    }
}
