package app.volata.ui.shell;

import app.volata.session.SeasonSession;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PanelView;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the window can show of one season.
 *
 * @param views in the order of the list on the left
 * @param panel makes the what-if panel when it is first open
 */
public record Features(List<View> views, Supplier<PanelView> panel) {
    public Features {
        views = List.copyOf(views);
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
