package app.volata.ui.shell;

/** Light, dark, or as the system is. */
public enum Appearance {
    LIGHT,
    DARK,
    SYSTEM
}
