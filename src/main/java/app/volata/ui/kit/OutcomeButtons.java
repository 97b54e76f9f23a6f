package app.volata.ui.kit;

import app.volata.model.Outcome;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** 1, X and 2 of a fixture with their chances in per cent; the one assumed is filled, a second press lets go of it. */
public final class OutcomeButtons extends HBox {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN);

    private final Consumer<@Nullable Outcome> onChosen;
    private @Nullable Outcome chosen;

    /**
     * Calls back when a button is pressed.
     *
     * @param onChosen told what the person chose, null when let go; the buttons change only by {@link #show}
     */
    public OutcomeButtons(Consumer<@Nullable Outcome> onChosen) {
        this.onChosen = onChosen;
        getStyleClass().add("outcome-buttons");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        for (var outcome : OUTCOMES) {
            getChildren().add(button(outcome));
        }
        button(0).pseudoClassStateChanged(States.FIRST, true);
        button(2).pseudoClassStateChanged(States.LAST, true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private ToggleButton button(Outcome outcome) {
        var sign = new Label(outcome.sign());
        sign.getStyleClass().add("sign");
        var button = new ToggleButton();
        button.setGraphic(sign);
        button.setOnAction(event -> pressed(outcome));
        return button;
    }

    private ToggleButton button(int index) {
        return (ToggleButton) getChildren().get(index);
    }

    /**
     * Shows the chances and what is assumed.
     *
     * @param chances of 1, X and 2 as they are to be read ({@code 29}); empty texts while unknown
     * @param newChosen the assumed one, null for none
     * @param fixture its name, for those who hear the screen
     */
    public void show(List<String> chances, @Nullable Outcome newChosen, String fixture) {
        chosen = newChosen;
        for (int i = 0; i < OUTCOMES.size(); i++) {
            button(i).setText(chances.get(i));
            button(i).setSelected(OUTCOMES.get(i) == newChosen);
            button(i).setAccessibleText(fixture + ", " + OUTCOMES.get(i).sign() + " " + chances.get(i));
        }
    }

    private void pressed(Outcome outcome) {
        button(OUTCOMES.indexOf(outcome)).setSelected(outcome == chosen);
        onChosen.accept(outcome == chosen ? null : outcome);
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        for (int i = 0; step != 0 && i < 3; i++) {
            if (button(i).isFocused()) {
                button(Math.clamp(i + step, 0, 2)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
