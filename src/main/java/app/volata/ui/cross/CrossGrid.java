package app.volata.ui.cross;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The grid itself: names down, codes across, all in sight whatever the number of clubs. */
final class CrossGrid extends Region {
    private static final double LEFT = 8;
    private static final double CLUB = 118;
    private static final double CELL = 46;
    private static final double HEAD = 40;
    private static final double POINTS = 56;
    private static final double POINTS_HEAD = 44;
    private static final double RIGHT = 10;
    private static final double ROW = 29;
    private static final int GROUP = 5;

    private final CrossViewModel model;
    private final Consumer<CrossCell> onOpen;
    private final Region ownRow = stripe();
    private final Region ownColumn = stripe();
    private final VBox corner;
    private final Label pointsHead;
    private final Region frame = new Region();
    private final List<Head> rowHeads = new ArrayList<>();
    private final List<Head> columnHeads = new ArrayList<>();
    private final List<List<CrossNode>> cells = new ArrayList<>();
    private final List<Label> points = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private CrossTable table;

    /** A badge and a name or a code. */
    private record Head(BadgeIcon badge, Label name) {
        static Head of(String style) {
            return new Head(new BadgeIcon(BadgeIcon.SMALL), Labels.of("", style));
        }
    }

    /** @param onOpen told the cell to open */
    CrossGrid(CrossViewModel model, Texts texts, Consumer<CrossCell> onOpen) {
        this.model = model;
        this.onOpen = onOpen;
        table = model.table().get();
        corner = new VBox(
                Labels.whole(texts.text("cross.home-down"), "caption"),
                Labels.whole(texts.text("cross.away-across"), "caption"));
        pointsHead = Labels.of(texts.text("cross.home-points"), "caption", "points-head");
        pointsHead.setWrapText(true);
        frame.getStyleClass().add("cursor-frame");
        frame.setMouseTransparent(true);
        getStyleClass().add("cross-grid");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().subscribe(_ -> frame.pseudoClassStateChanged(CrossNode.CURSOR, isFocused()));
    }

    private static Region stripe() {
        var stripe = new Region();
        stripe.getStyleClass().add("own-stripe");
        return stripe;
    }

    void show(CrossTable newTable) {
        boolean sameShape =
                newTable.clubs().size() == rowHeads.size() && !getChildren().isEmpty();
        table = newTable;
        if (!sameShape) {
            build();
        }
        for (int row = 0; row < table.clubs().size(); row++) {
            var club = table.clubs().get(row);
            boolean own = table.own() != null && table.own() == club.number();
            rowHeads.get(row).badge().show(club);
            rowHeads.get(row).name().setText(club.shortName());
            columnHeads.get(row).badge().show(club);
            columnHeads.get(row).name().setText(club.code());
            rowHeads.get(row).name().pseudoClassStateChanged(CrossNode.OWN, own);
            columnHeads.get(row).name().pseudoClassStateChanged(CrossNode.OWN, own);
            points.get(row).setText(table.homePoints().get(row));
            for (int column = 0; column < table.clubs().size(); column++) {
                cells.get(row).get(column).show(table.cells().get(row).get(column));
            }
        }
        ownRow.setVisible(table.own() != null);
        ownColumn.setVisible(table.own() != null);
        showCursor(model.cursor().get());
        requestLayout();
    }

    private void build() {
        rowHeads.clear();
        columnHeads.clear();
        cells.clear();
        points.clear();
        lines.clear();
        int clubs = table.clubs().size();
        for (int row = 0; row < clubs; row++) {
            rowHeads.add(Head.of("row-name"));
            columnHeads.add(Head.of("column-code"));
            points.add(Labels.of("", "home-points"));
            var line = new ArrayList<CrossNode>();
            for (int column = 0; column < clubs; column++) {
                line.add(new CrossNode(this::chosen, onOpen));
            }
            cells.add(line);
        }
        for (int line = 0; line <= 2 * (clubs + 1); line++) {
            var hairline = new Region();
            hairline.getStyleClass().add("hairline");
            hairline.setMouseTransparent(true);
            lines.add(hairline);
        }
        var children = new ArrayList<Node>(List.of(ownRow, ownColumn));
        cells.forEach(children::addAll);
        children.addAll(lines);
        rowHeads.forEach(head -> children.addAll(List.of(head.badge(), head.name())));
        columnHeads.forEach(head -> children.addAll(List.of(head.badge(), head.name())));
        children.addAll(points);
        children.addAll(List.of(corner, pointsHead, frame));
        getChildren().setAll(children);
    }

