package app.volata.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers for people: thousands set apart, the decimal sign of the language, a true minus. */
record Numbers(char thousands, char decimal) {
    static final char MINUS = '\u2212';
    static final char NO_BREAK_SPACE = '\u00A0';

    String whole(long value) {
        return signed(value < 0, grouped(Long.toString(Math.abs(value))));
    }

    /** Rounded half up; never a minus before zero. */
    String decimal(double value, int decimals) {
        var rounded = rounded(value, decimals);
        var text = rounded.abs().toPlainString();
        int point = text.indexOf('.');
        var shown = point < 0 ? grouped(text) : grouped(text.substring(0, point)) + decimal + text.substring(point + 1);
        return signed(rounded.signum() < 0, shown);
    }

    boolean roundsToZero(double value, int decimals) {
        return rounded(value, decimals).signum() == 0;
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static String signed(boolean negative, String digits) {
        return negative ? MINUS + digits : digits;
    }

    private String grouped(String digits) {
        if (digits.length() <= 3) {
            return digits;
        }
        var text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, thousands);
        }
        return text.toString();
    }

    static String englishOrdinal(int place) {
        if (place % 100 / 10 == 1) {
            return "th";
        }
        return switch (place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
