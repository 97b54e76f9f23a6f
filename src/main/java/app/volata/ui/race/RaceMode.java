package app.volata.ui.race;

/** What the lines of the race show. */
enum RaceMode {
    PLACE,
    POINTS,
    CHANCE
}
