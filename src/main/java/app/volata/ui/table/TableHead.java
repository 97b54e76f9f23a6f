package app.volata.ui.table;

import java.util.List;
import javafx.scene.layout.Region;

/** The heads of the columns. */
final class TableHead extends Region {
    private final List<Column> columns;

    TableHead(List<Column> columns) {
        this.columns = columns;
        getStyleClass().add("table-head");
        columns.forEach(column -> getChildren().add(column.head()));
    }

    /** The columns have other places or widths. */
    void arrange() {
        columns.forEach(column -> column.head().setVisible(column.shown()));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        columns.forEach(column -> column.placeHead(getHeight() - 1));
    }
}
