package app.volata;

import static app.volata.ProgramOnScreen.onScreen;
import static app.volata.ProgramOnScreen.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.session.Appearance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a hand does with the window around the views. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    @TempDir
    static Path base;

    private Path home;
    private ProgramOnScreen program;
    private Stage stage;

    @Start
    void start(Stage newStage) throws Exception {
        home = Files.createTempDirectory(base, "home");
        stage = newStage;
        program = new ProgramOnScreen(home, stage);
        program.start(Optional.empty());
    }

    @BeforeEach
    void show() {
        program.show();
    }

    @AfterEach
    void close() {
        program.discard();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    @Test
    void viewsOpenByTheirKeysAndAreRemembered(FxRobot robot) {
        assertEquals("Table", onScreen(program::title));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals("Fixtures", onScreen(program::title));
        assertEquals("FIXTURES", program.wiring.settings().view());
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertEquals("Scorers", onScreen(program::title));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("Table", onScreen(program::title));
    }

    @Test
    void lightAndDarkByKey(FxRobot robot) {
        program.wiring.settings().appearance(Appearance.LIGHT);
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(Appearance.DARK, program.wiring.settings().appearance());
        assertTrue(stage.getScene().getStylesheets().getFirst().endsWith("colors-dark.css"));
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertTrue(stage.getScene().getStylesheets().getFirst().endsWith("colors.css"));
    }

    @Test
    void undoBelongsToTheFieldFirstAndThenToTheSeason(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("3-1");
        press(robot, KeyCode.ENTER);
        until(() -> program.season().played() == 340);
        robot.write("2");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", onScreen(() -> ((TextField) stage.getScene().getFocusOwner()).getText()));
        assertEquals(340, program.season().played());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> program.season().played() == 339);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> program.season().played() == 340);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        until(() -> program.season().played() == 340);
    }

    @Test
    void thePaletteFindsAndDoes(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        press(robot, KeyCode.CONTROL, KeyCode.K);
        assertTrue(onScreen(() -> program.find(".palette").isPresent()));
        robot.write("scor");
        press(robot, KeyCode.ENTER);
        assertEquals("Scorers", onScreen(program::title));
        assertFalse(onScreen(() -> program.find(".palette").isPresent()));
        press(robot, KeyCode.CONTROL, KeyCode.K);
        press(robot, KeyCode.ESCAPE);
        assertFalse(onScreen(() -> program.find(".palette").isPresent()));
    }

    @Test
    void thePaletteOpensFixtures(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("inter juv");
        press(robot, KeyCode.ENTER);
        assertEquals("Fixtures", onScreen(program::title));
        assertTrue(onScreen(() -> stage.getScene().getFocusOwner() instanceof TextField));
        robot.write("1-2");
        press(robot, KeyCode.ENTER);
        until(() -> program.fixture("INT", "JUV").played());
    }

    @Test
    void aClubIsFoundFromTheHeader(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("nap");
        press(robot, KeyCode.ENTER);
        assertEquals("Napoli", onScreen(this::clubOfThePage));
        press(robot, KeyCode.ESCAPE);
        assertEquals("Table", onScreen(program::title));
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("x");
        press(robot, KeyCode.ESCAPE);
        assertTrue(onScreen(() -> program.find(".club-search-list").isEmpty()));
    }

    private String clubOfThePage() {
        return ((Labeled) program.find(".club-title").orElseThrow()).getText();
    }

    @Test
    void enterOpensAClubAndEscapeLeadsBackToItsRow(FxRobot robot) {
        robot.type(KeyCode.DOWN, 4).type(KeyCode.ENTER);
        assertEquals("Inter", onScreen(this::clubOfThePage));
        assertTrue(onScreen(() -> program.find(".panel-frame").isPresent()));
        robot.type(KeyCode.CLOSE_BRACKET);
        assertEquals("Atalanta", onScreen(this::clubOfThePage));
        press(robot, KeyCode.ESCAPE);
        assertEquals("Table", onScreen(program::title));
        assertEquals("Inter", onScreen(program::chosenClub));
        robot.type(KeyCode.UP);
        assertEquals("Lazio", onScreen(program::chosenClub));
    }

    @Test
    void pagesOpenByKeyAndEscapeGoesBack(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertEquals("Keys", onScreen(program::title));
        press(robot, KeyCode.ESCAPE);
        assertEquals("Table", onScreen(program::title));
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals("Settings", onScreen(program::title));
        press(robot, KeyCode.ESCAPE);
        assertEquals("Table", onScreen(program::title));
    }

    @Test
    void theNextPartOfTheWindowIsOneKeyAway(FxRobot robot) {
        var seen = new java.util.LinkedHashSet<String>();
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.F6);
            seen.add(onScreen(() -> stage.getScene().getFocusOwner().toString()));
        }
        assertTrue(seen.size() >= 3, seen.toString());
    }

    @Test
    void saveSaysThatAllIsSaved(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                "Everything is saved.",
                onScreen(() -> ((Labeled) program.find(".notice > .label").orElseThrow()).getText()));
    }

    @Test
    void anotherLanguageAtOnceAndRemembered(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Italiano");
        assertEquals("Impostazioni", onScreen(program::title));
        press(robot, KeyCode.ESCAPE);
        assertEquals("Classifica", onScreen(program::title));
        assertEquals("it", program.wiring.settings().language().orElseThrow().getLanguage());
    }

    @Test
    void aClubIsFollowed(FxRobot robot) {
        robot.clickOn(".follow-button");
        robot.write("sampd");
        press(robot, KeyCode.ENTER);
        until(() -> program.find(".club-item").isPresent()
                && program.session().state().get().workbook().followed().stream()
                        .anyMatch(
                                club -> program.season().club(club).shortName().equals("Sampdoria")));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> program.session().state().get().workbook().followed().stream()
                .noneMatch(club -> program.season().club(club).shortName().equals("Sampdoria")));
    }

    @Test
    void quittingClosesWhenAllIsSaved(FxRobot robot) {
        until(program::saved);
        press(robot, KeyCode.CONTROL, KeyCode.Q);
        until(() -> !stage.isShowing());
        assertEquals(List.of(), program.dialogs.asked());
    }

    @Test
    void closingWithUnsavedTroubleAsks(FxRobot robot) throws Exception {
        Files.move(program.session().path(), home.resolve("pulled-away"));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("3-1");
        press(robot, KeyCode.ENTER);
        until(() -> program.find(".banner").isPresent());

        press(robot, KeyCode.CONTROL, KeyCode.Q);
        until(() -> program.dialogs.asked().size() == 1);
        assertTrue(stage.isShowing(), "stay is the answer of Esc");

        program.dialogs.answer(0);
        program.dialogs.file(home.resolve("copy.volata"));
        press(robot, KeyCode.CONTROL, KeyCode.Q);
        until(() -> !stage.isShowing());
        assertTrue(Files.exists(home.resolve("copy.volata")));
    }

    @Test
    void retryAfterAFailureSaves(FxRobot robot) throws Exception {
        var file = program.session().path();
        Files.move(file, home.resolve("pulled-away"));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("3-1");
        press(robot, KeyCode.ENTER);
        until(() -> program.find(".banner").isPresent());
        Files.move(home.resolve("pulled-away"), file);
        robot.clickOn("Retry");
        until(program::saved);
        assertTrue(onScreen(() -> program.find(".banner").isEmpty()));
    }

    @Test
    void aFileThatIsNoSeasonIsSaidAndTheSeasonStaysOpen(FxRobot robot) throws Exception {
        var file = Files.writeString(home.resolve("notes.volata"), "shopping");
        program.dialogs.file(file);
        press(robot, KeyCode.CONTROL, KeyCode.O);
        until(() -> program.find(".banner").isPresent());
        assertEquals(380, program.season().fixtures().size());
        robot.clickOn("Dismiss");
        until(() -> program.find(".banner").isEmpty());
    }

    @Test
    void aCopyIsSaved(FxRobot robot) {
        var copy = home.resolve("mine.volata");
        program.dialogs.file(copy);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        until(() -> Files.exists(copy));
        assertEquals(List.of("serie-a-2017-18-copy.volata"), program.dialogs.asked());
    }

    @Test
    void scenariosCountAlsoWhereThePanelWasNeverOpen(FxRobot robot) {
        onScreen(() -> {
            program.wiring.settings().rememberPanel("TABLE", false);
            program.shell().language(Locale.ENGLISH);
            return true;
        });
        press(robot, KeyCode.ESCAPE);
        assertTrue(onScreen(() -> program.find(".what-if").isEmpty()));
        int fixture = program.fixture("INT", "JUV").number();
        onScreen(() -> {
            program.session().execute(new Edit.Assume(fixture, new Assumption.OfOutcome(Outcome.DRAW)));
            return program.session().execute(new Edit.SaveScenario("Draw in Milan"));
        });
        press(robot, KeyCode.ALT, KeyCode.DIGIT0);
        assertEquals(Set.of(), assumed());
        press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        assertEquals(Set.of(fixture), assumed());
        press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals(
                "No scenario 2 is saved",
                onScreen(() -> ((Labeled) program.find(".notice > .label").orElseThrow()).getText()));
    }

    private Set<Integer> assumed() {
        return onScreen(() ->
                program.session().state().get().workbook().assumed().byFixture().keySet());
    }

    @Test
    void aFileIsImportedFromTheMenuKey(FxRobot robot) throws Exception {
        var file = Files.writeString(
                home.resolve("results.csv"),
                "date,home,away,home_goals,away_goals\n2018-04-28,Roma,Chievo,4,1\n2018-04-28,Inter,Juventus,2,3\n");
        program.dialogs.file(file);
        press(robot, KeyCode.CONTROL, KeyCode.I);
        until(() -> program.title().equals("Import"));
        robot.clickOn("Import 2 changes");
        until(() -> program.fixture("INT", "JUV").score() != null);
        assertEquals("Table", onScreen(program::title));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> program.fixture("INT", "JUV").score() == null);
        var written = home.resolve("out.json");
        program.dialogs.file(written);
        press(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> Files.exists(written));
    }

    @Test
    void thePageOfAMatchOpensOverTheFixturesAndCloses(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        press(robot, KeyCode.M);
        until(() -> program.find(".match-head").isPresent());
        press(robot, KeyCode.ESCAPE);
        until(() -> program.find(".match-head").isEmpty());
        assertEquals("Fixtures", onScreen(program::title));
    }
}
