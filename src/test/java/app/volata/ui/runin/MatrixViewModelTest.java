package app.volata.ui.runin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixViewModelTest {
    @TempDir
    private Path folder;

    private OpenRunIn runIn;
    private MatrixViewModel places;

    @BeforeEach
    void open() {
        runIn = new OpenRunIn(folder);
        runIn.model.open(RunInPage.PLACES);
        places = runIn.model.places();
    }

    @AfterEach
    void close() {
        runIn.close();
    }

    private MatrixState.Row row(int index) {
        return places.state().get().rows().get(index);
    }

    @Test
    void beforeTheFirstForecastItIsEmpty() {
        assertEquals(20, places.state().get().rows().size());
        assertTrue(row(0).cells().stream().allMatch(cell -> cell.text().isEmpty()));
        assertEquals("", places.about().get().place());
    }

    @Test
    void everyRowIsAChanceDistributedOverThePlaces() {
        runIn.answer();
        var state = places.state().get();
        assertEquals(ZoneKind.CHAMPIONS, state.zones().getFirst());
        assertEquals(ZoneKind.RELEGATION, state.zones().getLast());
        assertTrue(
                state.edges().contains(new MatrixState.Edge(4, true)),
                state.edges().toString());
        assertTrue(
                state.edges().contains(new MatrixState.Edge(17, true)),
                state.edges().toString());
        for (var row : state.rows()) {
            double sum = row.cells().stream()
                    .map(MatrixState.Cell::text)
                    .filter(text -> text.matches("[\\d.]+"))
                    .mapToDouble(Double::parseDouble)
                    .sum();
            assertEquals(100, sum, 2.5, row.toString());
            assertEquals(
                    1, row.cells().stream().filter(MatrixState.Cell::likeliest).count());
        }
    }

    @Test
    void theCellLookedAtIsToldInWords() {
        runIn.answer();
        assertTrue(places.about().get().place().matches("Juventus in 1st place: \\d\\d\\.\\d %\\."));
        assertTrue(places.move(0, 2));
        assertTrue(places.move(3, 0));
        assertTrue(places.about().get().place().startsWith("Roma in 4th place"));
        assertTrue(places.about().get().rest().contains("Champions League in"));
        assertFalse(places.move(-4, 0));
        runIn.model.grid().assume(runIn.fixture("ROM", "CHV"), Outcome.AWAY_WIN);
        runIn.answer();
        assertTrue(places.about().get().place().startsWith("Roma in 4th place"), "the hand is where it was");
    }

    @Test
    void itRemembersItsOwnClubs() {
        assertEquals(RaceChoice.ALL, runIn.model.choice().get());
        runIn.model.choose(runIn.choice(2));
        runIn.model.open(RunInPage.GRID);
        assertEquals(runIn.choice(0), runIn.model.choice().get());
        runIn.model.open(RunInPage.PLACES);
        assertEquals(runIn.choice(2), runIn.model.choice().get());
        runIn.answer();
        assertTrue(places.state().get().rows().size() < 10);
        assertEquals(
                List.of(),
                places.state().get().rows().stream()
                        .filter(row -> row.club().code().equals("JUV"))
                        .toList());
    }
}
