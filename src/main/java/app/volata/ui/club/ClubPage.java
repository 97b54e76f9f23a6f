package app.volata.ui.club;

import java.util.List;

/**
 * All of the page but its matches.
 *
 * @param finals the likeliest final places, from the best; empty while there is no forecast
 * @param finalsNote which places are likely; empty while unknown
 * @param why why it stands above or below its neighbour
 * @param scorers the first ones
 * @param goals of the club so far
 * @param must what must happen for what is still open; empty where nothing is, or nothing is known
 */
record ClubPage(
        ClubHead head,
        PlaceCourse course,
        List<FinalPlace> finals,
        String finalsNote,
        WhyText why,
        List<TopScorer> scorers,
        int goals,
        List<String> must) {
    ClubPage {
        finals = List.copyOf(finals);
        scorers = List.copyOf(scorers);
        must = List.copyOf(must);
    }

    /**
     * The chance of a final place.
     *
     * @param chance a fraction of one
     * @param text the same to be read
     * @param likeliest whether no other place is likelier
     */
    record FinalPlace(String place, double chance, String text, boolean likeliest) {}

    record TopScorer(String name, int goals, int penalties) {}

    /**
     * Why the neighbours stand as they do.
     *
     * @param title empty where there is no neighbour
     * @param meetings of the two, in the order played
     * @param after what would come next but was not asked; empty for nothing
     */
    record WhyText(String title, String sentence, List<Meeting> meetings, String after) {
        static final WhyText NONE = new WhyText("", "", List.of(), "");

        WhyText {
            meetings = List.copyOf(meetings);
        }
    }

    record Meeting(String day, String home, String score, String away) {}
}
