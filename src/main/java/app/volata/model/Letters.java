package app.volata.model;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: in small letters without accents. */
public final class Letters {
    private Letters() {}

    /** Small letters without accents; what has no plain letter of its own gets the usual one ({@code ø} is {@code o}). */
    public static String plain(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return isPlain(lower) ? lower : folded(lower);
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String lower) {
        var plain = new StringBuilder(lower.length());
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                append(plain, apart.charAt(i));
            }
        }
        return plain.toString();
    }

    private static void append(StringBuilder plain, char letter) {
        switch (letter) {
            case 'ø' -> plain.append('o');
            case 'ł' -> plain.append('l');
            case 'đ', 'ð' -> plain.append('d');
            case 'ı' -> plain.append('i');
            case 'ß' -> plain.append("ss");
            case 'æ' -> plain.append("ae");
            case 'œ' -> plain.append("oe");
            case 'þ' -> plain.append("th");
            case '’' -> plain.append('\'');
            default -> plain.append(letter);
        }
    }
}
