package app.volata.ui.runin;

import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What a row of the grid ends with: one number below the other in a large grid, columns in a small one. */
final class FiguresNode extends HBox {
    /** What a small grid has room for. */
    enum Room {
        ALL(432),
        NO_BAR(280),
        FEW(166);

        private final double width;

        Room(double width) {
            this.width = width;
        }

        double width() {
            return width;
        }
    }

    private static final double PLACE = 6;

    private final Texts texts;
    private final Label points = Labels.whole("", "points");
    private final Label expected = Labels.whole("", "expected");
    private final Label atMost = Labels.whole("", "at-most");
    private final Label chance = Labels.whole("", "chance");
    private final ChangeLabel change;
    private final PlaceBar bar;

    private FiguresNode(Texts texts, int clubs, List<Integer> zoneEnds) {
        this.texts = texts;
        change = new ChangeLabel(texts);
        bar = new PlaceBar(clubs, PLACE);
        bar.setMinHeight(16);
        bar.setMaxHeight(16);
        bar.zoneEnds(zoneEnds);
        getStyleClass().add("figures");
        setAlignment(Pos.CENTER_RIGHT);
    }

    static FiguresNode large(Texts texts) {
        var figures = new FiguresNode(texts, 0, List.of());
        var column = new VBox(
                figures.expected,
                Labels.whole(texts.text("runin.expected"), "caption"),
                figures.atMost,
                Labels.whole(texts.text("runin.at-most"), "caption"));
        column.setAlignment(Pos.CENTER_RIGHT);
        figures.getStyleClass().add("large");
        figures.getChildren().setAll(column);
        return figures;
    }

    static FiguresNode small(Texts texts, Room room, int clubs, List<Integer> zoneEnds) {
        var figures = new FiguresNode(texts, clubs, zoneEnds);
        figures.getStyleClass().add("small");
        var cells = figures.getChildren();
        cells.add(column(figures.points, "points-column"));
        if (room != Room.FEW) {
            cells.addAll(column(figures.expected, "expected-column"), column(figures.atMost, "at-most-column"));
        }
        cells.addAll(column(figures.chance, "chance-column"), column(figures.change, "change-column"));
        if (room == Room.ALL) {
            var column = new StackPane(figures.bar);
            column.getStyleClass().add("bar-column");
            column.setAlignment(Pos.CENTER_LEFT);
            cells.add(column);
        }
        return figures;
    }

    static StackPane column(Label label, String style) {
        var column = new StackPane(label);
        column.getStyleClass().add(style);
        column.setAlignment(Pos.CENTER_RIGHT);
        return column;
    }

    void show(GridState.Figures figures) {
        points.setText(texts.words().number(figures.points()));
        expected.setText(figures.expected());
        atMost.setText(texts.words().number(figures.atMost()));
        chance.setText(figures.chance());
        var moved = figures.change();
        change.setVisible(moved != null);
        if (moved != null) {
            change.show(moved, figures.changeError());
        }
        boolean known = figures.likeliest() > 0;
        bar.show(
                PlaceBar.Range.NONE,
                known ? new PlaceBar.Range(figures.best(), figures.worst()) : PlaceBar.Range.NONE,
                figures.likeliest());
    }
}
