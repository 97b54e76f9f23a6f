package app.volata.ui.whatif;

import app.volata.model.Assumption;
import app.volata.model.Outcome;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.OutcomeButtons;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.TypedAssumption;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A fixture that matters, with 1, X and 2 to assume. */
final class MatterNode extends VBox {
    /** Hears what the hand does. */
    @FunctionalInterface
    interface Hand {
        void assume(int fixture, @Nullable Assumption assumption);
    }

    private final Texts texts;
    private final Hand hand;
    private final BadgeIcon home = new BadgeIcon(BadgeIcon.SMALL);
    private final BadgeIcon away = new BadgeIcon(BadgeIcon.SMALL);
    private final Label name = Labels.of("", "fixture");
    private final Label swing = Labels.whole("", "swing");
    private final Mark pin;
    private final Label day = Labels.of("", "caption");
    private final OutcomeButtons buttons = new OutcomeButtons(this::chosen);
    private final TypedAssumption typed = new TypedAssumption();
    private PanelState.Matter matter;

    MatterNode(PanelState.Matter matter, Texts texts, Hand hand) {
        this.matter = matter;
        this.texts = texts;
        this.hand = hand;
        pin = new Mark(Mark.Kind.ASSUMED, texts.text("whatif.assumed-mark"));
        getStyleClass().add("matter");
        var upper = new HBox(6, home, name, away, Labels.spring(), swing);
        upper.setAlignment(Pos.CENTER_LEFT);
        upper.getStyleClass().add("upper");
        var lower = new HBox(day, Labels.spring(), buttons);
        lower.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(upper, lower);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(matter);
    }

    int fixture() {
        return matter.fixture();
    }

    void show(PanelState.Matter newMatter) {
        matter = newMatter;
        home.show(matter.home());
        away.show(matter.away());
        name.setText(texts.text(
                "whatif.fixture", matter.home().shortName(), matter.away().shortName()));
        boolean assumed = matter.assumed() != null;
        swing.setText(assumed ? "" : matter.swing());
        swing.setGraphic(assumed ? pin : null);
        day.setText(matter.own() ? texts.text("whatif.day-own", matter.day()) : matter.day());
        buttons.show(matter.chances(), matter.assumed(), name.getText());
    }

    private void chosen(@Nullable Outcome outcome) {
        hand.assume(matter.fixture(), outcome == null ? null : new Assumption.OfOutcome(outcome));
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (plain && type(event.getText())) {
            event.consume();
        }
    }

    /** A key over this fixture; the outcome that is assumed already is let go of. */
    boolean type(String character) {
        var assumption = typed.key(character);
        assumption.ifPresent(said -> {
            boolean again = said instanceof Assumption.OfOutcome(var outcome) && outcome == matter.assumed();
            hand.assume(matter.fixture(), again ? null : said);
        });
        return assumption.isPresent();
    }

    void letGo() {
        hand.assume(matter.fixture(), null);
    }

    void focusFirst() {
        buttons.getChildren().getFirst().requestFocus();
    }
}
