package app.volata.ui.club;

import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Results and run-in, one row a match. */
final class MatchesPane extends VBox {
    private static final double TOP = 40;
    private static final double HEADS = 28;
    private static final double FOOT = 40;
    private static final double ROW = 30;

    private final ListView<MatchRow> list;

    /** @param onOpen told the number of a match that is to be opened */
    MatchesPane(ClubViewModel model, Texts texts, IntConsumer onOpen) {
        getStyleClass().add("matches");
        list = new ListView<>(model.rows());
        list.setCellFactory(_ -> new MatchCell(texts));
        list.setAccessibleText(texts.text("club.matches"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
                onOpen.accept(selected().getAsInt());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                selected().ifPresent(onOpen);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var venue = new Segments<>(
                texts.text("club.venue"), List.of(ClubViewModel.Venue.values()), each -> word(texts, each));
        venue.value().subscribe((_, chosen) -> model.show(chosen));
        var top = new HBox(Labels.whole(texts.text("club.matches"), "strong"), Labels.spring(), venue);
        top.getStyleClass().add("matches-top");
        var foot = new HBox(Labels.of(texts.text("club.run-in-note"), "caption"));
        foot.getStyleClass().add("matches-foot");
        getChildren().setAll(top, heads(texts), list, foot);
        list.setFixedCellSize(ROW);
        list.heightProperty().subscribe(_ -> showRunIn());
        heightProperty().subscribe(height -> list.setMaxHeight(wholeRows(height.doubleValue())));
    }

    /** The last row in sight is never cut. */
    private static double wholeRows(double height) {
        return Math.max(1, Math.floor((height - TOP - HEADS - FOOT) / ROW)) * ROW;
    }

    private static String word(Texts texts, ClubViewModel.Venue venue) {
        return switch (venue) {
            case ALL -> texts.text("club.all");
            case HOME -> texts.text("table.home");
            case AWAY -> texts.text("table.away");
        };
    }

    private static HBox heads(Texts texts) {
        var heads = new HBox(
                Labels.of(texts.text("club.matchday"), "caption", "matchday"),
                Labels.of(texts.text("club.date"), "caption", "date"),
                Labels.of("", "venue"),
                Labels.of(texts.text("club.opponent"), "caption", "opponent-head"),
                Labels.spring(),
                Labels.of(texts.text("club.score"), "caption", "score-head"),
                Labels.whole(texts.text("table.place"), "caption", "last-label"));
        heads.getStyleClass().addAll("match-line", "heads");
        return heads;
    }

    /** The number of the match chosen. */
    OptionalInt selected() {
        var row = list.getSelectionModel().getSelectedItem();
        return row == null ? OptionalInt.empty() : OptionalInt.of(row.fixture());
    }

    /** Chooses a match and brings the run-in into sight. */
    void select(OptionalInt fixture) {
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (fixture.isPresent() && rows.get(i).fixture() == fixture.getAsInt()) {
                list.getSelectionModel().select(i);
            }
        }
        showRunIn();
    }

    /** The list knows only after its layout how many rows fit. */
    private void showRunIn() {
        list.layout();
        list.scrollTo(list.getItems().size() - 1);
        list.layout();
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
