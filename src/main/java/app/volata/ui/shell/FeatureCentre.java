package app.volata.ui.shell;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The middle of the window: one of the views, or a page over it. A view is built when it is first opened. */
final class FeatureCentre extends StackPane {
    private final List<Features.View> views;
    private final Map<Command, FeatureView> built = new EnumMap<>(Command.class);
    private Command current;
    private @Nullable Page page;

    FeatureCentre(List<Features.View> views, Command first) {
        this.views = views;
        this.current = first;
        setMinSize(0, 0);
        getChildren().setAll(view(first).node());
    }

    private FeatureView view(Command command) {
        return built.computeIfAbsent(
                command,
                wanted -> views.stream()
                        .filter(view -> view.command() == wanted)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no view " + wanted))
                        .make()
                        .get());
    }

    boolean has(Command command) {
        return views.stream().anyMatch(view -> view.command() == command);
    }

    Command current() {
        return current;
    }

    FeatureView view() {
        return view(current);
    }

    Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    void open(Command command) {
        current = command;
        page = null;
        getChildren().setAll(view(command).node());
    }

    /** Lays a page over the view. */
    void lay(Page newPage) {
        page = newPage;
        getChildren().setAll(newPage);
    }

    /** A view that was just built gets its skins first: what lies in a scroll pane is in no scene before. */
    void focusFirst() {
        applyCss();
        page().ifPresentOrElse(Page::focusFirst, () -> view().focusFirst());
    }

    /** Where this is shown: in the current view if it can, else in the one made for it. */
    Optional<Command> placeOf(Target target) {
        if (page == null && view().show(target)) {
            return Optional.of(current);
        }
        var place = switch (target) {
            case Target.OfClub _ -> Command.TABLE;
            case Target.OfFixture _ -> Command.FIXTURES;
            case Target.OfPlayer _ -> Command.SCORERS;
        };
        return has(place) ? Optional.of(place) : Optional.empty();
    }

    void close() {
        built.values().forEach(FeatureView::close);
    }
}
