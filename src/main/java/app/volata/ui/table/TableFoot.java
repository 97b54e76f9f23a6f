package app.volata.ui.table;

import app.volata.model.ZoneKind;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ZoneEdge;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Below the table: what the edges and bars mean, the notes in two columns, a word on what to do. */
final class TableFoot extends VBox {
    private static final int LINES = 3;
    private static final int ROOM = 2 * LINES;

    private final Texts texts;
    private final List<NoteLine> lines = new ArrayList<>();
    private final HBox legend = new HBox(12);
    private final Label hint = Labels.of("", "caption");
    private List<ZoneKind> shownZones = List.of();

    TableFoot(Texts texts) {
        this.texts = texts;
        getStyleClass().add("table-foot");
        var grid = new GridPane();
        grid.getStyleClass().add("notes");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
            for (int row = 0; row < LINES; row++) {
                var line = new NoteLine();
                lines.add(line);
                grid.add(line, column, row);
            }
        }
        legend.getStyleClass().add("legend");
        legend.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(legend, grid, signs());
    }

    void show(StandingsViewModel.Frame frame) {
        var zones = frame.choice().part() == PartChoice.OVERALL ? frame.zones() : List.<ZoneKind>of();
        if (!zones.equals(shownZones)) {
            shownZones = zones;
            legend.getChildren().setAll(zones.stream().map(this::zone).toList());
        }
        hint.setText(hint(frame));
    }

    /** What to do gives way to what the signs in the rows mean, where the room is short. */
    private HBox signs() {
        var signs = new HBox(
                12,
                hint,
                Labels.spring(),
                labelled(new Mark(Mark.Kind.CERTAIN, ""), texts.text("table.certain")),
                labelled(new Mark(Mark.Kind.IMPOSSIBLE, ""), texts.text("table.impossible")),
                likely());
        signs.getStyleClass().add("signs");
        signs.setAlignment(Pos.CENTER_LEFT);
        return signs;
    }

    private HBox zone(ZoneKind zone) {
        var edge = new ZoneEdge(zone);
        edge.setMinHeight(14);
        edge.setMaxHeight(14);
        return labelled(edge, texts.words().zone(zone));
    }

    private HBox likely() {
        var bar = new PlaceBar(6, 6);
        bar.setMinHeight(16);
        bar.setMaxHeight(16);
        bar.show(new PlaceBar.Range(1, 6), new PlaceBar.Range(2, 5), 3);
        return labelled(bar, texts.text("table.legend-bar"));
    }

    private static HBox labelled(Node sign, String word) {
        var item = new HBox(6, sign, Labels.whole(word, "caption"));
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    /** What is least expected comes first: whose chances these are. */
    private String hint(StandingsViewModel.Frame frame) {
        if (frame.nothingCounts()) {
            return texts.text("table.nothing-played");
        }
        if (frame.choice().past() != null) {
            return texts.text("table.hint-past");
        }
        return frame.assumed() > 0 ? texts.text("table.hint-assumed", frame.assumed()) : texts.text("table.hint");
    }

    /** @param selectedClub whose notes stand out; -1 for none */
    void show(Footnotes notes, int selectedClub) {
        var fitting = notes.fitting(ROOM, selectedClub, texts);
        int used = fitting.size() > 2 * (LINES - 1) ? LINES : LINES - 1;
        for (int i = 0; i < ROOM; i++) {
            int row = i % LINES;
            int note = i / LINES * used + row;
            boolean shown = row < used && note < fitting.size();
            lines.get(i).show(shown ? fitting.get(note) : null, selectedClub);
            lines.get(i).setManaged(row < used);
        }
    }

    /** One note. */
    private static final class NoteLine extends HBox {
        private final Label mark = Labels.of("", "note-number");
        private final Label head = Labels.whole("", "note-head");
        private final Label text = Labels.of("", "note-text");

        NoteLine() {
            getStyleClass().add("note");
            getChildren().setAll(mark, head, text);
            Hint.on(this, () -> head.getText() + " " + text.getText());
        }

        void show(@Nullable Note note, int selectedClub) {
            mark.setText(note == null ? "" : note.mark());
            head.setText(note == null ? "" : note.head());
            text.setText(note == null ? "" : note.text());
            head.setManaged(!head.getText().isEmpty());
            pseudoClassStateChanged(States.CURRENT, note != null && note.clubs().contains(selectedClub));
        }
    }
}
