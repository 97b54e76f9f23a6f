package app.volata.ui.kit;

import javafx.scene.Node;

/** The panel docked on the right; the window draws its title, the fold button and the rail. */
public interface PanelView extends FeatureView {
    /** What stands between the title and the fold button. */
    Node head();
}
