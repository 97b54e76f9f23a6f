package app.volata.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/**
 * The texts of one language, the English one where a translation lacks a key. Read here and not by a resource bundle: that
 * would take the language of the machine where English is asked for and Italian is the default.
 */
final class Messages {
    private final Locale locale;
    private final Properties texts;
    private final Numbers numbers;

    private Messages(Locale locale, Properties texts, Numbers numbers) {
        this.locale = locale;
        this.texts = texts;
        this.numbers = numbers;
    }

    static Messages read(Locale locale, Numbers numbers) {
        var texts = new Properties();
        load(texts, "messages.properties");
        if (locale.equals(Locale.ITALIAN)) {
            load(texts, "messages_it.properties");
        }
        return new Messages(locale, texts, numbers);
    }

    private static void load(Properties texts, String file) {
        try (var in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + file);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String text(String key, Object... arguments) {
        var pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return arguments.length == 0 ? pattern : filled(pattern, arguments);
    }

    /** Plain {0} are filled in here: a message format loads the whole locale data, which a command waits for. */
    private String filled(String pattern, Object[] arguments) {
        var text = new StringBuilder(pattern.length() + 32);
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            boolean plain = open + 2 < pattern.length()
                    && Character.isDigit(pattern.charAt(open + 1))
                    && pattern.charAt(open + 2) == '}';
            if (!plain) {
                return new MessageFormat(pattern, locale).format(arguments);
            }
            text.append(pattern, at, open).append(argument(arguments[pattern.charAt(open + 1) - '0']));
            at = open + 3;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    private String argument(Object argument) {
        return switch (argument) {
            case Integer number -> numbers.whole(number);
            case Long number -> numbers.whole(number);
            default -> argument.toString();
        };
    }
}
