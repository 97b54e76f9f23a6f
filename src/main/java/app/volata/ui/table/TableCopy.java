package app.volata.ui.table;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.TitledGrid;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/** The table as it goes to the clipboard. */
final class TableCopy {
    private TableCopy() {}

    /** @param title season and matchday */
    static TitledGrid of(String title, List<TableLine> lines, List<Note> notes, Texts texts) {
        var grid = new Grid(
                columns(texts),
                lines.stream().map(line -> cells(line.facts(), texts)).toList());
        return new TitledGrid(
                title,
                grid,
                notes.stream().map(note -> note.mark() + " " + note.sentence()).toList());
    }

    private static List<Column> columns(Texts texts) {
        var columns = new ArrayList<Column>();
        columns.add(Column.number("#"));
        columns.add(Column.text(texts.text("table.club")));
        for (var head : List.of(
                texts.text("table.played"),
                texts.text("table.won"),
                texts.text("table.drawn"),
                texts.text("table.lost"),
                texts.text("table.goals-for"),
                texts.text("table.goals-against"),
                texts.text("table.goal-difference"),
                texts.text("table.points"))) {
            columns.add(Column.number(head));
        }
        columns.add(Column.text(""));
        return columns;
    }

    private static List<String> cells(TableLine.Facts line, Texts texts) {
        var row = line.row();
        var words = texts.words();
        return List.of(
                row.place() + (row.shared() ? "=" : ""),
                line.club().shortName(),
                words.number(row.played()),
                words.number(row.won()),
                words.number(row.drawn()),
                words.number(row.lost()),
                words.number(row.goalsFor()),
                words.number(row.goalsAgainst()),
                words.signed(row.goalDifference()),
                words.number(row.points()),
                line.note());
    }
}
