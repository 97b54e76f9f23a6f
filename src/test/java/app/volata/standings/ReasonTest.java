package app.volata.standings;

import static app.volata.model.Regulations.Rules.FINAL;
import static app.volata.model.Regulations.Rules.INTERIM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.model.Decision;
import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.RegulationsText;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Tiebreaker.Means;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every criterion that two clubs came to, with its numbers, up to the one that decides. */
class ReasonTest {
    private static List<Reason.Step> steps(Season season, Rules rules, String a, String b) {
        return StandingsCalculator.calculate(season, Selection.ALL, rules)
                .reason(Little.club(season, a), Little.club(season, b))
                .orElseThrow()
                .steps();
    }

    private static Reason.Overall points(int each) {
        return new Reason.Overall(Measure.POINTS, each, each);
    }

    // Serie A, 22 April 2018: Roma above Lazio on head-to-head, 2-1 and 0-0
    @Test
    void romaAboveLazio() {
        var season = Catalogue.bundled().season();
        int roma = Little.club(season, "Roma");
        int lazio = Little.club(season, "Lazio");
        var group = List.of(Math.min(roma, lazio), Math.max(roma, lazio));
        var meetings = List.of(
                new Reason.Meeting(season.fixture(roma, lazio).orElseThrow().number(), new Score(2, 1)),
                new Reason.Meeting(season.fixture(lazio, roma).orElseThrow().number(), new Score(0, 0)));
        assertEquals(
                List.of(points(67), new Reason.Mutual(Measure.POINTS, 4, 1, group, meetings)),
                steps(season, INTERIM, "Roma", "Lazio"));
    }

    // Serie A, 22 April 2018: Chievo and Crotone have met only once, so goal difference puts Chievo above
    @Test
    void chievoAboveCrotone() {
        var season = Catalogue.bundled().season();
        int chievo = Little.club(season, "Chievo");
        int crotone = Little.club(season, "Crotone");
        int open = season.fixture(chievo, crotone).orElseThrow().number();
        assertEquals(
                List.of(
                        points(31),
                        new Reason.Unfinished(
                                List.of(Math.min(chievo, crotone), Math.max(chievo, crotone)), List.of(open)),
                        new Reason.Overall(Measure.GOAL_DIFFERENCE, -23, -27)),
                steps(season, INTERIM, "Chievo", "Crotone"));
    }

    // Serie A 2017-18, final: Inter above Lazio on mutual 0-0 and 3-2
    @Test
    void differentPointsAreAReasonToo() {
        var season = Catalogue.bundled().season();
        assertEquals(List.of(new Reason.Overall(Measure.POINTS, 85, 84)), steps(season, INTERIM, "Juventus", "Napoli"));
        var table = StandingsCalculator.calculate(season, Selection.ALL, INTERIM);
        assertTrue(table.reason(Little.club(season, "Napoli"), Little.club(season, "Juventus"))
                .isEmpty());
        assertTrue(table.reason(0, 0).isEmpty());
    }

    // sportface.it 2023-02: three level, then the two still level by their own matches
    @Test
    void aSmallerGroupStartsAgain() {
        var season = season(
                "serie-a-2005",
                "Arezzo-Bari 0-0",
                "Bari-Arezzo 1-0",
                "Arezzo-Como 1-0",
                "Como-Arezzo 0-1",
                "Bari-Como 1-0",
                "Como-Bari 1-0",
                "+4 Como");
        var all = List.of(0, 1, 2);
        var two = List.of(0, 1);
        var meetings = List.of(new Reason.Meeting(0, new Score(0, 0)), new Reason.Meeting(1, new Score(1, 0)));
        assertEquals(
                List.of(
                        points(7),
                        new Reason.Mutual(Measure.POINTS, 7, 7, all, meetings),
                        new Reason.Mutual(Measure.GOAL_DIFFERENCE, 1, 1, all, meetings),
                        new Reason.Mutual(Measure.POINTS, 4, 1, two, meetings)),
                steps(season, FINAL, "Bari", "Arezzo"));
        assertEquals(
                new Reason.Mutual(
                        Measure.POINTS,
                        7,
                        3,
                        all,
                        List.of(new Reason.Meeting(2, new Score(1, 0)), new Reason.Meeting(3, new Score(0, 1)))),
                steps(season, FINAL, "Arezzo", "Como").getLast());
    }

    @Test
    void lotsNotYetDrawnAndDrawn() {
        var season = season("serie-a-2005", "Arezzo-Bari 1-0", "Bari-Arezzo 1-0");
        var shared = steps(season, FINAL, "Arezzo", "Bari");
        assertEquals(new Reason.Last(Means.LOTS, false), shared.getLast());
        assertTrue(new Reason(0, 1, shared).decision().isEmpty());
        var drawn = season.withDecisions(
                List.of(new Decision.Settlement(List.of(1, 0), Ruling.on(Little.DAY, "drawn in Milan"))));
        assertEquals(
                new Reason.Last(Means.LOTS, true),
                steps(drawn, FINAL, "Bari", "Arezzo").getLast());
    }

    // FIGC 2022-06-28: a play-off for the title, ordered by the mutual matches until it is played
    @Test
    void playOffToComeAndPlayed() {
        var season = season("serie-a-2022", "Arezzo-Bari 2-0", "Bari-Arezzo 1-0");
        var toCome = steps(season, FINAL, "Arezzo", "Bari");
        assertEquals(new Reason.PlayOff(1, 1, false), toCome.getLast());
        assertEquals(Measure.GOAL_DIFFERENCE, ((Reason.Mutual) toCome.get(2)).measure());
        var played = season.withDecisions(
                List.of(new Decision.Settlement(List.of(1, 0), Ruling.on(Little.DAY.plusDays(9), "0-1"))));
        assertEquals(
                new Reason.PlayOff(1, 1, true),
                steps(played, FINAL, "Bari", "Arezzo").getLast());
    }

    // fcupdate 2025-02: the alphabet comes last while matches are open
    @Test
    void alphabet() {
        var season = season("eredivisie", "Ajax-Twente 1-0", "PSV-Twente 1-0", "Ajax-PSV");
        assertEquals(
                new Reason.Last(Means.ALPHABET, true),
                steps(season, INTERIM, "Ajax", "PSV").getLast());
    }

    // SPFL 18 May 2020: a number that is not whole
    @Test
    void pointsPerMatch() {
        var season = season("scottish-premiership-2019-20", "Arezzo-Bari 1-0", "Bari-Como 0-0", "Como-Bari 0-0");
        assertEquals(
                List.of(new Reason.Overall(Measure.POINTS_PER_MATCH, 3, 1)), steps(season, FINAL, "Arezzo", "Como"));
        var step = (Reason.Overall) steps(season, FINAL, "Como", "Bari").getFirst();
        assertEquals(2 / 3.0, step.lower(), 1e-5);
    }

    // RSSSF, Scotland 2024-25: Hearts 7th with 52 points below St Mirren 6th with 50
    @Test
    void apartAfterTheSplit() throws RegulationsText.Malformed {
        var regulations = RegulationsText.parse(RegulationFiles.text("scottish-premiership")
                .replace("after matchday 33, upper 6", "after matchday 1, upper 1"));
        var season = Little.season(regulations, "Arezzo-Bari 1-0", "Bari-Como 1-0", "Bari-Como 1-0");
        assertEquals(List.of(new Reason.Apart()), steps(season, FINAL, "Arezzo", "Bari"));
    }

    private static Season season(String regulations, String... lines) {
        return Little.season(RegulationFiles.regulations(regulations), lines);
    }
}
