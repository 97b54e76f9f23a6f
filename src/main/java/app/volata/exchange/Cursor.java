package app.volata.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Cuts a file of ours into fields, byte after byte. Plain loops on purpose: at the start of the program nothing is
 * compiled yet, and streams, patterns and formatters take longer to load than the file to read.
 */
final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at >= bytes.length;
    }

    /** Whether this byte comes next; it is passed over. */
    boolean passes(char next) {
        if (at < bytes.length && bytes[at] == next) {
            at++;
            return true;
        }
        return false;
    }

    void skipLine() {
        while (!atEnd() && bytes[at++] != '\n') {}
    }

    /** Digits and the one byte that ends them. */
    int number() {
        int value = 0;
        while (at < bytes.length) {
            int digit = bytes[at++] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The text up to this byte or the end of the line, and that byte. */
    String textTo(char end) {
        int start = at;
        while (at < bytes.length && bytes[at] != end && bytes[at] != '\n') {
            at++;
        }
        return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
    }

    LocalDate date() {
        return LocalDate.of(number(), number(), number());
    }

    LocalTime time() {
        return LocalTime.of(number(), number());
    }

    /** Whether the byte just passed ended a line. */
    boolean lineEnded() {
        return bytes[at - 1] == '\n';
    }
}
