package app.volata.ui.runin;

import app.volata.ui.kit.Command;
import javafx.scene.Node;

/** One page of the run-in. */
interface RunInPart {
    Node node();

    /** Puts the keyboard where work on this page begins. */
    void focusFirst();

    /** False where it means nothing here now. */
    boolean perform(Command command, int which);

    /** Stops listening. */
    void close();
}
