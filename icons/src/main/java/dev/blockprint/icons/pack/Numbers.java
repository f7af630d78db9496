package dev.blockprint.icons.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens the numbers in attributes. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private Numbers() {}

    /** A list of numbers with at most so many places after the point. */
    static String round(String list, int places) {
        Matcher matcher = NUMBER.matcher(list.trim());
        StringBuilder result = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(result, shorten(matcher.group(), places));
        }
        return matcher.appendTail(result).toString();
    }

    static String shorten(String number, int places) {
        BigDecimal value = new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN);
        if (value.signum() == 0) {
            return "0";
        }
        String plain = value.stripTrailingZeros().toPlainString();
        return plain.startsWith("0.") ? plain.substring(1) : plain.startsWith("-0.") ? "-" + plain.substring(2) : plain;
    }
}
