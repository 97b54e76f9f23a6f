package app.volata.ui.whatif;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What matters most to the person's club. */
final class MattersSection extends VBox {
    private final Label title = Labels.of("", "strong", "cell-text");
    private final Label unit = Labels.whole("", "caption");
    private final KeyedNodes<Integer, PanelState.Matter, MatterNode> rows;

    MattersSection(Texts texts, MatterNode.Hand hand) {
        getStyleClass().addAll("section", "matters");
        rows = new KeyedNodes<>(
                PanelState.Matter::fixture, matter -> new MatterNode(matter, texts, hand), MatterNode::show);
        var heads = new HBox(title, Labels.spring(), unit);
        heads.getStyleClass().add("heads");
        getChildren().setAll(heads, rows);
    }

    void show(PanelState.Matters matters) {
        title.setText(matters.title());
        unit.setText(matters.unit());
        rows.show(matters.rows());
        setVisible(!matters.rows().isEmpty());
        setManaged(!matters.rows().isEmpty());
    }

    Iterable<MatterNode> fixtures() {
        return rows.nodes();
    }
}
