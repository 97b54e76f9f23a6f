package app.volata.ui.audit;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What it comes to: in words, and season by season against knowing nothing. */
final class AuditSide extends VBox {
    private final Texts texts;
    private final VBox words = new VBox();
    private final Label base = Labels.of("", "caption");
    private final VBox table = new VBox();

    AuditSide(Texts texts) {
        this.texts = texts;
        getStyleClass().add("audit-side");
        var legend = new HBox(
                8,
                sign("forecast-dot"),
                Labels.whole(texts.text("audit.forecast-legend"), "caption"),
                sign("base-dot"),
                Labels.whole(texts.text("audit.base-legend"), "caption"));
        legend.getStyleClass().add("legend");
        getChildren()
                .setAll(
                        Labels.of(texts.text("audit.in-words"), "strong", "audit-title"),
                        words,
                        Labels.of(texts.text("audit.better-title"), "strong", "audit-title"),
                        base,
                        table,
                        legend,
                        Labels.of(texts.text("audit.rests-title"), "strong", "audit-title"),
                        paragraph(texts.text("audit.rests")));
    }

    private static Region sign(String style) {
        var sign = new Region();
        sign.getStyleClass().addAll("sign", style);
        return sign;
    }

    private static Label paragraph(String text) {
        var label = Labels.of(text, "cell-text", "muted");
        label.setWrapText(true);
        return label;
    }

    void show(AuditFrame frame) {
        base.setText(frame.base());
        words.getChildren().setAll(frame.words().stream().map(AuditSide::word).toList());
        table.getChildren().setAll(heads());
        frame.rows().forEach(row -> table.getChildren().add(row(row)));
    }

    private static Node word(AuditFrame.InWords word) {
        var text = Labels.of(word.text(), "cell-text");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(Labels.of(word.head(), "cell-text", "muted", "word-head"), text);
        row.getStyleClass().add("word-row");
        return row;
    }

    private HBox heads() {
        var row = new HBox(
                Labels.of(texts.text("audit.season"), "caption", "season"),
                Labels.of(texts.text("audit.matches-head"), "caption", "number"),
                Labels.of(texts.text("audit.forecast-head"), "caption", "number"),
                Labels.of(texts.text("audit.base-head"), "caption", "number"),
                Labels.of(texts.text("audit.better-head"), "caption", "number"),
                Labels.of(texts.text("audit.score-head"), "caption", "score-head"));
        row.getStyleClass().addAll("audit-row", "heads");
        return row;
    }

    private static HBox row(AuditFrame.Row row) {
        var weight = row.sum() ? "strong" : "plain";
        var line = new HBox(
                Labels.of(row.season(), "cell-text", weight, "season"),
                Labels.of(row.matches(), "cell-text", "muted", "number"),
                Labels.of(row.forecast(), "cell-text", weight, "number"),
                Labels.of(row.base(), "cell-text", "muted", "number"),
                Labels.of(row.better(), "cell-text", weight, "number"),
                new ScoreSpan(row.score(), row.baseScore()));
        line.getStyleClass().add("audit-row");
        line.pseudoClassStateChanged(States.CURRENT, row.sum());
        return line;
    }

    /** From the forecast's score to that of the base rates. */
    private static final class ScoreSpan extends Region {
        /** Ranked probability scores of football lie between these. */
        private static final double LEAST = 0.16;

        private static final double MOST = 0.25;
        private static final double DOT = 9;

        private final double score;
        private final double base;
        private final Region span = sign("span");
        private final Region forecast = sign("forecast-dot");
        private final Region rates = sign("base-dot");

        ScoreSpan(double score, double base) {
            this.score = score;
            this.base = base;
            getStyleClass().add("score-span");
            getChildren().setAll(span, forecast, rates);
        }

        private double x(double value) {
            return Math.clamp((value - LEAST) / (MOST - LEAST), 0, 1) * (getWidth() - DOT) + DOT / 2;
        }

        @Override
        protected void layoutChildren() {
            double middle = Math.rint(getHeight() / 2);
            span.resizeRelocate(Math.min(x(score), x(base)), middle, Math.abs(x(base) - x(score)), 1);
            forecast.resizeRelocate(x(score) - DOT / 2, middle - DOT / 2, DOT, DOT);
            rates.resizeRelocate(x(base) - DOT / 2, middle - DOT / 2, DOT, DOT);
        }
    }
}
