package app.volata.ui.runin;

import app.volata.model.Club;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Totals and what they are worth, one a row. */
final class PointsTable extends BorderPane {
    private static final double BAR = 32;

    private final PointsViewModel model;
    private final Texts texts;
    private final HBox heads = new HBox();
    private final VBox rows = new VBox();
    private final List<Line> lines = new ArrayList<>();

    PointsTable(PointsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("points-table");
        heads.getStyleClass().add("points-heads");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        var legend = Labels.of(texts.text("runin.points-legend"), "caption", "points-legend");
        setTop(heads);
        setCenter(scroll);
        setBottom(legend);
    }

    void show(PointsState state) {
        heads.getChildren()
                .setAll(
                        Labels.of(texts.text("runin.points"), "caption", "total-column"),
                        Labels.of(state.ofLeft(), "caption", "won-column"));
        state.clubs().forEach(club -> heads.getChildren().add(head(club)));
        while (lines.size() < state.rows().size()) {
            var line = new Line();
            lines.add(line);
            rows.getChildren().add(line);
        }
        while (lines.size() > state.rows().size()) {
            rows.getChildren().remove(lines.removeLast());
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(state.rows().get(i), state.plot().chosen());
        }
    }

    private static HBox head(Club club) {
        var head = new HBox(6, new BadgeIcon(BadgeIcon.SMALL, club), Labels.of(club.shortName(), "cell-text"));
        head.getStyleClass().add("worth-column");
        return head;
    }

    /** A total. */
    private final class Line extends HBox {
        private final Label total = Labels.of("", "total-column", "strong");
        private final Label won = Labels.of("", "won-column");
        private final List<Worth> worths = new ArrayList<>();
        private int points;

        Line() {
            getStyleClass().add("points-row");
            setAccessibleRole(AccessibleRole.TEXT);
            getChildren().setAll(total, won);
            setOnMousePressed(_ -> model.look(points));
        }

        void show(PointsState.Row row, int chosen) {
            points = row.points();
            total.setText(texts.words().number(points));
            won.setText(row.won());
            while (worths.size() < row.cells().size()) {
                var worth = new Worth();
                worths.add(worth);
                getChildren().add(worth);
            }
            while (worths.size() > row.cells().size()) {
                getChildren().remove(worths.removeLast());
            }
            for (int i = 0; i < worths.size(); i++) {
                worths.get(i).show(row.cells().get(i));
            }
            pseudoClassStateChanged(States.CURRENT, points == chosen);
            setAccessibleText(points + ": "
                    + String.join(
                            ", ",
                            row.cells().stream().map(PointsState.Cell::chance).toList()));
        }
    }

    /** What it is worth to one club, and how likely it is. */
    private static final class Worth extends HBox {
        private final Label chance = Labels.of("", "worth");
        private final Region bar = new Region();

        Worth() {
            getStyleClass().add("worth-column");
            bar.getStyleClass().add("share");
            getChildren().setAll(chance, bar);
        }

        void show(PointsState.Cell cell) {
            chance.setText(cell.chance());
            double width = cell.share() > 0 ? Math.max(1, Math.rint(BAR * cell.share())) : 0;
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
        }
    }
}
