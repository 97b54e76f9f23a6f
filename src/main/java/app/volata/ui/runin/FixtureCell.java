package app.volata.ui.runin;

import app.volata.model.Assumption;
import app.volata.model.Side;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A match of a club in the grid. Its ground says how hard it is; what is assumed replaces it. */
abstract class FixtureCell extends VBox {
    private static final PseudoClass ASSUMED = States.named("assumed");
    private static final PseudoClass OWN = States.named("own");
    private static final int HARDEST = 5;

    private final List<PseudoClass> difficulties = new ArrayList<>();
    private final Texts texts;

    FixtureCell(Texts texts, String style) {
        this.texts = texts;
        getStyleClass().addAll("fixture-cell", style);
        for (int i = 1; i <= HARDEST; i++) {
            difficulties.add(States.named("difficulty-" + i));
        }
    }

    Texts texts() {
        return texts;
    }

    final void show(GridState.@Nullable Cell cell) {
        setVisible(cell != null);
        if (cell == null) {
            setAccessibleText("");
            return;
        }
        boolean assumed = cell.assumed() != null;
        pseudoClassStateChanged(ASSUMED, assumed);
        pseudoClassStateChanged(OWN, cell.own() && !assumed);
        for (int i = 0; i < difficulties.size(); i++) {
            pseudoClassStateChanged(difficulties.get(i), !assumed && cell.difficulty() == i + 1);
        }
        setAccessibleText(spoken(cell));
        fill(cell);
    }

    abstract void fill(GridState.Cell cell);

    final void current(boolean current) {
        pseudoClassStateChanged(States.CURRENT, current);
    }

    String side(GridState.Cell cell) {
        return cell.side() == Side.HOME ? texts.text("table.letter-home") : texts.text("table.letter-away");
    }

    List<String> percents(GridState.Cell cell) {
        return List.of(percent(cell.win()), percent(cell.draw()), percent(cell.loss()));
    }

    private String percent(double chance) {
        return texts.words().number(100 * chance, 0);
    }

    /** {@code X}, or {@code X 1–1}. */
    String assumed(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) ->
                texts.text(
                        "runin.assumed-score",
                        score.outcome().sign(),
                        texts.words().score(score));
        };
    }

    private String spoken(GridState.Cell cell) {
        var match = texts.text("runin.spoken-match", cell.opponent().name(), side(cell), cell.when());
        if (cell.assumed() != null) {
            return match + ", " + texts.text("whatif.spoken-pinned", assumed(cell.assumed()));
        }
        var percents = percents(cell);
        return cell.known()
                ? match + ", " + texts.text("runin.spoken-chances", percents.get(0), percents.get(1), percents.get(2))
                : match;
    }
}
