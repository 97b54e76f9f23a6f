package app.volata.forecast;

import app.volata.model.Measure;
import app.volata.model.Score;
import java.util.List;

/** The matches of clubs against each other under a list of mutual measures: what is played, and where the rest comes from. */
final class MutualMatches {
    private final int clubs;
    private final PackedMeasures packed;
    private final long[] played;

    /**
     * @param group how many clubs are compared at most
     */
    MutualMatches(RunIn runIn, List<Measure> measures, int group) {
        clubs = runIn.clubs();
        int pointsForWin = runIn.season().regulations().pointsForWin();
        long matches = (long) runIn.mostMeetings() * (group - 1);
        packed = PackedMeasures.of(measures, pointsForWin, measure -> 2 * matches * largest(measure, pointsForWin));
        played = new long[clubs * clubs];
        runIn.eachCounted((home, away, score) -> {
            played[home * clubs + away] += packed.home().value(score.home(), score.away());
            played[away * clubs + home] += packed.away().value(score.home(), score.away());
        });
    }

    private static long largest(Measure measure, int pointsForWin) {
        return PackedMeasures.largest(measure, pointsForWin, Score.MAX);
    }

    /** What a club has from its matches so far against another. */
    long played(int club, int other) {
        return played[club * clubs + other];
    }

    MatchForm home() {
        return packed.home();
    }

    MatchForm away() {
        return packed.away();
    }

    long span() {
        return packed.span();
    }
}
