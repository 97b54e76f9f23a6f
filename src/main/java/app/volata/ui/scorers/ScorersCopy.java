package app.volata.ui.scorers;

import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.TitledGrid;
import app.volata.ui.kit.Clipping;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/** The list as it goes to the clipboard. */
final class ScorersCopy {
    private ScorersCopy() {}

    /**
     * The rows that are shown.
     *
     * @param title of the season
     * @param club that they scored for; empty for all
     */
    static Clipping of(String title, String club, List<ScorerLine> lines, ScorersFrame frame, Texts texts) {
        var after = frame.matchday() == 0 ? title : texts.text("scorers.copy-title", title, frame.matchday());
        var notes = new ArrayList<String>();
        notes.add(texts.text("scorers.copy-recorded", frame.recorded(), frame.total()));
        if (frame.credited()) {
            notes.add(texts.text("scorers.data"));
        }
        var copy = new TitledGrid(club.isEmpty() ? after : after + ", " + club, grid(lines, texts), notes);
        return new Clipping(copy.toText(), copy.toMarkdown(), copy.toHtml());
    }

    private static Grid grid(List<ScorerLine> lines, Texts texts) {
        var columns = List.of(
                Column.number("#"),
                Column.text(texts.text("scorers.player")),
                Column.text(texts.text("scorers.club")),
                Column.number(texts.text("scorers.goals")),
                Column.number(texts.text("scorers.penalties")),
                Column.number(texts.text("scorers.scored-in")));
        return new Grid(columns, lines.stream().map(line -> cells(line, texts)).toList());
    }

    private static List<String> cells(ScorerLine line, Texts texts) {
        var row = line.row();
        var words = texts.words();
        return List.of(
                row.place() + (row.shared() ? "=" : ""),
                line.player().name(),
                line.clubNames(),
                words.number(row.goals()),
                row.penalties() == 0 ? "–" : words.number(row.penalties()),
                words.number(row.matchesScoredIn()));
    }
}
