package app.volata;

import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecaster;
import app.volata.session.Desk;
import app.volata.session.SeasonSession;
import app.volata.session.Settings;
import app.volata.session.Threads;
import app.volata.store.DataFolder;
import app.volata.ui.audit.AuditView;
import app.volata.ui.audit.AuditViewModel;
import app.volata.ui.club.ClubView;
import app.volata.ui.club.ClubViewModel;
import app.volata.ui.cross.CrossView;
import app.volata.ui.cross.CrossViewModel;
import app.volata.ui.dialog.Dialogs;
import app.volata.ui.dialog.StageDialogs;
import app.volata.ui.exchange.FileTraffic;
import app.volata.ui.exchange.ImportView;
import app.volata.ui.fixtures.FixturesView;
import app.volata.ui.fixtures.FixturesViewModel;
import app.volata.ui.fixtures.match.MatchView;
import app.volata.ui.fixtures.match.MatchViewModel;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.race.RaceView;
import app.volata.ui.race.RaceViewModel;
import app.volata.ui.runin.RunInView;
import app.volata.ui.runin.RunInViewModel;
import app.volata.ui.scorers.ScorersView;
import app.volata.ui.scorers.ScorersViewModel;
import app.volata.ui.shell.Features;
import app.volata.ui.shell.Look;
import app.volata.ui.shell.MainWindow;
import app.volata.ui.shell.Shell;
import app.volata.ui.table.StandingsView;
import app.volata.ui.table.StandingsViewModel;
import app.volata.ui.whatif.WhatIfView;
import app.volata.ui.whatif.WhatIfViewModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;

/** Puts the program together: the one place that knows every floor, its threads and its clock. */
final class Wiring {
    /** In which a newer request may replace one for a forecast. */
    private static final long DEBOUNCE_MILLIS = 12;

    private static final long PATIENCE_SECONDS = 3;

    private final DataFolder folder;
    private final Gate ui = new Gate(Platform::runLater);
    private final Gate background =
            new Gate(CompletableFuture.delayedExecutor(DEBOUNCE_MILLIS, TimeUnit.MILLISECONDS, Wiring::onOwnThread));
    private final Executor files;
    private final Settings settings;
    private final Desk desk;

    Wiring(DataFolder folder, Clock clock) {
        this.folder = folder;
        this.files = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("files").factory());
        this.settings = Settings.read(folder.file("settings.properties"), files);
        var threads = new Threads(ui, files, background);
        this.desk = new Desk(folder, settings, threads, clock, forecaster()::run, Catalogue::bundled);
    }

    private static void onOwnThread(Runnable task) {
        Thread.ofPlatform().daemon().name("forecast").start(task);
    }

    private static Forecaster forecaster() {
        return new Forecaster(Wiring::onOwnThread, Runtime.getRuntime().availableProcessors());
    }

    Settings settings() {
        return settings;
    }

    Desk desk() {
        return desk;
    }

    /** Begins to read the file, before there is a window or a toolkit. */
    void begin(Optional<Path> named) {
        desk.start(named);
    }

    /** The toolkit is there: what waited for its thread goes on. */
    void toolkitStarted() {
        ui.open();
    }

    /** Waits for what is still to be written, but not forever for a disk that does not answer. */
    void finishFiles() {
        CompletableFuture.runAsync(() -> {}, files)
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    void onUi(Runnable task) {
        ui.execute(task);
    }

    /** The window is on the screen: the forecast may begin. */
    void shown() {
        background.open();
    }

    static Theme theme() {
        return new Theme(List.of(
                Theme.sheet(MainWindow.class, "shell.css"),
                StandingsView.SHEET,
                FixturesView.SHEET,
                MatchView.SHEET,
                ImportView.SHEET,
                ScorersView.SHEET,
                ClubView.SHEET,
                RunInView.SHEET,
                CrossView.SHEET,
                RaceView.SHEET,
                AuditView.SHEET,
                WhatIfView.SHEET));
    }

    Shell shell(Stage stage) {
        var shell = new Shell[1];
        var look = look();
        var dialogs =
                new StageDialogs(stage, () -> shell[0].texts(), () -> Optional.ofNullable(folder.path()), look::wear);
        shell[0] = shell(stage, look, dialogs);
        return shell[0];
    }

    Look look() {
        return new Look(theme(), settings);
    }

    Shell shell(Stage stage, Look look, Dialogs dialogs) {
        return new Shell(
                stage,
                desk,
                settings,
                look,
                dialogs,
                (session, texts, host) -> features(session, texts, host, dialogs));
    }

    static Features features(SeasonSession session, Texts texts, Host host, Dialogs dialogs) {
        var files = new FileTraffic(session, texts, host, dialogs);
        return new Features(
                List.of(
                        new Features.View(Command.TABLE, () -> table(session, texts, host)),
                        new Features.View(
                                Command.FIXTURES,
                                () -> new FixturesView(new FixturesViewModel(session), texts, host, files::paste)),
                        new Features.View(
                                Command.SCORERS,
                                () -> new ScorersView(new ScorersViewModel(session, texts), texts, host)),
                        new Features.View(
                                Command.RUN_IN, () -> new RunInView(new RunInViewModel(session, texts), texts)),
                        new Features.View(
                                Command.RACE, () -> new RaceView(new RaceViewModel(session, texts), texts, host))),
                () -> new WhatIfView(new WhatIfViewModel(session, texts), texts, host),
                target -> page(target, session, texts, host),
                Map.of(
                        Command.CROSS_TABLE,
                        () -> layCrossTable(session, texts, host),
                        Command.AUDIT,
                        () -> host.lay(new AuditView(new AuditViewModel(session, texts), texts, host)),
                        Command.IMPORT,
                        files::bringIn,
                        Command.EXPORT,
                        files::bringOut,
                        Command.PASTE,
                        () -> files.paste(clipboard())));
    }

    private static String clipboard() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    private static Optional<PageView> page(Target target, SeasonSession session, Texts texts, Host host) {
        return switch (target) {
            case Target.OfClub(int club) ->
                Optional.of(new ClubView(new ClubViewModel(session, club, texts), texts, host));
            case Target.OfFixture(int fixture) ->
                Optional.of(new MatchView(new MatchViewModel(session, fixture), texts, host));
            case Target.OfPlayer _ -> Optional.empty();
        };
    }

    /** The second view of the fixtures lies over the first. */
    private static void layCrossTable(SeasonSession session, Texts texts, Host host) {
        host.perform(Command.FIXTURES);
        host.lay(new CrossView(new CrossViewModel(session, texts), texts, host));
    }

    private static StandingsView table(SeasonSession session, Texts texts, Host host) {
        var model = new StandingsViewModel(session, texts);
        return new StandingsView(model, texts, host, club -> host.open(new Target.OfClub(club)));
    }
}
