package app.volata.ui.kit;

import java.util.List;

/** A page that lies over a view, with an arrow back ({@link ViewPane#page}), until one goes back or opens a view. */
public interface PageView extends FeatureView {
    /** Whose commands it carries out beside those that count everywhere. */
    default List<Section> sections() {
        return List.of();
    }

    /** Whether the what-if panel stays beside it as it is beside the view; else it shrinks to its rail. */
    default boolean panelStays() {
        return false;
    }
}
