package app.volata;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.ui.exchange.ImportView;
import app.volata.ui.exchange.ImportViewModel;
import app.volata.ui.exchange.PasteView;
import app.volata.ui.exchange.PasteViewModel;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Target;
import app.volata.ui.shell.MainWindow;
import app.volata.ui.shell.Shell;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Brings a window into the state of a picture, as hands on the keyboard would. On the toolkit's thread. */
final class Staging {
    private static final String PATH = "~/.local/share/volata/serie-a-2017-18.volata";

    private final Scenery scenery;
    private final Wiring wiring;
    private final Stage stage = new Stage();
    private final Shell shell;
    private boolean asked;

    Staging(Scenery scenery, Wiring wiring, Locale language) {
        this.scenery = scenery;
        this.wiring = wiring;
        wiring.settings().language(language);
        shell = wiring.shell(stage);
    }

    /** The scene, once its forecast is complete. */
    CompletionStage<Scene> ready() {
        return wiring.desk().openBundled().thenCompose(_ -> {
            var session = session();
            enterResults(session);
            shell.show();
            return complete(session);
        });
    }

    private SeasonSession session() {
        return Objects.requireNonNull(wiring.desk().session().get());
    }

    private void enterResults(SeasonSession session) {
        if (scenery == Scenery.MATCH) {
            Afternoon.lastNight(session.state().get().season()).forEach(session::execute);
        }
        assumed(session.state().get().season()).forEach(session::execute);
        if (scenery == Scenery.PASTE) {
            Afternoon.edits(session.state().get().season(), Afternoon.count() - 1)
                    .forEach(session::execute);
        }
        if (scenery == Scenery.FIXTURES) {
            for (int match = 0; match < Afternoon.count(); match++) {
                Afternoon.edits(session.state().get().season(), match).forEach(session::execute);
            }
        }
    }

    /** What the hand has assumed in the picture. */
    private List<Edit> assumed(Season season) {
        return switch (scenery) {
            case RUN_IN -> List.of(assume(season, "INT", "JUV", new Assumption.OfScore(new Score(1, 1))));
            case SCENARIOS -> scenarios(season);
            case RELEGATION -> List.of(assume(season, "CHV", "CRO", new Assumption.OfOutcome(Outcome.DRAW)));
            default -> List.of();
        };
    }

    private List<Edit> scenarios(Season season) {
        var texts = shell.texts();
        var home = new Assumption.OfOutcome(Outcome.HOME_WIN);
        var away = new Assumption.OfOutcome(Outcome.AWAY_WIN);
        var draw = new Assumption.OfOutcome(Outcome.DRAW);
        var clear = new Edit.ClearAssumed();
        return List.of(
                assume(season, "INT", "JUV", draw),
                new Edit.SaveScenario(texts.text("runin.example-draw")),
                clear,
                assume(season, "FIO", "NAP", away),
                assume(season, "NAP", "TOR", home),
                assume(season, "SAM", "NAP", away),
                assume(season, "NAP", "CRO", home),
                new Edit.SaveScenario(texts.text("runin.example-wins")),
                clear,
                assume(season, "ROM", "CHV", home),
                assume(season, "ROM", "JUV", draw),
                assume(season, "TOR", "LAZ", draw),
                new Edit.SaveScenario(texts.text("runin.example-hold")),
                clear,
                new Edit.SetOwnChances(Afternoon.fixture(season, "INT", "JUV"), new OwnChances(0.4, 0.3, 0.3)));
    }

    private static Edit assume(Season season, String home, String away, Assumption assumption) {
        return new Edit.Assume(Afternoon.fixture(season, home, away), assumption);
    }

    private CompletionStage<Scene> complete(SeasonSession session) {
        var done = new CompletableFuture<Scene>();
        Runnable look = () -> {
            if (isComplete(session)) {
                done.complete(stage.getScene());
            }
        };
        session.chances().subscribe(look);
        session.certain().subscribe(look);
        session.saveState().subscribe(look);
        look.run();
        return done;
    }

