package app.volata.ui.kit;

import app.volata.model.Club;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** Chooses one club or all of them; typing in the open list searches it. */
public final class ClubChoice extends SearchableComboBox<ClubChoice.Item> {
    /**
     * What can be chosen.
     *
     * @param club null for all clubs
     */
    public record Item(@Nullable Club club) {}

    private static final Item ALL = new Item(null);

    private final Texts texts;
    private boolean showing;

    /** Tells each choice of the person: a number, or null for all clubs. */
    public ClubChoice(Texts texts, List<Club> clubs, Consumer<@Nullable Integer> onChosen) {
        this.texts = texts;
        getStyleClass().add("club-choice");
        setAccessibleText(texts.text("command.club-choice"));
        setConverter(new Named());
        setCellFactory(view -> new Cell());
        setButtonCell(new Cell());
        offer(clubs);
        setValue(ALL);
        valueProperty().addListener((property, before, item) -> {
            if (!showing && item != null) {
                var club = item.club();
                onChosen.accept(club == null ? null : club.number());
            }
        });
    }

    /** Offers these clubs from now on; the one chosen stays chosen. */
    public void offer(List<Club> clubs) {
        var items = new ArrayList<Item>();
        items.add(ALL);
        clubs.forEach(club -> items.add(new Item(club)));
        if (!items.equals(getItems())) {
            var chosen = getValue() == null ? null : getValue().club();
            showing = true;
            getItems().setAll(items);
            setVisibleRowCount(items.size());
            showing = false;
            show(chosen == null ? null : chosen.number());
        }
    }

    /** Shows what is chosen without telling anyone; null for all clubs. */
    public void show(@Nullable Integer club) {
        showing = true;
        setValue(getItems().stream()
                .filter(item ->
                        item.club() != null && club != null && item.club().number() == club)
                .findFirst()
                .orElse(ALL));
        showing = false;
    }

    private String name(@Nullable Item item) {
        var club = item == null ? null : item.club();
        return club == null ? texts.text("command.all-clubs") : club.shortName();
    }

    private final class Named extends StringConverter<Item> {
        @Override
        public String toString(@Nullable Item item) {
            return name(item);
        }

        @Override
        public Item fromString(String text) {
            return getItems().stream()
                    .filter(item -> name(item).equals(text))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    private final class Cell extends ListCell<Item> {
        private final BadgeIcon badge = new BadgeIcon(BadgeIcon.ROW);

        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            var club = item == null ? null : item.club();
            setText(empty ? null : name(item));
            setGraphic(club == null ? null : badge);
            if (club != null) {
                badge.show(club);
            }
        }
    }
}
