package app.volata.ui.whatif;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A person's own chances of a fixture: outlined, not filled. */
final class OwnNode extends VBox {
    private static final List<String> SIGNS = List.of("1", "X", "2");

    private final Texts texts;
    private final int fixture;
    private final Button name;
    private final Button giveBack;
    private final List<Label> chances =
            SIGNS.stream().map(sign -> Labels.whole("", "cell-text")).toList();

    OwnNode(PanelState.Own own, Texts texts, IntConsumer onEdit, IntConsumer onGiveBack) {
        this.texts = texts;
        fixture = own.fixture();
        getStyleClass().addAll("card", "own");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        name = new Button();
        name.getStyleClass().add("own-name");
        name.setOnAction(event -> onEdit.accept(fixture));
        giveBack = Cross.button(() -> onGiveBack.accept(fixture));
        var first = new HBox(name, Labels.spring(), giveBack);
        first.setAlignment(Pos.CENTER_LEFT);
        var values = new HBox(12);
        values.getStyleClass().add("values");
        values.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < SIGNS.size(); i++) {
            values.getChildren().add(new HBox(4, Labels.whole(SIGNS.get(i), "strong", "cell-text"), chances.get(i)));
        }
        values.getChildren().addAll(Labels.spring(), Labels.whole(texts.text("whatif.own-mark"), "caption"));
        getChildren().setAll(first, values);
        show(own);
    }

    void show(PanelState.Own own) {
        name.setText(own.text());
        for (int i = 0; i < SIGNS.size(); i++) {
            chances.get(i).setText(own.chances().get(i));
        }
        var spoken = own.text() + ", " + String.join(", ", own.chances());
        setAccessibleText(texts.text("whatif.spoken-own", spoken));
        giveBack.setAccessibleText(texts.text("whatif.give-back", own.text()));
    }
}
