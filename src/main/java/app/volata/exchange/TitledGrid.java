package app.volata.exchange;

import java.util.List;

/**
 * A grid as it goes to the clipboard or into a page: its title above, its notes below.
 *
 * @param notes one line each
 */
public record TitledGrid(String title, Grid grid, List<String> notes) {
    public TitledGrid {
        notes = List.copyOf(notes);
    }

    public String toText() {
        var text = new StringBuilder(title).append("\n\n").append(grid.toText());
        notes.forEach(note -> text.append('\n').append(note));
        return text.append('\n').toString();
    }

    public String toMarkdown() {
        var text = new StringBuilder("**").append(title).append("**\n\n").append(grid.toMarkdown());
        // two spaces: a line of its own
        notes.forEach(note -> text.append('\n').append(note.replace("*", "\\*")).append("  "));
        return text.append('\n').toString();
    }

    public String toHtml() {
        var text = new StringBuilder(grid.toHtml(title));
        notes.forEach(note -> text.append("<p>").append(Grid.html(note)).append("</p>\n"));
        return text.toString();
    }
}
