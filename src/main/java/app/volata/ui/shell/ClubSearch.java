package app.volata.ui.shell;

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

    ClubSearch(Texts texts, Function<String, List<PaletteModel.Group>> find, Consumer<PaletteModel.Entry> onDone) {
        search = new SearchField(
                texts.of(Command.FIND_CLUB),
                KeyCap.joined(texts, Command.FIND_CLUB.keys().getFirst()));
        list = new FoundList(texts, entry -> {
            search.field().clear();
            onDone.accept(entry);
        });
        list.getStyleClass().addAll("popup-card", "club-search-list");
        list.setVisible(false);
        search.field().textProperty().addListener((_, _, typed) -> list.show(find.apply(typed)));
        list.visibleProperty()
                .bind(search.field()
                        .focusedProperty()
                        .and(search.field().textProperty().isNotEmpty()));
        getStyleClass().add("club-search");
        setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(search);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
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
        search.field().clear();
    }

    boolean typed() {
        return !search.field().getText().isEmpty();
    }

    @Override
    public void requestFocus() {
        search.field().requestFocus();
        search.field().selectAll();
    }
}