    private void chosen(CrossCell cell) {
        requestFocus();
        model.toClubs(cell.home(), cell.away());
    }

    /** Shows where the cursor is; the heads of its row and column stand out. */
    void showCursor(CrossCell cell) {
        for (int i = 0; i < table.clubs().size(); i++) {
            int club = table.clubs().get(i).number();
            rowHeads.get(i).name().pseudoClassStateChanged(States.CURRENT, club == cell.home());
            columnHeads.get(i).name().pseudoClassStateChanged(States.CURRENT, club == cell.away());
        }
        requestLayout();
    }

    private double cellWidth() {
        double room = getWidth() - LEFT - CLUB - POINTS - RIGHT;
        return Math.floor(Math.min(CELL, room / Math.max(1, table.clubs().size())));
    }

    private double rowHeight() {
        return Math.floor(Math.min(
                ROW, (getHeight() - HEAD - 1) / Math.max(1, table.clubs().size())));
    }

    @Override
    protected void layoutChildren() {
        int clubs = table.clubs().size();
        double width = cellWidth();
        double height = rowHeight();
        double left = Math.floor(getWidth() - POINTS - RIGHT - width * clubs);
        place(corner, LEFT + 1, 6, left - LEFT, HEAD - 6);
        place(pointsHead, getWidth() - RIGHT - POINTS_HEAD, 0, POINTS_HEAD - 4, HEAD);
        for (int i = 0; i < clubs; i++) {
            double y = HEAD + i * height;
            double x = left + i * width;
            middle(rowHeads.get(i).badge(), LEFT, y, height);
            middle(rowHeads.get(i).name(), LEFT + 20, y, height, left - LEFT - 22);
            var code = columnHeads.get(i);
            place(code.badge(), Math.rint(x + width / 2 - 7), 5, BadgeIcon.SMALL, BadgeIcon.SMALL);
            place(code.name(), x, 18, width, 16);
            middle(points.get(i), getWidth() - RIGHT - POINTS, y, height, POINTS - 4);
            for (int column = 0; column < clubs; column++) {
                place(cells.get(i).get(column), left + column * width, y, width, height);
            }
            if (table.own() != null && table.clubs().get(i).number() == table.own()) {
                place(ownRow, LEFT, y, getWidth() - LEFT - RIGHT, height);
                place(ownColumn, x, 0, width, HEAD + clubs * height);
            }
        }
        lines(clubs, left, width, height);
        var cursor = model.cursor().get();
        var numbers = table.clubs().stream().map(club -> club.number()).toList();
        int row = numbers.indexOf(cursor.home());
        int column = numbers.indexOf(cursor.away());
        place(frame, left + column * width - 1, HEAD + row * height - 1, width + 2, height + 2);
    }

    /** A hairline below every row, a stronger one after every fifth row and column. */
    private void lines(int clubs, double left, double width, double height) {
        double bottom = HEAD + clubs * height;
        for (int i = 0; i <= clubs; i++) {
            var across = lines.get(i);
            boolean strong = i % GROUP == 0 || i == clubs;
            across.pseudoClassStateChanged(CrossNode.OWN, strong);
            place(across, LEFT, HEAD + i * height - 1, getWidth() - LEFT - RIGHT, 1);
            var down = lines.get(clubs + 1 + i);
            down.pseudoClassStateChanged(CrossNode.OWN, true);
            down.setVisible(strong);
            place(down, left + i * width, 0, 1, bottom);
        }
    }

    private static void place(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }

    private static void middle(Node node, double x, double y, double height) {
        place(node, x, Math.rint(y + (height - BadgeIcon.SMALL) / 2), BadgeIcon.SMALL, BadgeIcon.SMALL);
    }

    private static void middle(Label label, double x, double y, double height, double width) {
        place(label, x, y, width, height);
    }

    private void keyPressed(KeyEvent event) {
        int far = table.clubs().size();
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case PAGE_UP -> model.move(-far, 0);
            case PAGE_DOWN -> model.move(far, 0);
            case HOME -> model.move(0, -far);
            case END -> model.move(0, far);
            case ENTER -> onOpen.accept(model.cursor().get());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
