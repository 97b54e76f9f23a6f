package app.volata.ui.runin;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Heads and rows of the grid. It has the keyboard as a whole; a ring shows the cell that keys count for. */
final class GridBody extends VBox {
    private static final double CLUB = 128;
    private static final double SMALL = 60;
    private static final double PADDING = 16;

    private final GridViewModel model;
    private final Texts texts;
    private final AssumePopup popup;
    private final List<Line> lines = new ArrayList<>();
    private final int clubs;
    private final List<Integer> zoneEnds;
    private Shape shape = new Shape(false, List.of(), List.of(), "", FiguresNode.Room.ALL);
    private int from;

    /** What the nodes are built for. */
    private record Shape(
            boolean small, List<Integer> clubs, List<Integer> matchdays, String chanceHead, FiguresNode.Room room) {}

    /** The nodes of a row. */
    private record Line(ClubHead head, List<FixtureCell> cells, FiguresNode figures) {}

    GridBody(GridViewModel model, int clubs, List<Integer> zoneEnds, Texts texts) {
        this.model = model;
        this.clubs = clubs;
        this.zoneEnds = zoneEnds;
        this.texts = texts;
        popup = new AssumePopup(model, texts);
        getStyleClass().add("run-in-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        widthProperty().subscribe(() -> show(model.state().get()));
    }

    void show(GridState state) {
        var wanted = shape(state);
        if (!wanted.equals(shape)) {
            shape = wanted;
            build();
        }
        for (int i = 0; i < lines.size(); i++) {
            var row = state.rows().get(i);
            var line = lines.get(i);
            line.head().show(row, state.chanceHead());
            line.figures().show(row.figures());
            for (int j = 0; j < line.cells().size(); j++) {
                line.cells()
                        .get(j)
                        .show(row.cells()
                                .get(state.matchdays().indexOf(shape.matchdays().get(j))));
            }
        }
        ring(model.cursor().get());
    }

    /** Brings the cursor into sight. */
    void show(GridCursor cursor) {
        var all = model.state().get().matchdays();
        int column = all.indexOf(cursor.matchday());
        int shown = shape.matchdays().size();
        if (column >= 0 && shown > 0 && (column < from || column >= from + shown)) {
            from = column < from ? column : column - shown + 1;
            show(model.state().get());
        }
        ring(cursor);
    }

    private Shape shape(GridState state) {
        var numbers = state.rows().stream().map(row -> row.club().number()).toList();
        var all = state.matchdays();
        if (!state.small()) {
            from = 0;
            return new Shape(false, numbers, all, state.chanceHead(), FiguresNode.Room.ALL);
        }
        var room = FiguresNode.Room.ALL;
        for (var each : FiguresNode.Room.values()) {
            room = each;
            if (fitting(each) >= all.size()) {
                break;
            }
        }
        int count = Math.clamp(fitting(room), 1, Math.max(1, all.size()));
        from = Math.clamp(from, 0, Math.max(0, all.size() - count));
        return new Shape(
                true, numbers, all.subList(from, Math.min(all.size(), from + count)), state.chanceHead(), room);
    }

    private int fitting(FiguresNode.Room room) {
        return (int) ((Math.max(getWidth(), 600) - CLUB - PADDING - room.width()) / SMALL);
    }

    private void build() {
        popup.hide();
        lines.clear();
        getChildren().setAll(heads());
        for (int row = 0; row < shape.clubs().size(); row++) {
            getChildren().add(row(row));
        }
    }

    private HBox heads() {
        var heads = new HBox();
        heads.getStyleClass().addAll("grid-heads", shape.small() ? "small" : "large");
        var club = Labels.of(texts.text("table.club"), "caption", "club-column");
        grow(club);
        heads.getChildren().add(club);
        for (int i = 0; i < shape.matchdays().size(); i++) {
            heads.getChildren().add(head(i));
        }
        if (shape.small()) {
            heads.getChildren().addAll(figureHeads());
        } else {
            heads.getChildren()
                    .add(FiguresNode.column(Labels.whole(texts.text("runin.points"), "caption"), "large-figures"));
        }
        return heads;
    }

    private Node head(int column) {
        int matchday = shape.matchdays().get(column);
        if (!shape.small()) {
            return Labels.of(texts.text("runin.matchday", matchday), "matchday-head");
        }
        var all = model.state().get().matchdays();
        boolean before = column == 0 && from > 0;
        boolean after = column == shape.matchdays().size() - 1 && from + column + 1 < all.size();
        var label = Labels.of(texts.words().number(matchday), "matchday-head");
        var head = new HBox(label);
        if (before) {
            head.getChildren()
                    .addFirst(Buttons.icon(Feather.CHEVRON_LEFT, texts.text("runin.earlier"), () -> turn(-1)));
        }
        if (after) {
            head.getChildren().add(Buttons.icon(Feather.CHEVRON_RIGHT, texts.text("runin.later"), () -> turn(1)));
        }
        head.getChildren().forEach(each -> each.setFocusTraversable(false));
        head.setAlignment(Pos.CENTER);
        head.getStyleClass().add("matchday-column");
        return head;
    }

    private void turn(int columns) {
        from += columns;
        show(model.state().get());
    }

    private List<Node> figureHeads() {
        var heads = new ArrayList<Node>();
        heads.add(figureHead(texts.text("table.points"), "points-column"));
        if (shape.room() != FiguresNode.Room.FEW) {
            heads.add(figureHead(texts.text("runin.head-expected"), "expected-column"));
            heads.add(figureHead(texts.text("runin.head-at-most"), "at-most-column"));
        }
        boolean chances = !shape.chanceHead().isEmpty();
        heads.add(figureHead(chances ? texts.text("whatif.heading-percent", shape.chanceHead()) : "", "chance-column"));
        heads.add(figureHead(chances ? texts.text("whatif.change") : "", "change-column"));
        if (shape.room() == FiguresNode.Room.ALL) {
            var bar = FiguresNode.column(Labels.whole(texts.text("table.final-place", clubs), "caption"), "bar-column");
            bar.setAlignment(Pos.CENTER_LEFT);
            heads.add(bar);
        }
        return heads;
    }

    private static Node figureHead(String text, String style) {
        return FiguresNode.column(Labels.whole(text, "caption"), style);
    }

    private HBox row(int index) {
        var head = new ClubHead(texts, shape.small());
        head.getStyleClass().add("club-column");
        grow(head);
        var cells = new ArrayList<FixtureCell>();
        for (int i = 0; i < shape.matchdays().size(); i++) {
            FixtureCell cell = shape.small() ? new SmallCell(texts) : new LargeCell(texts);
            var at = new GridCursor(shape.clubs().get(index), shape.matchdays().get(i));
            cell.setOnMousePressed(event -> pressed(event, cell, at));
            cells.add(cell);
        }
        int club = shape.clubs().get(index);
        head.setOnMousePressed(event -> pressed(club));
        var figures =
                shape.small() ? FiguresNode.small(texts, shape.room(), clubs, zoneEnds) : FiguresNode.large(texts);
        lines.add(new Line(head, cells, figures));
        var row = new HBox(head);
        row.getChildren().addAll(cells);
        row.getChildren().add(figures);
        row.getStyleClass().addAll("grid-row", shape.small() ? "small" : "large");
        return row;
    }

    private static void grow(Region node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
    }

    private void pressed(int club) {
        requestFocus();
        model.move(new GridCursor(club, 0));
        model.choose(club);
    }

    private void pressed(MouseEvent event, FixtureCell cell, GridCursor at) {
        boolean again = popup.showing() && at.equals(model.cursor().get());
        requestFocus();
        model.move(at);
        var current = model.current();
        if (event.getButton() == MouseButton.PRIMARY && current != null && !again) {
            popup.show(cell, current);
        } else {
            popup.hide();
        }
        event.consume();
    }

    private void ring(GridCursor cursor) {
        for (int row = 0; row < lines.size(); row++) {
            boolean here = shape.clubs().get(row) == cursor.club();
            var line = lines.get(row);
            line.head().current(here && cursor.matchday() == 0);
            for (int column = 0; column < line.cells().size(); column++) {
                boolean current = here && shape.matchdays().get(column) == cursor.matchday();
                line.cells().get(column).current(current);
                if (current) {
                    setAccessibleText(line.head().getAccessibleText() + ": "
                            + line.cells().get(column).getAccessibleText());
                }
            }
        }
    }

    /** The nodes of the row that the cursor is in. */
    Optional<Node> rowOf(GridCursor cursor) {
        int row = shape.clubs().indexOf(cursor.club());
        return row < 0 ? Optional.empty() : Optional.of(getChildren().get(row + 1));
    }

    void close() {
        popup.hide();
    }
}
