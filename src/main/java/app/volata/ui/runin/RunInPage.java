package app.volata.ui.runin;

import java.util.List;

/** The pages of the run-in. */
enum RunInPage {
    GRID,
    PLACES,
    POINTS,
    ROOTING,
    SCENARIOS;

    /** Those that one chooses in the bar; the scenarios have a bar of their own. */
    static List<RunInPage> inBar() {
        return List.of(GRID, PLACES, POINTS, ROOTING);
    }
}
