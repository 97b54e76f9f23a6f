package app.volata.ui.whatif;

import app.volata.model.Club;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the what-if panel says at one moment. */
record PanelState(
        Scenarios scenarios, Chances chances, Matters matters, Assumed assumed, List<Finish> finish, Saved saved) {
    /**
     * What is assumed, by its name.
     *
     * @param label of the scenario in force, or that nothing is assumed
     * @param current its place among the saved ones; -1 where it is none of them
     * @param any whether something is assumed
     */
    record Scenarios(String label, int current, boolean any, List<String> saved) {}

    /**
     * The chances that were asked for.
     *
     * @param compared whether they stand beside those without what is assumed
     * @param error what is said of their uncertainty
     */
    record Chances(String heading, boolean compared, List<Chance> rows, String error) {}

    /**
     * One chance.
     *
     * @param key tells it from the others
     * @param club null where the row is a zone of one club
     * @param with as it is, with what is assumed; all chances are fractions of 1
     * @param without as if nothing were assumed; the same where nothing is
     * @param changeError in points
     */
    record Chance(String key, @Nullable Club club, String name, double with, double without, double changeError) {
        /** In points. */
        double change() {
            return (with - without) * 100;
        }
    }

    /**
     * What matters most to a club.
     *
     * @param unit what the numbers are
     */
    record Matters(String title, String unit, List<Matter> rows) {
        static final Matters NONE = new Matters("", "", List.of());
    }

    /**
     * A fixture that matters.
     *
     * @param swing how far its outcomes lie apart, in points
     * @param chances of 1, X and 2, to be read
     * @param assumed null for none
     * @param own whether the chances are the person's own
     */
    record Matter(
            int fixture,
            Club home,
            Club away,
            String day,
            String swing,
            List<String> chances,
            @Nullable Outcome assumed,
            boolean own) {
        Matter assuming(@Nullable Outcome outcome) {
            return new Matter(fixture, home, away, day, swing, chances, outcome, own);
        }
    }

    /**
     * What the person has put in place of the forecast.
     *
     * @param depends how far the answer depends on the person's own chances; empty while there is nothing to say
     */
    record Assumed(List<Pinned> pinned, List<Own> own, String depends) {}

    /**
     * The saved scenarios.
     *
     * @param unit what their numbers are
     */
    record Saved(String unit, List<SavedRow> rows) {}

    /**
     * A saved scenario.
     *
     * @param number its place among them
     * @param chance what it makes of the chance; empty while unknown
     * @param change in points, as is its standard error
     * @param current whether it is what is assumed
     */
    record SavedRow(int number, String name, String chance, double change, double error, boolean current) {}

    /**
     * An assumed result.
     *
     * @param text with the score, where one is assumed
     * @param sign 1, X or 2 where only the outcome is; else empty
     */
    record Pinned(int fixture, String text, String sign, String when) {}

    /** The person's chances of a fixture. */
    record Own(int fixture, String text, List<String> chances, OwnChances values) {}

    /**
     * A club's likely end.
     *
     * @param points now
     * @param expected at the end, with one decimal; empty while unknown
     */
    record Finish(Club club, int place, int points, String expected) {}
}
