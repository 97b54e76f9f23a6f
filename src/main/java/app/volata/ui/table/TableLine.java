package app.volata.ui.table;

import app.volata.model.Club;
import app.volata.model.Side;
import app.volata.model.ZoneKind;
import app.volata.standings.Form;
import app.volata.standings.Standings;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.Mark;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row of the table says. */
record TableLine(Facts facts, Prospects prospects, Proven proven) {
    /**
     * What was played.
     *
     * @param moved places won since the matchday before; null where there is none
     * @param zone that the place lies in; null for none
     * @param zoneEnds whether a zone ends below this row
     * @param note number of the footnote about the clubs level on points; empty for none
     * @param why the footnotes' sentences, for the pointer; empty for none
     * @param recent the last five, the newest last
     * @param next null where nothing is left to play
     */
    record Facts(
            Standings.Row row,
            Club club,
            @Nullable Integer moved,
            @Nullable ZoneKind zone,
            boolean zoneEnds,
            String note,
            String why,
            List<Recent> recent,
            @Nullable Next next) {}

    /** A match that counts, and how to name it. */
    record Recent(Form.Letter letter, String match) {}

    /** @param when opponent and kick-off in words */
    record Next(Club opponent, Side side, String when) {}

    /**
     * What the forecast says.
     *
     * @param chances one a column; none while unknown
     * @param best upper end of the likely places; 0 while unknown
     * @param spoken all of it in words
     */
    record Prospects(List<Chance> chances, int best, int worst, int likeliest, String spoken) {
        static final Prospects UNKNOWN = new Prospects(List.of(), 0, 0, 0, "");

        /** Of the column of this number. */
        Chance chance(int column) {
            return column < chances.size() ? chances.get(column) : Chance.UNKNOWN;
        }
    }

    /**
     * What is proven.
     *
     * @param best no better place is possible; 0 while unknown
     * @param worst no worse place is possible
     * @param marks one a column of chances, instead of the chance; none while unknown
     * @param sign beside the name
     * @param spoken all of it in words
     */
    record Proven(int best, int worst, List<Optional<Mark.Kind>> marks, Optional<CertainSign> sign, String spoken) {
        static final Proven UNKNOWN = new Proven(0, 0, List.of(), Optional.empty(), "");

        /** Of the column of this number. */
        Optional<Mark.Kind> mark(int column) {
            return column < marks.size() ? marks.get(column) : Optional.empty();
        }
    }

    /**
     * A chance as it is to be read.
     *
     * @param seen whether it came about in some run; what never did stands back
     */
    record Chance(String text, boolean seen) {
        static final Chance UNKNOWN = new Chance("", false);
    }
}
