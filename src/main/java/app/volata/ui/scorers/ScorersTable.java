package app.volata.ui.scorers;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The list itself: fixed columns, rows that keep their identity. */
final class ScorersTable extends TableView<ScorerRow> {
    private static final double ROW = 28;
    private static final double PLAYER = 190;
    private static final double NARROWEST_PLAYER = 140;
    private static final double SCROLL_BAR = 12;

    private final TableColumn<ScorerRow, ScorerLine> player;
    private final List<TableColumn<ScorerRow, ScorerLine>> dropped = new ArrayList<>();
    private final double others;

    ScorersTable(Texts texts) {
        getStyleClass().add("scorers-table");
        setFixedCellSize(ROW);
        setAccessibleText(texts.text("command.scorers"));
        setRowFactory(table -> new PlayerTableRow(texts));
        var words = texts.words();
        column("#", 44, "place", () -> ScorerCell.text(ScorerLine::place));
        player = column(texts.text("scorers.player"), PLAYER, "player", PlayerCell::new);
        column(texts.text("scorers.club"), 112, "", TeamCell::new);
        column(texts.text("scorers.bar"), 156, "goals", GoalsCell::new);
        dropped.add(column(
                texts.text("scorers.penalties"),
                44,
                "number",
                () -> ScorerCell.text(line -> line.row().penalties() == 0
                        ? "–"
                        : words.number(line.row().penalties()))));
        dropped.addFirst(column(
                texts.text("scorers.scored-in"),
                62,
                "number",
                () -> ScorerCell.text(line -> words.number(line.row().matchesScoredIn()))));
        dropped.addFirst(
                column(texts.text("scorers.last"), 116, "number", () -> ScorerCell.text(ScorerLine::lastGoal)));
        others = getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum() - PLAYER;
        widthProperty().subscribe(this::fit);
    }

    private TableColumn<ScorerRow, ScorerLine> column(
            String head, double width, String type, Supplier<ScorerCell> cell) {
        var column = new TableColumn<ScorerRow, ScorerLine>();
        column.setGraphic(Labels.whole(head, "caption"));
        column.setCellValueFactory(row -> row.getValue().line());
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        if (!type.isEmpty()) {
            column.getStyleClass().add(type);
        }
        width(column, width);
        getColumns().add(column);
        return column;
    }

    private static void width(TableColumn<ScorerRow, ScorerLine> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /** What is left of the width goes to the names; where too little is left, columns go, the last goal first. */
    private void fit() {
        double left = getWidth() - others - SCROLL_BAR;
        for (var column : dropped) {
            column.setVisible(left >= NARROWEST_PLAYER);
            left += column.isVisible() ? 0 : column.getPrefWidth();
        }
        width(player, Math.max(NARROWEST_PLAYER, left));
    }

    /** Selects a player and brings him into sight; false where he is not in the list. */
    boolean select(int number) {
        for (var row : getItems()) {
            if (row.player() == number) {
                getSelectionModel().select(row);
                scrollTo(row);
                return true;
            }
        }
        return false;
    }

    /** A row that reads itself out. */
    private static final class PlayerTableRow extends TableRow<ScorerRow> {
        private final Texts texts;

        PlayerTableRow(Texts texts) {
            this.texts = texts;
            itemProperty().flatMap(ScorerRow::line).subscribe(line -> setAccessibleText(spoken(line)));
        }

        private String spoken(@Nullable ScorerLine line) {
            if (line == null) {
                return "";
            }
            var row = line.row();
            return texts.text(
                    "scorers.spoken",
                    texts.words().place(row.place()),
                    line.player().name(),
                    line.club().name(),
                    row.goals(),
                    row.penalties(),
                    row.matchesScoredIn());
        }
    }
}
