package app.volata.ui.runin;

/** By what scenarios are compared. */
enum ScenarioMeasure {
    CHANCE,
    POINTS,
    PLACE
}
