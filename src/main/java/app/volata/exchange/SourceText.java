package app.volata.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A file as text. */
record SourceText(String file, String text) {
    /** A season of the longest kind has under half a megabyte. */
    static final int MOST_BYTES = 16 << 20;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    /**
     * UTF-16 with its mark, UTF-8, or else the western code page of Windows, which old exports of spreadsheets use.
     *
     * @throws ImportException if it is too large, or holds bytes that no text has
     */
    static SourceText decode(String file, byte[] bytes) throws ImportException {
        if (bytes.length > MOST_BYTES) {
            throw new ImportException(new ImportProblem.TooLarge(file, MOST_BYTES >> 20));
        }
        var text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new ImportException(new ImportProblem.NotText(file));
        }
        return new SourceText(file, text);
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, UTF_16_MARK)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, UTF_16_BIG_MARK)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int start = startsWith(bytes, UTF_8_MARK) ? UTF_8_MARK.length : 0;
        try {
            var content = ByteBuffer.wrap(bytes, start, bytes.length - start);
            return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, start, bytes.length - start, western());
        }
    }

    private static Charset western() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
