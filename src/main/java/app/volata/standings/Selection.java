package app.volata.standings;

import java.time.LocalDate;

/** What a table is made of: up to where, and which part of it. */
public record Selection(Cut cut, Part part) {
    public static final Selection ALL = new Selection(Cut.EVERYTHING, Part.ALL);

    /** The table after a matchday, by its label. */
    public static Selection after(int matchday) {
        return new Selection(new Cut.AfterMatchday(matchday), Part.ALL);
    }

    /** The table as it was on the evening of a day. */
    public static Selection at(LocalDate date) {
        return new Selection(new Cut.AtDate(date), Part.ALL);
    }

    public Selection with(Part newPart) {
        return new Selection(cut, newPart);
    }
}
