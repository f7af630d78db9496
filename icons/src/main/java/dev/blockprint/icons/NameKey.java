package dev.blockprint.icons;

/** Reduces a name to what counts when two names are compared. */
public final class NameKey {
    private NameKey() {}

    /** The ASCII letters and digits of a name, letters in lower case; {@code API_Gateway} gives {@code apigateway}. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                key.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                key.append((char) (c - 'A' + 'a'));
            }
        }
        return key.toString();
    }
}
