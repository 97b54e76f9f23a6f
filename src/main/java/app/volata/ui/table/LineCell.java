package app.volata.ui.table;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows its part of a club's line. Its nodes are made once and live as long as the cell. */
abstract class LineCell extends TableCell<ClubRow, TableLine> {
    private final @Nullable Node content;

    LineCell() {
        content = null;
    }

    LineCell(Node content) {
        this.content = content;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    /** One that is a text only. */
    static LineCell text(Function<TableLine, String> text) {
        return new LineCell() {
            @Override
            void show(TableLine line) {
                setText(text.apply(line));
            }
        };
    }

    abstract void show(TableLine line);

    @Override
    protected final void updateItem(@Nullable TableLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
        } else {
            if (content != null && !content.equals(getGraphic())) {
                setGraphic(content);
            }
            show(line);
        }
    }
}
