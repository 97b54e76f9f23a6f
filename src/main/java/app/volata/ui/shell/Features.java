package app.volata.ui.shell;

import app.volata.session.SeasonSession;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.PanelView;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window can show of one season.
 *
 * @param views in the order of the list on the left
 * @param panel makes the what-if panel when it is first open
 * @param pages what {@link Host#open} lays over the view for a target; empty where the target is rather shown in a view
 * @param actions what a command does that neither the window nor a view carries out: it may lay a page ({@link Host#lay})
 */
public record Features(
        List<View> views,
        Supplier<PanelView> panel,
        Function<Target, Optional<PageView>> pages,
        Map<Command, Runnable> actions) {
    public Features {
        views = List.copyOf(views);
        actions = Map.copyOf(actions);
    }

    /**
     * A view that is built when it is first opened.
     *
     * @param command opens it
     */
    public record View(Command command, Supplier<? extends FeatureView> make) {}

    /** Makes the features; the root of the program knows them. */
    @FunctionalInterface
    public interface Maker {
        Features of(SeasonSession session, Texts texts, Host host);
    }
}
