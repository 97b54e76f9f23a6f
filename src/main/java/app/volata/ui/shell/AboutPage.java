package app.volata.ui.shell;

import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What Volata is, and where its data come from. */
final class AboutPage {
    private AboutPage() {}

    static Page of(Texts texts, Host host) {
        var content = new VBox(
                Labels.of("Volata", "figure"),
                paragraph(texts.text("about.what"), "muted"),
                heading(texts.text("about.data")),
                paragraph(texts.text("about.fixtures"), "muted"),
                paragraph(texts.text("about.goals"), "muted"),
                paragraph(texts.text("about.history"), "muted"),
                paragraph(texts.text("about.regulations"), "muted"),
                heading(texts.text("about.forecast-title")),
                paragraph(texts.text("about.forecast"), "muted"),
                heading(texts.text("about.made-with-title")),
                paragraph(texts.text("about.made-with"), "muted"),
                paragraph(texts.text("about.licence"), "muted"));
        content.getStyleClass().add("about");
        return new Page(texts, host, texts.text("about.title"), content, content);
    }

    private static Node heading(String text) {
        return Labels.of(text, "medium", "about-heading");
    }

    private static Label paragraph(String text, String kind) {
        var label = Labels.of(text, kind, "cell-text");
        label.setWrapText(true);
        return label;
    }
}
