package app.volata.ui.runin;

import app.volata.model.ZoneKind;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/** The matrix itself: as wide as the window lets its columns be, one row below the other. */
final class MatrixBody extends Region {
    private static final double CLUB = 148;
    private static final double EXPECTED = 76;
    private static final double RIGHT = 16;
    private static final double ROW = 29;
    private static final double HEAD = 28;
    private static final double NARROWEST = 22;
    private static final double WIDEST = 44;
    private static final PseudoClass LIKELIEST = States.named("likeliest");
    private static final PseudoClass HARDLY = States.named("hardly");

    private final MatrixViewModel model;
    private final Texts texts;
    private final Label clubHead;
    private final Label expectedHead;
    private final List<Label> heads = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Line> edges = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final Region ring = new Region();
    private MatrixState state;

    /** The nodes of a row. */
    private record Row(BadgeIcon badge, Label name, List<Label> cells, Label expected, Region hairline) {}

    MatrixBody(MatrixViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        state = model.state().get();
        clubHead = Labels.of(texts.text("table.club"), "caption");
        expectedHead = Labels.whole(texts.text("runin.head-expected"), "caption");
        ring.getStyleClass().add("matrix-ring");
        ring.setMouseTransparent(true);
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        build();
    }

    void show(MatrixState newState) {
        boolean same = newState.zones().equals(state.zones())
                && newState.edges().equals(state.edges())
                && newState.rows().size() == rows.size();
        state = newState;
        if (!same) {
            build();
        }
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), state.rows().get(i));
        }
        requestLayout();
    }

    private void build() {
        getChildren().setAll(clubHead, expectedHead);
        heads.clear();
        bars.clear();
        edges.clear();
        rows.clear();
        for (int place = 1; place <= state.zones().size(); place++) {
            heads.add(added(Labels.of(texts.words().number(place), "caption", "place-head")));
            var bar = added(new Region());
            bar.getStyleClass().add("zone-bar");
            var style = style(state.zones().get(place - 1));
            bar.setVisible(style != null);
            bar.getStyleClass().add(style == null ? "none" : style);
            bars.add(bar);
        }
        for (int i = 0; i < state.rows().size(); i++) {
            rows.add(row());
        }
        for (var edge : state.edges()) {
            var line = added(new Line());
            line.getStyleClass().addAll("edge", edge.strong() ? "strong-edge" : "dashed");
            line.setMouseTransparent(true);
            edges.add(line);
        }
        added(ring);
    }

    private <N extends Node> N added(N node) {
        getChildren().add(node);
        return node;
    }

    private Row row() {
        var hairline = added(new Region());
        hairline.getStyleClass().add("hairline");
        var badge = added(new BadgeIcon(BadgeIcon.ROW));
        var name = added(Labels.of("", "club-name"));
        var cells = new ArrayList<Label>();
        for (int place = 1; place <= state.zones().size(); place++) {
            cells.add(added(Labels.of("", "matrix-cell")));
        }
        var made = new Row(badge, name, cells, added(Labels.of("", "expected")), hairline);
        int index = rows.size();
        for (int place = 1; place <= cells.size(); place++) {
            int at = place;
            cells.get(place - 1).setOnMousePressed(event -> {
                requestFocus();
                model.move(new MatrixViewModel.Cursor(
                        state.rows().get(index).club().number(), at));
            });
        }
        return made;
    }

    private static void fill(Row nodes, MatrixState.Row row) {
        nodes.badge().show(row.club());
        nodes.name().setText(row.club().shortName());
        nodes.expected().setText(row.expected());
        for (int i = 0; i < nodes.cells().size(); i++) {
            var node = nodes.cells().get(i);
            var cell = row.cells().get(i);
            node.setText(cell.text());
            PairNode.shade(node, cell.shade());
            node.pseudoClassStateChanged(LIKELIEST, cell.likeliest());
            node.pseudoClassStateChanged(
                    HARDLY, cell.shade() == 0 && !cell.text().isEmpty());
        }
    }

    private static @Nullable String style(@Nullable ZoneKind zone) {
        return switch (zone) {
            case null -> null;
            case CHAMPIONS -> "champions";
            case CHAMPIONS_LEAGUE, PROMOTION, NEXT_ROUND -> "champions-league";
            case EUROPA_LEAGUE,
                    CHAMPIONS_LEAGUE_QUALIFYING,
                    PROMOTION_PLAYOFF,
                    EUROPA_LEAGUE_QUALIFYING,
                    CONFERENCE_LEAGUE -> "europa-league";
            case RELEGATION, RELEGATION_PLAYOFF -> "relegation";
        };
    }

    private double pitch() {
        int places = Math.max(1, state.zones().size());
        return Math.clamp(Math.floor((getWidth() - CLUB - EXPECTED) / places), NARROWEST, WIDEST);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + ROW * rows.size() + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double pitch = pitch();
        put(clubHead, 16, 0, CLUB, HEAD - 4);
        double right = getWidth() - RIGHT;
        put(expectedHead, right - expectedHead.prefWidth(-1), 0, expectedHead.prefWidth(-1), HEAD - 4);
        for (int i = 0; i < heads.size(); i++) {
            put(heads.get(i), CLUB + i * pitch, 0, pitch - 1, HEAD - 6);
            put(bars.get(i), CLUB + i * pitch, HEAD - 5, pitch - 1, 3);
        }
        for (int i = 0; i < rows.size(); i++) {
            lay(rows.get(i), HEAD + i * ROW, pitch, right);
        }
        for (int i = 0; i < edges.size(); i++) {
            double x = CLUB + state.edges().get(i).place() * pitch - 0.5;
            var line = edges.get(i);
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(HEAD);
            line.setEndY(HEAD + rows.size() * ROW);
        }
        var at = model.cursor().get();
        int row =
                state.rows().stream().map(each -> each.club().number()).toList().indexOf(at.club());
        ring.setVisible(row >= 0);
        put(ring, CLUB + (at.place() - 1) * pitch - 1, HEAD + row * ROW, pitch + 1, ROW);
    }

    private void lay(Row row, double y, double pitch, double right) {
        put(row.hairline(), 16, y + ROW - 1, right - 16, 1);
        row.badge().resizeRelocate(10, y + 6, BadgeIcon.ROW, BadgeIcon.ROW);
        put(row.name(), 34, y, CLUB - 36, ROW - 1);
        for (int i = 0; i < row.cells().size(); i++) {
            put(row.cells().get(i), CLUB + i * pitch, y + 1, pitch - 1, ROW - 2);
        }
        put(row.expected(), right - 60, y, 60, ROW - 1);
    }

    private static void put(Node node, double x, double y, double width, double height) {
        node.resizeRelocate(x, y, width, height);
    }
}
