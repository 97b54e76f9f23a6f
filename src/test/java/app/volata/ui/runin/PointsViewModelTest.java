package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointsViewModelTest {
    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private PointsViewModel points;

    @BeforeEach
    void open() {
        runIn = new OpenRunIn(folder);
        runIn.model.open(RunInPage.POINTS);
        runIn.model.choose(runIn.choice(1));
        points = runIn.model.points();
    }

    @AfterEach
    void close() {
        runIn.close();
    }

    private List<String> clubs() {
        return points.state().get().clubs().stream().map(club -> club.code()).toList();
    }

    @Test
    void beforeTheFirstForecastThereAreClubsWithoutNumbers() {
        assertFalse(clubs().isEmpty());
        assertEquals(List.of(), points.state().get().rows());
    }

    @Test
    void theThreeInDoubtAndTheirChancesByPoints() {
        runIn.answer();
        var state = points.state().get();
        assertEquals("ROM", clubs().getFirst());
        assertEquals(3, state.boxes().size());
        assertEquals("4 matches left, 12 points", state.left());
        assertEquals("The top 4 by final points", state.plot().title());
        for (var line : state.plot().lines()) {
            double all =
                    line.points().stream().mapToDouble(PointsPlot.Point::share).sum();
            assertEquals(1, all, 0.01);
        }
        var first = state.rows().getFirst();
        assertEquals(79, first.points());
        assertEquals("12", first.won());
        assertTrue(first.cells().getFirst().chance().startsWith(">"), first.toString());
    }

    @Test
    void aTotalIsLookedAtAndTheNextOne() {
        runIn.answer();
        int before = points.state().get().plot().chosen();
        assertTrue(points.step(1));
        assertEquals(before + 1, points.state().get().plot().chosen());
        points.look(79);
        assertFalse(points.step(1));
        assertTrue(points.state().get().boxes().getFirst().words().startsWith("79 or more in"));
    }

    @Test
    void clubsComeAndGo() {
        runIn.answer();
        int inter = runIn.club("INT");
        points.remove(inter);
        assertEquals(2, clubs().size());
        points.add(inter);
        points.add(runIn.club("ATA"));
        assertEquals(3, clubs().size());
        points.choose(inter);
        assertEquals("INT", clubs().getFirst());
        assertTrue(clubs().contains("ROM"), "it changed places");
        runIn.answer();
        assertEquals(
                "INT", points.state().get().plot().lines().getFirst().club().code());
    }

    @Test
    void stayingUpIsTheGoodSideOfRelegation() {
        runIn.model.choose(runIn.choice(2));
        runIn.answer();
        var state = points.state().get();
        assertEquals("Staying up by final points", state.plot().title());
        var line = state.plot().lines().getFirst().points();
        assertTrue(line.getLast().chance() > 0.9, line.toString());
        assertTrue(line.getFirst().chance() < 0.9, line.toString());
    }
}
