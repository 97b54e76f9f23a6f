package app.volata.ui.runin;

/**
 * Where the hand is in the grid.
 *
 * @param club of the row; −1 where there is none
 * @param matchday of the column; 0 for the club itself
 */
record GridCursor(int club, int matchday) {
    static final GridCursor NOWHERE = new GridCursor(-1, 0);
}
