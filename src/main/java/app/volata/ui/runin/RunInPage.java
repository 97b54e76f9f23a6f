package app.volata.ui.runin;

/** The pages of the run-in. */
enum RunInPage {
    GRID,
    PLACES,
    POINTS,
    ROOTING
}
