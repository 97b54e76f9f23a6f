package app.volata.ui.kit;

import java.util.Arrays;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/** One match of a club: the fill says how it ended, the letter repeats it. Won is full, drawn a half-tone disc, lost hollow. */
public final class FormChip extends StackPane {
    /** How a match ended for a club. */
    public enum Kind {
        WON("won"),
        DRAWN("drawn"),
        LOST("lost");

        private final String state;

        Kind(String state) {
            this.state = state;
        }
    }

    private static final List<PseudoClass> STATES =
            Arrays.stream(Kind.values()).map(kind -> States.named(kind.state)).toList();

    private final Text letter = Labels.text("", "letter");

    public FormChip() {
        getStyleClass().add("form-chip");
        getChildren().setAll(letter);
    }

    public FormChip(Texts texts, Kind kind) {
        this();
        show(texts, kind);
    }

    public void show(Texts texts, Kind kind) {
        States.only(this, States.named(kind.state), STATES);
        letter.setText(letter(texts, kind));
        setAccessibleText(word(texts, kind));
    }

    /** W, D or L in the person's language. */
    public static String letter(Texts texts, Kind kind) {
        return texts.text(
                switch (kind) {
                    case WON -> "table.letter-won";
                    case DRAWN -> "table.letter-drawn";
                    case LOST -> "table.letter-lost";
                });
    }

    private static String word(Texts texts, Kind kind) {
        return texts.text(
                switch (kind) {
                    case WON -> "table.word-won";
                    case DRAWN -> "table.word-drawn";
                    case LOST -> "table.word-lost";
                });
    }
}
