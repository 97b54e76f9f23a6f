package app.volata.ui.table;

import app.volata.standings.Part;

/** The parts of a season that the table can be made of. */
public enum PartChoice {
    OVERALL(Part.ALL),
    HOME(Part.HOME),
    AWAY(Part.AWAY),
    LAST_FIVE(new Part.Last(5)),
    FIRST_HALF(Part.FIRST_HALF),
    SECOND_HALF(Part.SECOND_HALF);

    private final Part part;

    PartChoice(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** Halves are whole: they are not cut at a matchday. */
    public boolean half() {
        return this == FIRST_HALF || this == SECOND_HALF;
    }
}
