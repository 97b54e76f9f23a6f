package app.volata.ui.cross;

/**
 * Where the row of the home club and the column of the away club meet.
 *
 * @param fixture its number; -1 where the two do not meet
 * @param text the score, or the day of an open fixture
 * @param assumed whether the text is not a result but taken as given
 */
record CrossCell(int home, int away, int fixture, Kind kind, String text, boolean assumed) {
    enum Kind {
        HOME_WIN,
        DRAW,
        AWAY_WIN,
        OPEN,
        /** The two do not meet there. */
        NONE
    }
}
