package app.volata.exchange;

import java.util.List;

/** Writes csv: commas, line feeds, quotes where a field needs them. */
public final class Csv {
    private Csv() {}

    /** One line with its end. */
    public static String line(List<String> fields) {
        var line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            line.append(i == 0 ? "" : ",").append(field(fields.get(i)));
        }
        return line.append('\n').toString();
    }

    private static String field(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (",\"\n\r".indexOf(text.charAt(i)) >= 0) {
                return '"' + text.replace("\"", "\"\"") + '"';
            }
        }
        return text;
    }
}
