package app.volata.ui.cross;

import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Below the grid: the match under the cursor, what the keys do there, what the marks mean. */
final class CrossFoot extends VBox {
    private final Texts texts;
    private final Label name = Labels.whole("", "strong", "cell-text");
    private final Label facts = Labels.whole("", "cell-text");
    private final Label more = Labels.of("", "cell-text", "muted");
    private final HBox keys = new HBox(6);
    private final Label enter;
    private final HBox assume;

    CrossFoot(Texts texts) {
        this.texts = texts;
        getStyleClass().add("cross-foot");
        enter = Labels.whole("", "cell-text", "muted");
        assume = new HBox(
                6,
                new KeyCap("1"),
                new KeyCap("X"),
                new KeyCap("2"),
                Labels.whole(texts.text("cross.assumes"), "cell-text", "muted"));
        assume.setAlignment(Pos.CENTER_LEFT);
        keys.getChildren().setAll(new KeyCap(texts.cap("ENTER")), enter, assume);
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(name, facts, more, Labels.spring(), keys);
        first.getStyleClass().add("detail");
        var second = new HBox(
                16,
                legend(mark("home-win"), texts.text("cross.home-win")),
                legend(mark("drawn"), texts.text("cross.draw")),
                legend(mark("away-win"), texts.text("cross.away-win")),
                legend(Labels.of("28/4", "caption", "open-sample"), texts.text("cross.open-with-day")),
                legend(sample("own-stripe"), texts.text("cross.own")));
        second.getStyleClass().add("legend");
        getChildren().setAll(first, second);
    }

    private static HBox legend(Node sign, String word) {
        var item = new HBox(8, sign, Labels.whole(word, "cell-text", "muted"));
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    private static Region mark(String kind) {
        return sample("mark-" + kind);
    }

    private static Region sample(String style) {
        var sample = new Region();
        sample.getStyleClass().addAll("sample", style);
        return sample;
    }

    void show(CrossDetail detail) {
        name.setText(detail.name().isEmpty() ? texts.text("cross.no-match") : detail.name());
        facts.setText(detail.facts().isEmpty() ? "" : ", " + detail.facts() + " ");
        more.setText(detail.more());
        keys.setVisible(!detail.name().isEmpty());
        enter.setText(detail.open() ? texts.text("cross.writes") : texts.text("cross.opens"));
        assume.setVisible(detail.open());
        assume.setManaged(detail.open());
    }
}
