package app.volata.ui.table;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A chance in per cent; the sign stands in the head. What is certain or impossible has a mark and no number. */
final class ChanceCell implements LineCell {
    private static final PseudoClass UNSEEN = States.named("unseen");

    private final Text text = Labels.text("", "chance");
    private final Group group = new Group(text);
    private final int column;
    private final Texts texts;
    private @Nullable Mark mark;
    private Optional<Mark.Kind> shown = Optional.empty();

    /** @param column of the chances, from 0 */
    ChanceCell(int column, Texts texts) {
        this.column = column;
        this.texts = texts;
    }

    @Override
    public Node node() {
        return group;
    }

    @Override
    public void show(TableLine line) {
        var chance = line.prospects().chance(column);
        text.setText(chance.text());
        text.pseudoClassStateChanged(UNSEEN, !chance.seen());
        var kind = line.proven().mark(column);
        if (!kind.equals(shown)) {
            shown = kind;
            show(kind);
        }
    }

    private void show(Optional<Mark.Kind> kind) {
        if (kind.isEmpty()) {
            group.getChildren().setAll(text);
            return;
        }
        var word = texts.text(kind.get() == Mark.Kind.IMPOSSIBLE ? "table.impossible" : "table.certain");
        if (mark == null) {
            mark = new Mark(kind.get(), word);
        } else {
            mark.show(kind.get(), word);
        }
        group.getChildren().setAll(mark);
    }
}
