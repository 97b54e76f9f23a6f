package app.volata.ui.table;

import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * A club's row: its cells side by side. It lies in its table unmanaged, so that a number which changes lays out this row and
 * nothing else.
 */
final class ClubTableRow extends Region {
    static final double HEIGHT = 28;
    private static final PseudoClass ZONE_END = States.named("zone-end");
    private static final PseudoClass SELECTED = States.named("selected");

    private final Texts texts;
    private final List<Column> columns;
    private final List<LineCell> cells;
    private final Subscription listening;

    ClubTableRow(ClubRow row, List<Column> columns, Texts texts) {
        this.texts = texts;
        this.columns = columns;
        cells = columns.stream().map(Column::cell).toList();
        cells.forEach(cell -> getChildren().add(cell.node()));
        getStyleClass().add("table-row");
        setManaged(false);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        listening = row.line().subscribe(this::show);
    }

    private void show(TableLine line) {
        cells.forEach(cell -> cell.show(line));
        pseudoClassStateChanged(ZONE_END, line.facts().zoneEnds());
        setAccessibleText(spoken(line));
    }

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** The columns have other places or widths. */
    void arrange() {
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).node().setVisible(columns.get(i).shown());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < cells.size(); i++) {
            columns.get(i).placeCell(cells.get(i).node(), HEIGHT - 1);
        }
    }

    void close() {
        listening.unsubscribe();
    }

    private String spoken(TableLine line) {
        var row = line.facts().row();
        var facts = texts.text(
                "table.spoken-row",
                row.place(),
                line.facts().club().name(),
                row.points(),
                row.played(),
                row.won(),
                row.drawn(),
                row.lost(),
                row.goalsFor(),
                row.goalsAgainst());
        var all = new StringBuilder(facts);
        for (var more : List.of(line.proven().spoken(), line.prospects().spoken())) {
            if (!more.isEmpty()) {
                all.append(". ").append(more);
            }
        }
        return all.toString();
    }
}
