package app.volata.ui.shell;

import app.volata.session.Appearance;
import app.volata.session.Desk;
import app.volata.session.Opened;
import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.session.Settings;
import app.volata.store.StoreProblem;
import app.volata.ui.dialog.Dialogs;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's one window: puts the open season into it, opens and closes, and asks where work could be lost. */
public final class Shell implements Program {
    private final Stage stage;
    private final Desk desk;
    private final Settings settings;
    private final Look look;
    private final Dialogs dialogs;
    private final Features.Maker maker;
    private final Scene scene = new Scene(new StackPane(), WindowMemory.WIDTH, WindowMemory.HEIGHT);
    private Texts texts;
    private @Nullable MainWindow window;
    private boolean closing;
    private boolean stopped;

    /** Of these parts; {@link #show} brings it to the screen. */
    public Shell(Stage stage, Desk desk, Settings settings, Look look, Dialogs dialogs, Features.Maker maker) {
        this.stage = stage;
        this.desk = desk;
        this.settings = settings;
        this.look = look;
        this.dialogs = dialogs;
        this.maker = maker;
        this.texts = new Texts(Words.of(languageOf(settings)));
        look.wear(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> window().ifPresent(it -> it.before(scene, event)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> window().ifPresent(it -> it.after(scene, event)));
        stage.setScene(scene);
        stage.setTitle("Volata");
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        new WindowMemory(stage, settings).restore();
        desk.session().subscribe(this::showSeason);
        desk.trouble().subscribe(_ -> showTrouble());
    }

    /** The language chosen, else that of the system. */
    public static Locale languageOf(Settings settings) {
        return settings.language().orElseGet(Locale::getDefault);
    }

    /** What fills the window, while a season is open. */
    public Optional<MainWindow> window() {
        return Optional.ofNullable(window);
    }

    /** In the language of the moment. */
    public Texts texts() {
        return texts;
    }

    /** Brings the window to the screen. */
    public void show() {
        if (!stage.isShowing() && !stopped) {
            stage.show();
            window().ifPresent(MainWindow::focusFirst);
        }
    }

    private void showSeason(@Nullable SeasonSession session) {
        window().ifPresent(MainWindow::close);
        window = null;
        if (session == null) {
            return;
        }
        var made = new MainWindow(session, texts, settings, maker, this);
        window = made;
        put(made);
        stage.setTitle(texts.words().title(session.state().get().season()) + " – Volata");
        if (stage.isShowing()) {
            made.focusFirst();
        }
    }

    private void put(Parent root) {
        scene.setRoot(root);
    }

    /** Where no season is open there is no banner either: the trouble takes the whole window. */
    private void showTrouble() {
        var trouble = desk.trouble().get();
        if (trouble != null && window == null) {
            put(NoSeason.of(texts, this, trouble));
            show();
        }
    }

    @Override
    public void open() {
        dialogs.openSeason().ifPresent(this::open);
    }

    @Override
    public void open(Path file) {
        desk.open(file).thenAccept(this::opened);
    }

    @Override
    public void openBundled() {
        desk.openBundled().thenAccept(this::opened);
    }

    @Override
    public void restore(Path file) {
        desk.restore(file).thenAccept(this::opened);
    }

    private void opened(Opened opened) {
        if (opened instanceof Opened.Unsaved) {
            window().ifPresent(it -> it.say(texts.text("shell.unsaved-stays")));
        }
    }

    @Override
    public List<Path> recent() {
        return desk.recent();
    }

    @Override
    public void saveCopy() {
        askForCopy(() -> {});
    }

    private void askForCopy(Runnable after) {
        var open = desk.session().get();
        if (open == null) {
            return;
        }
        dialogs.saveSeason(CopyName.of(open.path()))
                .ifPresent(path -> desk.saveCopy(path).thenAccept(problem -> copied(path, problem, after)));
    }

    private void copied(Path path, Optional<StoreProblem> problem, Runnable after) {
        if (problem.isPresent()) {
            dialogs.ask(
                    texts.text("dialog.copy-failed"),
                    texts.words().problem(problem.get()),
                    List.of(texts.text("dialog.close")));
        } else {
            window().ifPresent(it -> it.say(texts.text("shell.copy-saved", path)));
            after.run();
        }
    }

    @Override
    public void quit() {
        if (!closing) {
            closing = true;
            desk.close().thenAccept(this::closed);
        }
    }

    private void closed(SaveState last) {
        closing = false;
        if (last instanceof SaveState.Saved) {
            stop();
            return;
        }
        var reason = last instanceof SaveState.Failed failed ? texts.words().problem(failed.problem()) : "";
        int answer = dialogs.ask(
                texts.text("dialog.unsaved-title"),
                texts.text("dialog.unsaved", reason),
                List.of(
                        texts.text("dialog.unsaved-copy"),
                        texts.text("dialog.unsaved-discard"),
                        texts.text("dialog.unsaved-stay")));
        switch (answer) {
            case 0 -> askForCopy(this::discard);
            case 1 -> discard();
            default -> window().ifPresent(MainWindow::focusFirst);
        }
    }

    private void discard() {
        var open = desk.session().get();
        if (open != null) {
            open.discard();
        }
        stop();
    }

    private void stop() {
        stopped = true;
        window().ifPresent(MainWindow::close);
        window = null;
        look.forget(scene);
        stage.hide();
    }

    @Override
    public void switchAppearance() {
        appearance(look.scheme() == ColorScheme.DARK ? Appearance.LIGHT : Appearance.DARK);
    }

    @Override
    public void appearance(Appearance chosen) {
        look.choose(chosen);
    }

    @Override
    public void language(Locale chosen) {
        settings.language(chosen);
        texts = new Texts(Words.of(chosen));
        showSeason(desk.session().get());
        window().ifPresent(it -> it.perform(Command.SETTINGS));
    }

    @Override
    public ObservableValue<@Nullable StoreProblem> trouble() {
        return desk.trouble();
    }

    @Override
    public void dismissTrouble() {
        desk.dismissTrouble();
    }

    /** A mistake of the program: said once, with a way to keep a copy; what was entered is not touched by it. */
    public void mistake(Throwable mistake) {
        if (closing || stopped) {
            return;
        }
        int answer = dialogs.ask(
                texts.text("dialog.mistake-title"),
                texts.text("dialog.mistake", mistake.toString()),
                List.of(texts.text("dialog.mistake-continue"), texts.of(Command.SAVE_COPY)));
        if (answer == 1) {
            saveCopy();
        }
    }
}
