package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Regulations;
import app.volata.model.Regulations.Rules;
import app.volata.model.RegulationsText;
import app.volata.model.Season;
import org.junit.jupiter.api.Test;

/** Seasons in two stages, as small as they can be: the split after four matchdays, the upper two apart. */
class SplitTest {
    private static final String[] FIRST_STAGE = {"Arezzo-Como 1-0", "Bari-Dro 1-0", "Arezzo-Dro 0-0", "Bari-Como 1-0"};

    // RSSSF, Scotland 2024-25: places 1-6 cannot be overtaken from below (Hearts 7th with 52, St Mirren 6th with 50)
    @Test
    void nobodyLeavesHisPart() throws RegulationsText.Malformed {
        var season = season("scottish-premiership", "Como-Dro 9-0", "Dro-Como 0-9", "Como-Dro 9-0", "Arezzo-Bari 0-0");
        var standings = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
        assertEquals("1 Bari, 2 Arezzo, 3 Como, 4 Dro", Little.order(standings));
        assertEquals(5, standings.row(Little.club(season, "Arezzo")).points());
        assertEquals(9, standings.row(Little.club(season, "Como")).points());
    }

    // RSSSF, Austria from 2018-19: points halved after the split, rounded down; then the dropped half point
    @Test
    void pointsHalvedAfterTheSplit() throws RegulationsText.Malformed {
        var season = season("austrian-bundesliga-2018", "Arezzo-Bari 0-0", "Bari-Arezzo 0-0", "Como-Dro 0-0");
        var before = StandingsCalculator.calculate(season, Selection.after(3), Rules.INTERIM);
        assertEquals("1 Arezzo, 2 Bari, 3 Dro, 4 Como", Little.order(before));
        assertEquals(4, before.rows().getFirst().points());
        var split = StandingsCalculator.calculate(season, Selection.after(4), Rules.INTERIM);
        assertEquals("1 Bari, 2 Arezzo, 3 Dro, 4 Como", Little.order(split));
        assertEquals(3, split.rows().get(0).points());
        assertEquals(2, split.rows().get(1).points());
        assertEquals(0, split.row(Little.club(season, "Dro")).points());
        var end = StandingsCalculator.calculate(season, Selection.ALL, Rules.FINAL);
        // Dro had one point in the first stage, Como none: both have one now, and Dro lost a half by rounding
        assertEquals("1 Bari, 2 Arezzo, 3 Dro, 4 Como", Little.order(end));
        assertEquals(1, end.row(Little.club(season, "Como")).points());
        assertEquals(5, end.rows().getFirst().points());
        assertEquals(4, end.rows().getFirst().played());
    }

    private static Season season(String id, String... secondStage) throws RegulationsText.Malformed {
        var lines = new String[FIRST_STAGE.length + secondStage.length];
        System.arraycopy(FIRST_STAGE, 0, lines, 0, FIRST_STAGE.length);
        System.arraycopy(secondStage, 0, lines, FIRST_STAGE.length, secondStage.length);
        return Little.season(regulations(id), lines);
    }

    private static Regulations regulations(String id) throws RegulationsText.Malformed {
        return RegulationsText.parse(
                RegulationFiles.text(id).replaceFirst("after matchday \\d+, upper \\d+", "after matchday 4, upper 2"));
    }
}
