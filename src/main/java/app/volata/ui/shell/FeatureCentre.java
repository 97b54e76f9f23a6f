package app.volata.ui.shell;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Target;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The middle of the window: one of the views, and pages that lie over it. A view is built when it is first opened. */
final class FeatureCentre extends StackPane {
    private final List<Features.View> views;
    private final Map<Command, FeatureView> built = new EnumMap<>(Command.class);
    private final Deque<PageView> pages = new ArrayDeque<>();
    private Command current;

    FeatureCentre(List<Features.View> views, Command first) {
        this.views = views;
        this.current = first;
        setMinSize(0, 0);
        showTop();
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

    /** The page that is seen, if one is. */
    Optional<PageView> page() {
        return Optional.ofNullable(pages.peek());
    }

    /** What is seen: the page on top, else the view. */
    FeatureView top() {
        var page = pages.peek();
        return page == null ? view(current) : page;
    }

    private void showTop() {
        getChildren().setAll(top().node());
    }

    /** Opens the view without any page over it. */
    void open(Command command) {
        current = command;
        closePages();
        showTop();
    }

    /** Lays a page over what is seen. */
    void lay(PageView page) {
        pages.push(page);
        showTop();
    }

    /** Takes the page on top away. */
    void back() {
        pages.pop().close();
        showTop();
    }

    /** A view that was just built gets its skins first: what lies in a scroll pane is in no scene before. */
    void focusFirst() {
        applyCss();
        top().focusFirst();
    }

    /** The view that is made for this, if the season has it. */
    Optional<Command> placeOf(Target target) {
        var place = switch (target) {
            case Target.OfClub _ -> Command.TABLE;
            case Target.OfFixture _ -> Command.FIXTURES;
            case Target.OfPlayer _ -> Command.SCORERS;
        };
        return has(place) ? Optional.of(place) : Optional.empty();
    }

    private void closePages() {
        pages.forEach(PageView::close);
        pages.clear();
    }

    void close() {
        closePages();
        built.values().forEach(FeatureView::close);
    }
}
