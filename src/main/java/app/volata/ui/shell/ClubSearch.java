package app.volata.ui.shell;

import app.volata.ui.kit.AfterFrames;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.SearchField;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The field of the header that finds a club; what it finds hangs below it while it has the keyboard. */
final class ClubSearch extends StackPane {
    private final SearchField search;
    private final FoundList list;
    private final Function<String, List<PaletteModel.Group>> find;
    private boolean awake;

    ClubSearch(Texts texts, Function<String, List<PaletteModel.Group>> find, Consumer<PaletteModel.Entry> onDone) {
        search = new SearchField(
                texts.of(Command.FIND_CLUB),
                KeyCap.joined(texts, Command.FIND_CLUB.keys().getFirst()));
        this.find = find;
        list = new FoundList(texts, entry -> {
            clear();
            onDone.accept(entry);
        });
        list.getStyleClass().addAll("popup-card", "club-search-list");
        list.setVisible(false);
        getStyleClass().add("club-search");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(search);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMousePressed(event -> requestFocus());
        AfterFrames.run(3, this::wake);
    }

    /** Makes the field; a window that opens does not wait for it. */
    private void wake() {
        if (!awake) {
            awake = true;
            var field = search.field();
            field.textProperty().addListener((_, _, typed) -> list.show(find.apply(typed)));
            list.visibleProperty()
                    .bind(field.focusedProperty().and(field.textProperty().isNotEmpty()));
        }
    }

    /** To lie over the window, below the header. */
    FoundList list() {
        return list;
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.move(1);
            case UP -> list.move(-1);
            case ENTER -> {
                if (list.isVisible()) {
                    list.done();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    void clear() {
        wake();
        search.field().clear();
    }

    boolean typed() {
        return awake && !search.field().getText().isEmpty();
    }

    @Override
    public void requestFocus() {
        wake();
        search.field().requestFocus();
        search.field().selectAll();
    }
}
