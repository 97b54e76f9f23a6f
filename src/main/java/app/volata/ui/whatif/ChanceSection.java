package app.volata.ui.whatif;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The question, the chances, and how sure they are. */
final class ChanceSection extends VBox {
    private static final PseudoClass COMPARED = States.named("compared");

    private final Texts texts;
    private final WhatIfViewModel model;
    private List<Topic> offered;
    private Segments<Topic> topics;
    private final Label heading = Labels.of("", "caption", "heading");
    private final Label withHead;
    private final Label withoutHead;
    private final Label changeHead;
    private final VBox rows = new VBox();
    private final Label error = Labels.of("", "caption", "error-line");

    ChanceSection(WhatIfViewModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("section", "chances");
        this.model = model;
        offered = model.topics();
        topics = segments();
        withHead = Labels.whole("", "caption", "with-head");
        withoutHead = Labels.whole(texts.text("whatif.without"), "caption", "without-head");
        changeHead = Labels.whole(texts.text("whatif.change"), "caption", "change-head");
        error.setWrapText(true);
        var heads = new HBox(heading, Labels.spring(), withHead, withoutHead, changeHead);
        heads.getStyleClass().add("heads");
        getChildren().setAll(topics, heads, rows, error);
    }

    private Segments<Topic> segments() {
        var segments = new Segments<>(texts.text("whatif.question"), offered, topic -> topic.label(texts));
        segments.setMaxWidth(Double.MAX_VALUE);
        segments.getChildren().forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
        segments.value().subscribe((_, topic) -> model.ask(topic));
        return segments;
    }

    void show(PanelState.Chances chances) {
        if (!offered.equals(model.topics())) {
            offered = model.topics();
            topics = segments();
            getChildren().set(0, topics);
        }
        boolean compared = chances.compared();
        heading.setText(compared ? texts.text("whatif.heading-percent", chances.heading()) : chances.heading());
        withHead.setText(compared ? texts.text("whatif.with") : texts.text("whatif.chance-percent"));
        for (var head : new Label[] {withoutHead, changeHead}) {
            head.setVisible(compared);
            head.setManaged(compared);
        }
        pseudoClassStateChanged(COMPARED, compared);
        int count = chances.rows().size();
        while (rows.getChildren().size() < count) {
            rows.getChildren().add(new ChanceNode(texts));
        }
        rows.getChildren().remove(count, rows.getChildren().size());
        for (int i = 0; i < count; i++) {
            ((ChanceNode) rows.getChildren().get(i)).show(chances.rows().get(i), compared);
        }
        error.setText(chances.error());
    }

    void focusFirst() {
        topics.requestFocus();
    }
}
