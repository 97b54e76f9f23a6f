package app.volata.ui.whatif;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How the clubs are expected to end. */
final class FinishSection extends VBox {
    private final Texts texts;
    private final VBox rows = new VBox();

    FinishSection(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("section", "finish");
        var heads = new HBox(
                Labels.whole(texts.text("whatif.finish"), "strong", "cell-text"),
                Labels.spring(),
                Labels.whole(texts.text("whatif.finish-unit"), "caption"));
        heads.getStyleClass().add("heads");
        getChildren().setAll(heads, rows);
    }

    void show(List<PanelState.Finish> finish) {
        while (rows.getChildren().size() < finish.size()) {
            rows.getChildren().add(new Line());
        }
        rows.getChildren().remove(finish.size(), rows.getChildren().size());
        for (int i = 0; i < finish.size(); i++) {
            ((Line) rows.getChildren().get(i)).show(finish.get(i));
        }
    }

    private final class Line extends HBox {
        private final Label place = Labels.of("", "caption", "place");
        private final BadgeIcon badge = new BadgeIcon(BadgeIcon.SMALL);
        private final Label name = Labels.of("", "cell-text");
        private final Label points = Labels.whole("", "points");
        private final Label expected = Labels.whole("", "expected");

        Line() {
            getStyleClass().add("finish-row");
            setAccessibleRole(AccessibleRole.TEXT);
            getChildren().setAll(place, badge, name, Labels.spring(), points, expected);
        }

        void show(PanelState.Finish finish) {
            place.setText(Integer.toString(finish.place()));
            badge.show(finish.club());
            name.setText(finish.club().shortName());
            points.setText(texts.words().number(finish.points()));
            expected.setText(finish.expected());
            setAccessibleText(texts.text(
                    "whatif.spoken-finish",
                    finish.place(),
                    finish.club().shortName(),
                    finish.points(),
                    finish.expected()));
        }
    }
}
