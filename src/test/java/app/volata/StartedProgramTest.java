package app.volata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Score;
import app.volata.store.SeasonFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it, in a window of a real desktop. */
@Tag("display")
class StartedProgramTest {
    private static final String NIGHT = "title Serie A 2017–18 – Volata";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void home() {
        home = folder.resolve("home");
    }

    @Test
    void whatTheScreenCalledSavedIsOnTheDiskAfterAKill() throws Exception {
        try (var program = StartedProgram.in(home)) {
            program.sees(NIGHT, "339 of 380 played", "Saved");
            program.activate().press("ctrl+2");
            program.sees("Fixtures", "focus field");
            program.type("3-1");
            program.sees("focus field 3-1");
            program.press("Return");
            program.sees("340 of 380 played", "Saved");
            program.kill();
        }
        var season = SeasonFile.read(home.resolve("serie-a-2017-18.volata")).season();
        int fixture = Afternoon.fixture(season, "GEN", "VER");
        assertEquals(new Score(3, 1), season.fixture(fixture).score());
        assertEquals(340, season.played());

        try (var program = StartedProgram.in(home)) {
            program.sees(NIGHT, "340 of 380 played", "Saved");
        }
    }

    @Test
    void sizeAndViewAreRemembered() throws Exception {
        String size;
        try (var program = StartedProgram.in(home)) {
            program.sees(NIGHT, "Saved");
            program.activate().press("ctrl+3");
            program.sees("Goals recorded: 893 of 893");
            var before = program.size();
            program.resize(1111, 777);
            program.resized(before);
            size = program.size();
            program.press("ctrl+q");
            program.ends();
        }
        try (var program = StartedProgram.in(home)) {
            program.sees(NIGHT, size, "Goals recorded: 893 of 893");
        }
    }

    @Test
    void aSecondWindowOnTheSameFileSaysSoAndTriesAgain() throws Exception {
        try (var first = StartedProgram.in(home);
                var second = startedAfter(first)) {
            second.sees("is open in another window");
            first.activate().press("ctrl+q");
            first.ends();
            second.activate().press("Return");
            second.sees(NIGHT, "339 of 380 played", "Saved");
        }
    }

    private StartedProgram startedAfter(StartedProgram first) throws Exception {
        first.sees(NIGHT, "Saved");
        return StartedProgram.in(home);
    }
}
