package app.volata.ui.shell;

import app.volata.ui.kit.Icon;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The command palette: a popup under the header, without a veil, that finds by letters and does by Enter. */
final class Palette extends StackPane {
    private final TextField field = new TextField();
    private final FoundList list;
    private final ScrollPane scroll;
    private final Runnable onClose;

    /**
     * Asks for what to find; a click beside it closes it.
     *
     * @param prompt what can be found here
     * @param onDone told the entry, after closing
     */
    Palette(
            Texts texts,
            String prompt,
            Function<String, List<PaletteModel.Group>> find,
            Consumer<PaletteModel.Entry> onDone,
            Runnable onClose) {
        this.onClose = onClose;
        list = new FoundList(texts, entry -> {
            onClose.run();
            onDone.accept(entry);
        });
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        field.getStyleClass().add("bare");
        field.setAccessibleText(prompt);
        field.textProperty().addListener((_, _, typed) -> list.show(find.apply(typed)));
        list.show(find.apply(""));
        HBox.setHgrow(field, Priority.ALWAYS);
        var top = new HBox(new Icon(Feather.SEARCH), field, Labels.whole(prompt, "caption"));
        top.getStyleClass().add("palette-top");
        var card = new VBox(top, scroll, foot(texts));
        card.getStyleClass().addAll("popup-card", "palette");
        card.setMaxSize(600, USE_PREF_SIZE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("palette-layer");
        getChildren().setAll(card);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private static HBox foot(Texts texts) {
        var foot = new HBox(
                new KeyCap("↑"),
                new KeyCap("↓"),
                Labels.whole(texts.text("palette.choose"), "caption"),
                new KeyCap(texts.cap("ENTER")),
                Labels.whole(texts.text("palette.does-it"), "caption"),
                Labels.spring(),
                new KeyCap(texts.cap("ESCAPE")),
                Labels.whole(texts.text("palette.closes"), "caption"));
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    /** Begins with this typed. */
    void open(String typed) {
        field.setText(typed);
        field.requestFocus();
        field.end();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER -> list.done();
            case ESCAPE -> onClose.run();
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        list.move(step);
        list.chosenRow().ifPresent(row -> {
            double height = list.getHeight() - scroll.getViewportBounds().getHeight();
            var bounds = row.getBoundsInParent();
            double top = scroll.getVvalue() * height;
            double bottom = top + scroll.getViewportBounds().getHeight();
            if (height > 0 && bounds.getMaxY() > bottom) {
                scroll.setVvalue((bounds.getMaxY() - scroll.getViewportBounds().getHeight()) / height);
            } else if (height > 0 && bounds.getMinY() < top) {
                scroll.setVvalue(Math.max(0, bounds.getMinY() - 30) / height);
            }
        });
    }
}
