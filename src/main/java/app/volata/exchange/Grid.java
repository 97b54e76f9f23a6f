package app.volata.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows and columns of text, to be written in the format that a person asks for.
 *
 * @param columns from the left
 * @param rows each with one text a column
 */
public record Grid(List<Column> columns, List<List<String>> rows) {
    private static final String GAP = "  ";

    public Grid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has one text a column: " + row);
            }
        }
    }

    /**
     * A column.
     *
     * @param head its name
     * @param number whether it is set to the right
     */
    public record Column(String head, boolean number) {
        public static Column text(String head) {
            return new Column(head, false);
        }

        public static Column number(String head) {
            return new Column(head, true);
        }
    }

    /** Columns under one another in a font of equal widths. */
    public String toText() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(columns.get(i).head());
            for (var row : rows) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        var text = new StringBuilder(line(heads(), widths));
        for (var row : rows) {
            text.append(line(row, widths));
        }
        return text.toString();
    }

    public String toCsv() {
        var text = new StringBuilder(Csv.line(heads()));
        for (var row : rows) {
            text.append(Csv.line(row));
        }
        return text.toString();
    }

    public String toMarkdown() {
        var text = new StringBuilder("|");
        columns.forEach(
                column -> text.append(' ').append(markdown(column.head())).append(" |"));
        text.append("\n|");
        columns.forEach(column -> text.append(column.number() ? " ---: |" : " :--- |"));
        text.append('\n');
        for (var row : rows) {
            text.append('|');
            row.forEach(cell -> text.append(' ').append(markdown(cell)).append(" |"));
            text.append('\n');
        }
        return text.toString();
    }

    /** A table element, to be put into any page. */
    public String toHtml(String caption) {
        var text = new StringBuilder("<table>\n<caption>").append(html(caption)).append("</caption>\n<thead>\n<tr>");
        for (var column : columns) {
            text.append("<th scope=\"col\"")
                    .append(side(column))
                    .append(html(column.head()))
                    .append("</th>");
        }
        text.append("</tr>\n</thead>\n<tbody>\n");
        for (var row : rows) {
            text.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                text.append("<td")
                        .append(side(columns.get(i)))
                        .append(html(row.get(i)))
                        .append("</td>");
            }
            text.append("</tr>\n");
        }
        return text.append("</tbody>\n</table>\n").toString();
    }

    /** Text for between two tags. */
    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String markdown(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>|#~])", "\\\\$1").replaceAll("\\R", " ");
    }

    private static String side(Column column) {
        return column.number() ? " style=\"text-align:right\">" : ">";
    }

    private List<String> heads() {
        return columns.stream().map(Column::head).toList();
    }

    private String line(List<String> cells, int[] widths) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var fill = " ".repeat(widths[i] - width(cell));
            parts.add(columns.get(i).number() ? fill + cell : cell + fill);
        }
        return String.join(GAP, parts).stripTrailing() + "\n";
    }

    /** Characters as they stand beside one another: a letter and its accent are one. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            width += type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0 : 1;
        }
        return width;
    }
}