    private static boolean isComplete(SeasonSession session) {
        var chances = session.chances().get();
        return session.saveState().get() instanceof SaveState.Saved
                && chances.without() != null
                && chances.progress() >= 1
                && !chances.stale()
                && !session.certain().get().stale();
    }

    /** What hands would do until the picture is there; completes when everything has come to rest. */
    CompletionStage<Scene> arranged() {
        arrange();
        var rest = new CompletableFuture<Scene>();
        var pause = new PauseTransition(Duration.millis(300));
        pause.setOnFinished(_ -> {
            if (atRest()) {
                rest.complete(stage.getScene());
            } else {
                pause.playFromStart();
            }
        });
        pause.play();
        return rest;
    }

    /** Whether what is computed for the picture is there; asks the panel its question once the panel is. */
    private boolean atRest() {
        if (scenery == Scenery.TITLE_CHANCE) {
            return stage.getScene().lookup(".race .jump") != null;
        }
        if (scenery == Scenery.AUDIT) {
            return stage.getScene().lookup(".audit-content") != null;
        }
        if (scenery == Scenery.TABLE || scenery == Scenery.FIXTURES) {
            return stage.getScene().lookup(".what-if .matter") != null;
        }
        if (scenery == Scenery.SCENARIOS || scenery == Scenery.RUN_IN) {
            var worked = scenery == Scenery.RUN_IN ? ".telling-row" : ".scenario-said";
            return stage.getScene().lookup(worked) != null && stage.getScene().lookup(".what-if .matter") != null;
        }
        if (question() == 0 || asked) {
            return true;
        }
        asked = stage.getScene().lookup(".what-if .matter") != null;
        press(".what-if .segments", question());
        return false;
    }

    /** What the panel is asked: 0 about the title, 1 about the places below it, 2 about staying up. */
    private int question() {
        return switch (scenery) {
            case CLUB, PLACES, POINTS, ROOTING -> 1;
            case SAFETY, RELEGATION -> 2;
            default -> 0;
        };
    }

    private void arrange() {
        var season = session().state().get().season();
        switch (scenery) {
            case TABLE -> go(club(season, "ROM"));
            case FIXTURES -> arrangeFixtures(season);
            case SCORERS -> perform(Command.SCORERS);
            case CLUB -> open(club(season, "ROM"));
            case RACE -> {
                perform(Command.RACE);
                press(KeyCode.LEFT, 12);
            }
            case TITLE_CHANCE -> {
                perform(Command.RACE);
                press(".race .segments", 2);
                shell.window().ifPresent(MainWindow::focusFirst);
                press(KeyCode.LEFT, 8);
            }
            case AUDIT -> {
                perform(Command.RUN_IN);
                perform(Command.AUDIT);
            }
            case CROSS -> arrangeCross(season);
            case MATCH -> arrangeMatch(season);
            case RUN_IN -> perform(Command.RUN_IN);
            case PLACES -> {
                perform(Command.RUN_IN);
                press(".run-in-pages", 1);
            }
            case POINTS -> arrangePoints(1);
            case SAFETY -> arrangePoints(2);
            case ROOTING -> {
                perform(Command.RUN_IN);
                press(".run-in-pages", 3);
                press(".run-in-clubs", 1);
            }
            case SCENARIOS -> perform(Command.COMPARE);
            case RELEGATION -> {
                perform(Command.RUN_IN);
                press(".run-in-clubs", 2);
            }
            case IMPORT -> arrangeImport(season);
            case PASTE -> arrangePaste();
            case PALETTE -> {
                go(club(season, "ROM"));
                perform(Command.FIND_ANYTHING);
                type(".palette-top .text-field", "juv");
            }
            case KEYS -> perform(Command.KEYS);
            case SETTINGS -> {
                perform(Command.SETTINGS);
                // a picture is for everybody: not the folder that this one was taken in
                if (stage.getScene().lookup(".file-path") instanceof Labeled path) {
                    path.setText(PATH);
                }
            }
            case ABOUT -> perform(Command.ABOUT);
        }
    }

