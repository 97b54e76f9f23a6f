package app.volata.ui.scorers;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** A cell that shows its part of a player's line. Its nodes are made once and live as long as the cell. */
abstract class ScorerCell extends TableCell<ScorerRow, ScorerLine> {
    private final @Nullable Node content;

    ScorerCell(@Nullable Node content) {
        this.content = content;
        if (content != null) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    /** One that is a text only. */
    static ScorerCell text(Function<ScorerLine, String> text) {
        return new ScorerCell(null) {
            @Override
            void show(ScorerLine line) {
                setText(text.apply(line));
            }
        };
    }

    abstract void show(ScorerLine line);

    @Override
    protected final void updateItem(@Nullable ScorerLine line, boolean empty) {
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
