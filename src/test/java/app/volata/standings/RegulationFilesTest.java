package app.volata.standings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.RegulationsText;
import app.volata.model.Tiebreaker.Overall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of the catalogue is readable, begins with points, says where it was read, and survives being written. */
class RegulationFilesTest {
    @ParameterizedTest
    @MethodSource("app.volata.standings.RegulationFiles#ids")
    void file(String id) throws RegulationsText.Malformed {
        var regulations = RegulationFiles.regulations(id);
        assertEquals(id, regulations.id());
        assertEquals(regulations, RegulationsText.parse(RegulationsText.format(regulations)));
        for (var rules : Rules.values()) {
            assertTrue(regulations.order(rules).getFirst() instanceof Overall(var measure)
                    && (measure == Measure.POINTS || measure == Measure.POINTS_PER_MATCH));
        }
        assertTrue(RegulationFiles.text(id)
                        .lines()
                        .filter(line -> line.strip().startsWith("#"))
                        .count()
                >= 1);
    }
}
