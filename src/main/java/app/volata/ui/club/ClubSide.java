package app.volata.ui.club;

import app.volata.ui.kit.ChanceBar;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Right of the matches: the places so far, those to come, why it stands there, who scored. */
final class ClubSide extends VBox {
    private final Texts texts;
    private final PlaceChart chart;
    private final VBox finals = new VBox();
    private final Label finalsNote = Labels.whole("", "caption");
    private final VBox why = new VBox();
    private final VBox scorers = new VBox();
    private final VBox must = new VBox();

    ClubSide(Texts texts) {
        this.texts = texts;
        chart = new PlaceChart(texts);
        getStyleClass().add("club-side");
        VBox.setVgrow(chart, Priority.ALWAYS);
        var course = section("course-section", Labels.of(texts.text("club.course"), "strong"), chart);
        var head = new HBox(Labels.whole(texts.text("club.finals"), "strong"), Labels.spring(), finalsNote);
        head.setAlignment(Pos.BASELINE_LEFT);
        finals.getStyleClass().add("finals");
        scorers.getStyleClass().add("scorers-list");
        must.getStyleClass().add("must");
        HBox.setHgrow(must, Priority.ALWAYS);
        var scored = section("scorers-section", new HBox(28, scorers, must));
        VBox.setVgrow(scored, Priority.ALWAYS);
        getChildren().setAll(course, section("finals-section", head, finals), section("why-section", why), scored);
    }

    private static VBox section(String style, Node... parts) {
        var section = new VBox(parts);
        section.getStyleClass().addAll("section", style);
        return section;
    }

    void show(ClubPage page) {
        chart.show(page.course());
        finalsNote.setText(page.finalsNote());
        finals.getChildren()
                .setAll(page.finals().stream().map(ClubSide::finalPlace).toList());
        show(page.why());
        showMust(page.must());
        scorers.getChildren().setAll(Labels.of(texts.text("club.scorers", page.goals()), "strong", "scorers-title"));
        for (var scorer : page.scorers()) {
            scorers.getChildren().add(scorer(scorer));
        }
        if (page.scorers().isEmpty()) {
            scorers.getChildren().add(Labels.of(texts.text("club.no-scorers"), "muted", "cell-text"));
        }
    }

    private void showMust(List<String> sentences) {
        must.getChildren().clear();
        if (!sentences.isEmpty()) {
            must.getChildren().add(Labels.of(texts.text("club.must"), "strong", "scorers-title"));
        }
        for (var sentence : sentences) {
            var label = Labels.of(sentence, "cell-text", "muted");
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            must.getChildren().add(label);
        }
    }

    private static HBox finalPlace(ClubPage.FinalPlace place) {
        var bar = new ChanceBar();
        bar.show(place.chance());
        HBox.setHgrow(bar, Priority.ALWAYS);
        var number = Labels.of(place.text(), place.likeliest() ? "strong" : "medium", "percent");
        var row = new HBox(Labels.of(place.place(), "place", "muted"), bar, number);
        row.getStyleClass().add("final-place");
        return row;
    }

    private void show(ClubPage.WhyText text) {
        why.getChildren().clear();
        if (text.title().isEmpty()) {
            why.getChildren().add(new EmptyState(texts.text("club.alone"), texts.text("club.alone-text")));
            return;
        }
        var sentence = Labels.of(text.sentence());
        sentence.setWrapText(true);
        why.getChildren().addAll(Labels.of(text.title(), "strong", "why-title"), sentence);
        if (!text.meetings().isEmpty()) {
            var meetings = new HBox(24);
            text.meetings().forEach(meeting -> meetings.getChildren().add(meeting(meeting)));
            why.getChildren().add(meetings);
        }
        if (!text.after().isEmpty()) {
            why.getChildren().add(Labels.of(text.after(), "faint", "cell-text"));
        }
    }

    private static HBox meeting(ClubPage.Meeting meeting) {
        return new HBox(
                4,
                Labels.whole(meeting.day(), "cell-text", "faint", "meeting-day"),
                Labels.whole(meeting.home(), "cell-text"),
                Labels.whole(meeting.score(), "cell-text", "strong"),
                Labels.whole(meeting.away(), "cell-text"));
    }

    private HBox scorer(ClubPage.TopScorer scorer) {
        var penalties = scorer.penalties() == 0 ? "" : texts.text("club.penalties", scorer.penalties());
        var row = new HBox(
                Labels.of(scorer.name(), "scorer"),
                Labels.of(texts.words().number(scorer.goals()), "strong", "goals"),
                Labels.of(penalties, "cell-text", "faint", "penalties"));
        row.getStyleClass().add("scorer-row");
        return row;
    }
}
