package app.volata.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.exchange.Catalogue;
import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Tiebreaker.Means;
import app.volata.standings.Reason;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The night of 22 April 2018; the pairs and their numbers are in the README of the data. */
class ReasonWordsTest {
    private final Words english = Words.of(Locale.ENGLISH);
    private final Words italian = Words.of(Locale.ITALIAN);
    private final Season season = Catalogue.bundled().season();
    private final Standings night = StandingsCalculator.calculate(season, Selection.ALL, Rules.INTERIM);

    @Test
    void headToHeadIsSaidFromTheUpperClubsSide() {
        assertEquals(
                "Roma above Lazio: head-to-head 4 points to 1 (2-1, 0-0)",
                english.reason(season, reason("Roma", "Lazio")));
        assertEquals(
                "Roma davanti a Lazio: scontri diretti 4 punti a 1 (2-1, 0-0)",
                italian.reason(season, reason("Roma", "Lazio")));
        assertEquals(
                "Cagliari above Udinese: head-to-head 6 points to 0 (1-0, 2-1)",
                english.reason(season, reason("Cagliari", "Udinese")));
    }

    @Test
    void anOpenReturnMatchIsNamed() {
        assertEquals(
                "Chievo above Crotone: goal difference −23 to −27 (return match open)",
                english.reason(season, reason("Chievo", "Crotone")));
        assertEquals(
                "Chievo davanti a Crotone: differenza reti −23 a −27 (ritorno da giocare)",
                italian.reason(season, reason("Chievo", "Crotone")));
    }

    @Test
    void inFullItBeginsWithThePoints() {
        assertEquals(
                "Juventus above Napoli: 85 points to 84", english.reasonInFull(season, reason("Juventus", "Napoli")));
        assertEquals(
                "Roma above Lazio: 67 points each; head-to-head 4 points to 1 (2-1, 0-0)",
                english.reasonInFull(season, reason("Roma", "Lazio")));
    }

    @Test
    void severalCriteriaFollowOneAnother() {
        var steps = List.<Reason.Step>of(
                new Reason.Overall(Measure.POINTS, 41, 41),
                new Reason.Mutual(
                        Measure.POINTS, 4, 4, List.of(0, 1, 2), List.of(new Reason.Meeting(0, new Score(1, 1)))),
                new Reason.Mutual(
                        Measure.GOAL_DIFFERENCE,
                        1,
                        1,
                        List.of(0, 1, 2),
                        List.of(new Reason.Meeting(0, new Score(1, 1)))),
                new Reason.Overall(Measure.GOAL_DIFFERENCE, -20, -20),
                new Reason.Overall(Measure.GOALS, 41, 36));
        assertEquals(
                "Atalanta above Benevento: head-to-head of Atalanta, Benevento, Bologna: 4 points each, goal"
                        + " difference +1 each (1-1); goal difference −20 each; goals 41 to 36",
                english.reason(season, new Reason(0, 1, steps)));
    }

    @Test
    void aSharedPlaceSaysWhoWillDecide() {
        var steps = List.<Reason.Step>of(
                new Reason.Overall(Measure.POINTS, 57, 57),
                new Reason.Overall(Measure.GOALS, 59, 59),
                new Reason.Unfinished(List.of(0, 1), List.of(5)),
                new Reason.Last(Means.LOTS, false));
        assertEquals(
                "Atalanta and Benevento share their place: goals 59 each (return match open) (lots decide)",
                english.reason(season, new Reason(0, 1, steps)));
    }

    @Test
    void clubsThatHaveNeverMetHaveNoHeadToHead() {
        var steps = List.<Reason.Step>of(
                new Reason.Overall(Measure.POINTS, 3, 3),
                new Reason.Mutual(Measure.POINTS, 0, 0, List.of(0, 1), List.of()),
                new Reason.Overall(Measure.GOALS, 4, 2));
        assertEquals("Atalanta above Benevento: goals 4 to 2", english.reason(season, new Reason(0, 1, steps)));
    }

    @Test
    void manyLevelClubsAreCountedNotNamed() {
        var steps = List.<Reason.Step>of(
                new Reason.Overall(Measure.POINTS, 3, 3),
                new Reason.Unfinished(List.of(0, 1, 2, 3, 4), List.of(7, 8, 9)),
                new Reason.Overall(Measure.GOAL_DIFFERENCE, 3, 2));
        var reason = new Reason(0, 1, steps);
        assertEquals(
                "Atalanta above Benevento: goal difference +3 to +2 (matches between the 5 level clubs open)",
                english.reason(season, reason));
        assertEquals(
                "Atalanta davanti a Benevento: differenza reti +3 a +2 (partite tra le 5 squadre a pari punti da"
                        + " giocare)",
                italian.reason(season, reason));
    }

    @Test
    void everyMeasureHasAName() {
        for (var measure : Measure.values()) {
            var reason = new Reason(0, 1, List.of(new Reason.Overall(measure, 2, 1)));
            for (var words : List.of(english, italian)) {
                assertEquals(-1, words.reason(season, reason).indexOf('{'));
            }
        }
    }

    private Reason reason(String upper, String lower) {
        return night.reason(club(upper), club(lower)).orElseThrow();
    }

    private int club(String name) {
        return season.clubs().stream()
                .filter(club -> club.name().equals(name))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
