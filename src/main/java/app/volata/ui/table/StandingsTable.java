package app.volata.ui.table;

import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The table itself: fixed columns, rows that keep their identity. */
final class StandingsTable extends TableView<ClubRow> {
    static final double ROW = 28;
    private static final double CLUB = 144;
    private static final double BAR = 136;
    private static final double BAR_PADDING = 16;
    private static final double SCROLL_BAR = 12;
    private static final double NARROWEST_CLUB = 104;
    private static final List<Double> CHANCES = List.of(44.0, 48.0, 46.0);

    private final Texts texts;
    private final ReadOnlyDoubleWrapper step = new ReadOnlyDoubleWrapper(6);
    private final TableColumn<ClubRow, TableLine> club;
    private final List<TableColumn<ClubRow, TableLine>> results = new ArrayList<>();
    private final TableColumn<ClubRow, TableLine> next;
    private final TableColumn<ClubRow, TableLine> bar;
    private final int clubs;
    private final double whole;

    /** @param onOpen told which club was double-clicked */
    StandingsTable(StandingsViewModel.Frame frame, int clubs, Texts texts, IntConsumer onOpen) {
        this.texts = texts;
        this.clubs = clubs;
        getStyleClass().add("standings");
        setFixedCellSize(ROW);
        setAccessibleText(texts.text("command.table"));
        setRowFactory(table -> new ClubTableRow(texts, onOpen));
        column("", "", 6, "edge", () -> new EdgeCell(texts));
        column("", texts.text("table.place"), 26, "place", () -> new PlaceCell(texts));
        column("", texts.text("table.move"), 26, "move", () -> new MoveCell(texts));
        club = column(texts.text("table.club"), "", CLUB, "club", ClubCell::new);
        figures();
        column(texts.text("table.last-five"), "", 100, "form", () -> new FormCell(texts));
        next = column(texts.text("table.next"), "", 70, "next", () -> new NextCell(texts));
        chances(frame.races());
        var head = texts.text("table.final-place", clubs);
        bar = column(head, "", BAR, "bar", () -> new BarCell(clubs, frame.zoneEnds(), step, texts));
        whole = getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        widthProperty().subscribe(this::fit);
        heightProperty().subscribe(this::fit);
    }

    private void figures() {
        number(
                texts.text("table.played"),
                texts.text("table.word-played"),
                28,
                "",
                line -> figure(line.facts().row().played()));
        results.add(number(
                texts.text("table.won"),
                texts.text("table.head-won"),
                25,
                "",
                line -> figure(line.facts().row().won())));
        results.add(number(
                texts.text("table.drawn"),
                texts.text("table.head-drawn"),
                25,
                "",
                line -> figure(line.facts().row().drawn())));
        results.add(number(
                texts.text("table.lost"),
                texts.text("table.head-lost"),
                25,
                "",
                line -> figure(line.facts().row().lost())));
        number(
                texts.text("table.goals-for"),
                texts.text("table.word-goals-for"),
                30,
                "",
                line -> figure(line.facts().row().goalsFor()));
        number(
                texts.text("table.goals-against"),
                texts.text("table.word-goals-against"),
                30,
                "",
                line -> figure(line.facts().row().goalsAgainst()));
        number(
                texts.text("table.goal-difference"),
                texts.text("table.word-goal-difference"),
                35,
                "",
                line -> texts.words().signed(line.facts().row().goalDifference()));
        column(
                        texts.text("table.points"),
                        texts.text("table.word-points"),
                        40,
                        "points-column",
                        () -> new PointsCell(texts))
                .getStyleClass()
                .add("number");
    }

    private void chances(List<Race> races) {
        for (int i = 0; i < races.size(); i++) {
            int place = i;
            var race = races.get(i);
            var word = texts.words().zone(race.zone());
            column(race.column(texts), word, CHANCES.get(i), "chance", () -> new ChanceCell(place))
                    .getStyleClass()
                    .add("number");
        }
    }

    private String figure(int number) {
        return texts.words().number(number);
    }

    private TableColumn<ClubRow, TableLine> number(
            String head, String word, double width, String type, Function<TableLine, String> text) {
        var column = column(head, word, width, type, () -> LineCell.text(text));
        column.getStyleClass().add("number");
        return column;
    }

    private TableColumn<ClubRow, TableLine> column(
            String head, String word, double width, String type, Supplier<LineCell> cell) {
        var column = new TableColumn<ClubRow, TableLine>();
        var label = Labels.whole(head, "caption");
        label.setAccessibleText(word.isEmpty() ? head : word);
        Hint.on(label, () -> word);
        column.setGraphic(label);
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

    private static void width(TableColumn<ClubRow, TableLine> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }

    /** A wider window widens name and bar; a narrower one goes without the next fixture, then without W D L. */
    private void fit() {
        double spare = getWidth() - whole - (scrolls() ? SCROLL_BAR : 0);
        next.setVisible(spare >= 0);
        spare += spare >= 0 ? 0 : next.getPrefWidth();
        boolean inFull = spare >= 0;
        results.forEach(column -> column.setVisible(inFull));
        spare += inFull
                ? 0
                : results.stream().mapToDouble(TableColumn::getPrefWidth).sum();
        double forClub = spare > 0 ? Math.floor(spare / 2) : Math.max(spare, NARROWEST_CLUB - CLUB);
        double forBar = spare > 0 ? spare - forClub : 0;
        width(club, CLUB + forClub);
        width(bar, BAR + forBar);
        step.set(Math.max(2, Math.floor((BAR + forBar - BAR_PADDING) / clubs)));
    }

    /** Selects the row of a club and brings it into sight; false where it has none. */
    boolean select(int number) {
        for (var row : getItems()) {
            if (row.club() == number) {
                getSelectionModel().select(row);
                if (scrolls()) {
                    scrollTo(row);
                }
                return true;
            }
        }
        return false;
    }

    private boolean scrolls() {
        return getItems().size() * ROW > getHeight() - ROW + 0.5;
    }

    /** The number of the club selected, -1 for none. */
    int selected() {
        @Nullable ClubRow row = getSelectionModel().getSelectedItem();
        return row == null ? -1 : row.club();
    }
}
