package app.volata.ui.whatif;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The saved scenarios and what each makes of one chance. Not there while there are none. */
final class SavedSection extends VBox {
    private final Texts texts;
    private final IntConsumer onLoad;
    private final Label unit = Labels.whole("", "caption");
    private final VBox rows = new VBox();

    SavedSection(Texts texts, IntConsumer onLoad, Runnable onCompare) {
        this.texts = texts;
        this.onLoad = onLoad;
        getStyleClass().addAll("section", "saved");
        var heads = new HBox(
                Labels.whole(texts.text("whatif.saved-scenarios"), "strong", "cell-text"), Labels.spring(), unit);
        heads.getStyleClass().add("heads");
        var compare = new HBox(Buttons.link(texts.text("whatif.compare"), onCompare));
        compare.getStyleClass().add("link-line");
        getChildren().setAll(heads, rows, compare);
        show(new PanelState.Saved("", List.of()));
    }

    void show(PanelState.Saved saved) {
        unit.setText(saved.unit());
        rows.getChildren().setAll(saved.rows().stream().map(this::row).toList());
        setVisible(!saved.rows().isEmpty());
        setManaged(!saved.rows().isEmpty());
    }

    private Button row(PanelState.SavedRow saved) {
        var change = new ChangeLabel(texts);
        change.show(saved.change(), saved.error());
        change.setVisible(!saved.chance().isEmpty());
        var column = new StackPane(change);
        column.getStyleClass().add("change-column");
        column.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(
                Labels.of(saved.name(), "cell-text"),
                Labels.spring(),
                Labels.whole(saved.chance(), "cell-text"),
                column);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("saved-row");
        var row = new Button();
        row.setGraphic(line);
        row.getStyleClass().add("saved-button");
        row.setMaxWidth(Double.MAX_VALUE);
        row.pseudoClassStateChanged(States.CURRENT, saved.current());
        row.setAccessibleText(texts.text("whatif.scenario", saved.name()) + ", " + saved.chance());
        row.setOnAction(_ -> onLoad.accept(saved.number()));
        return row;
    }
}
