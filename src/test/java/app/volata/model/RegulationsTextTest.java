package app.volata.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.volata.model.RegulationsText.Malformed;
import app.volata.model.RegulationsText.Malformed.Expected;
import app.volata.model.Tiebreaker.AtStake;
import app.volata.model.Tiebreaker.GroupSize;
import app.volata.model.Tiebreaker.Last;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.Mutual;
import app.volata.model.Tiebreaker.Overall;
import app.volata.model.Tiebreaker.PlayOff;
import app.volata.model.Tiebreaker.WhileOpen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegulationsTextTest {
    private static final String HEAD = "id: own\nname: A league # of one’s own\n";
    private static final String ORDERS = "final:\npoints\ninterim:\npoints\n";

    @Test
    void everyKindOfStepSurvives() throws Malformed {
        var steps = new ArrayList<Tiebreaker>();
        for (var measure : Measure.values()) {
            steps.add(new Overall(measure));
            if (measure.mutual()) {
                steps.add(new AtStake(new Mutual(List.of(measure), true, WhileOpen.SHARE, GroupSize.THREE_OR_MORE)));
                steps.add(new Mutual(List.of(Measure.POINTS, measure), false, WhileOpen.SKIP, GroupSize.TWO));
            }
        }
        for (var means : Means.values()) {
            steps.add(new AtStake(new Last(means)));
        }
        steps.add(new PlayOff(17, 2));
        var zones = List.of(new Zone(ZoneKind.CHAMPIONS, 1, 1, false), new Zone(ZoneKind.EUROPA_LEAGUE, 2, 4, true));
        var regulations = new Regulations("own", "Own: 1 # 2", 2, steps, steps, zones, true, new Split(22, 6, true));
        assertEquals(regulations, RegulationsText.parse(RegulationsText.format(regulations)));
    }

    @Test
    void remarksBlanksAndWindowsLineEnds() throws Malformed {
        var text = "# remark\r\n" + HEAD + "\r\n"
                + "final:  \r\n  points   # won on the pitch\r\n\r\ninterim:\n\tpoints\n";
        var regulations = RegulationsText.parse(text);
        assertEquals("A league # of one’s own", regulations.name());
        assertEquals(List.of(new Overall(Measure.POINTS)), regulations.closing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: red | 3 | SETTING",
                "just words | 3 | SETTING",
                "points for a win: three | 3 | POINTS_FOR_A_WIN",
                "points for a win: 0 | 3 | POINTS_FOR_A_WIN",
                "stakes: perhaps | 3 | YES_OR_NO",
                "split: after matchday 0, upper 6 | 3 | SPLIT",
                "final:;goals difference | 4 | STEP",
                "final:;mutual points per match | 4 | STEP",
                "final:;mutual points, restarted | 4 | STEP",
                "final:;restart | 4 | STEP",
                "final:;at stake: at stake: goals | 4 | STEP",
                "final:;at stake: play-off for place 1, one match | 4 | STEP",
                "final:;play-off for place 0, one match | 4 | STEP",
                "final:;two clubs: goals | 4 | STEP",
                "interim:;mutual points, mutual goals, mutual wins, mutual away goals, mutual home goals | 4 | STEP",
                "zones:;relegation | 4 | ZONE",
                "zones:;relegation 20-18 | 4 | ZONE",
                "zones:;descent 18-20 | 4 | ZONE",
            })
    void errorsNameTheLineAndWhatWasExpected(String lines, int line, Expected expected) {
        var text = HEAD + lines.replace(';', '\n') + "\n" + ORDERS;
        var malformed = assertThrows(Malformed.class, () -> RegulationsText.parse(text));
        assertEquals(line, malformed.line());
        assertEquals(expected, malformed.expected());
    }

    @Test
    void whatLacks() {
        assertEquals(
                Expected.ID,
                assertThrows(Malformed.class, () -> RegulationsText.parse("")).expected());
        assertEquals(
                Expected.NAME,
                assertThrows(Malformed.class, () -> RegulationsText.parse("id: a\n" + ORDERS))
                        .expected());
        assertEquals(
                Expected.INTERIM_ORDER,
                assertThrows(Malformed.class, () -> RegulationsText.parse(HEAD + "final:\npoints"))
                        .expected());
    }
}
