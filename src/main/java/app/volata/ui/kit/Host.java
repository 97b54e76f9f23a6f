package app.volata.ui.kit;

/** The window, as a view sees it. */
public interface Host {
    /** Says in the corner for some seconds what was done, with a way to undo it. */
    void done(String text);

    /** Says something in the corner for some seconds. */
    void say(String text);

    /** Does what the menu entry of this name does. */
    void perform(Command command);

    /** Opens the view that shows this, and shows it there. */
    void go(Target target);

    /** Opens the page about this over what is seen; where there is none, goes to it. */
    void open(Target target);

    /** Lays a page over what is seen; {@link Command#BACK} takes it away. */
    void lay(PageView page);
}
