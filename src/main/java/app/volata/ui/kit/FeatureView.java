package app.volata.ui.kit;

import javafx.scene.Node;

/** A view of the window: built when it is first opened, thrown away with its season. */
public interface FeatureView {
    /** All of it, with the bar that carries its title ({@link ViewPane}). */
    Node node();

    /** Puts the keyboard where work in this view begins. */
    void focusFirst();

    /**
     * Carries a command out.
     *
     * @param which the key pressed, for a command with several, from 0
     * @return false where it means nothing here at this moment: the key then goes on to others
     */
    default boolean perform(Command command, int which) {
        return false;
    }

    /** Brings this into sight and selects it; false where this view shows nothing of the kind. */
    default boolean show(Target target) {
        return false;
    }

    /** Stops listening to the session. */
    void close();
}