    private void arrangePoints(int clubs) {
        perform(Command.RUN_IN);
        press(".run-in-pages", 2);
        press(".run-in-clubs", clubs);
    }

    private void arrangeFixtures(Season season) {
        perform(Command.FIXTURES);
        go(new Target.OfFixture(Afternoon.fixture(season, "ATA", "GEN")));
        perform(Command.GOALS);
        go(new Target.OfFixture(Afternoon.fixture(season, "BEN", "UDI")));
        if (stage.getScene().getFocusOwner() instanceof TextField field) {
            field.replaceSelection("3-x");
            field.fireEvent(press(KeyCode.ENTER));
        }
        go(new Target.OfFixture(Afternoon.fixture(season, "BOL", "MIL")));
        var latest = Afternoon.edits(season, Afternoon.count() - 1).getFirst();
        var written =
                shell.texts().text("fixtures.written", shell.texts().words().label(latest, season));
        shell.window().ifPresent(window -> window.done(written));
    }

    private void arrangePaste() {
        perform(Command.FIXTURES);
        var texts = shell.texts();
        shell.window()
                .ifPresent(window -> window.lay(
                        new PasteView(new PasteViewModel(session(), texts, Afternoon.TYPED), texts, window)));
        if (stage.getScene().lookup(".paste-choices .radio-button") instanceof RadioButton first) {
            first.fire();
        }
    }

    private void arrangeImport(Season season) {
        perform(Command.FIXTURES);
        var file = session().traffic().read(ForeignFile.NAME, ForeignFile.of(season));
        var texts = shell.texts();
        shell.window()
                .ifPresent(window -> window.lay(
                        new ImportView(new ImportViewModel(session(), texts, file), texts, window, () -> {})));
    }

    private void arrangeMatch(Season season) {
        perform(Command.FIXTURES);
        shell.window().ifPresent(window -> window.open(new Target.OfFixture(Afternoon.fixture(season, "LAZ", "INT"))));
        if (stage.getScene().getFocusOwner() instanceof TextField field) {
            field.replaceSelection("Vec");
        }
    }

    /** Roma are my club; the cursor goes from Genoa–Verona to Inter–Juventus. */
    private void arrangeCross(Season season) {
        for (var code : List.of("JUV", "NAP")) {
            if (club(season, code) instanceof Target.OfClub(int club)) {
                session().execute(new Edit.Unfollow(club));
                session().execute(new Edit.Follow(club));
            }
        }
        perform(Command.CROSS_TABLE);
        press(KeyCode.DOWN, 1);
        press(KeyCode.LEFT, 10);
    }

    private void press(KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            stage.getScene().getFocusOwner().fireEvent(press(code));
        }
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false);
    }

    private static Target club(Season season, String code) {
        return new Target.OfClub(season.clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number());
    }

    private void perform(Command command) {
        shell.window().ifPresent(window -> window.perform(command));
    }

    private void go(Target target) {
        shell.window().ifPresent(window -> window.go(target));
    }

    private void open(Target target) {
        shell.window().ifPresent(window -> window.open(target));
    }

    /** Presses the button of this number in a row of segments. */
    private void press(String segments, int button) {
        if (stage.getScene().lookup(segments) instanceof Parent row
                && row.getChildrenUnmodifiable().get(button) instanceof ButtonBase pressed) {
            pressed.fire();
        }
    }

    private void type(String selector, String text) {
        if (stage.getScene().lookup(selector) instanceof TextField field) {
            field.setText(text);
            field.end();
        }
    }

    /** Lets go of the season file. */
    CompletionStage<?> close() {
        stage.hide();
        return wiring.desk().close();
    }
}
