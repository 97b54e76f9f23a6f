package app.volata.ui.shell;

import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.session.Settings;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The contents of the window for one season in one language; thrown away with either. */
public final class MainWindow extends StackPane implements Host {
    private final SeasonSession session;
    private final Texts texts;
    private final Settings settings;
    private final Program program;
    private final Features features;
    private final ClubSearch search;
    private final HeaderBar header;
    private final ViewList list;
    private final FeatureCentre centre;
    private final PanelDock dock;
    private final StatusBar status;
    private final Banners banners;
    private final Corner corner = new Corner();
    private final Overlay overlay;
    private final KeyRouter keys = new KeyRouter(this::receivers);
    private final Subscription listening;

    public MainWindow(SeasonSession session, Texts texts, Settings settings, Features.Maker maker, Program program) {
        this.session = session;
        this.texts = texts;
        this.settings = settings;
        this.program = program;
        features = maker.of(session, texts, this);
        overlay = new Overlay(texts, session, this);
        search = new ClubSearch(texts, overlay::clubs, overlay::take);
        header = new HeaderBar(texts, session, this, search, MainMenu.of(texts, session, this, program));
        var commands = features.views().stream().map(Features.View::command).toList();
        list = new ViewList(texts, session, this, commands);
        centre = new FeatureCentre(features.views(), remembered(commands));
        dock = new PanelDock(texts, this, features.panel());
        status = new StatusBar(texts, session);
        banners = new Banners(texts, session, program);
        getStyleClass().add("window");
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(frame(), search.list(), overlay);
        list.current(centre.current());
        dock.open(panelWanted(), false);
        listening = session.state().subscribe(_ -> corner.clear());
    }

    private BorderPane frame() {
        var middle = new StackPane(centre, corner);
        var frame = new BorderPane(middle);
        frame.setTop(new VBox(header, banners));
        frame.setLeft(list);
        frame.setRight(dock);
        frame.setBottom(status);
        return frame;
    }

    private Command remembered(List<Command> commands) {
        return commands.stream()
                .filter(command -> command.name().equals(settings.view()))
                .findFirst()
                .orElse(commands.getFirst());
    }

    /** Scorers need the width; elsewhere the panel is beside the view until a person folds it. */
    private boolean panelWanted() {
        return settings.panelOpen(centre.current().name(), SettingsPage.panelBeside(centre.current()));
    }

    /** Puts the keyboard where work begins. */
    public void focusFirst() {
        centre.focusFirst();
    }

    /** On the way to the focused control. */
    void before(Scene scene, KeyEvent event) {
        if (!overlay.isOpen()) {
            keys.before(scene, event);
        }
    }

    /** On the way back. */
    void after(Scene scene, KeyEvent event) {
        if (!overlay.isOpen()) {
            keys.after(scene, event);
        }
    }

    private List<KeyRouter.Receiver> receivers() {
        var all = new ArrayList<KeyRouter.Receiver>();
        var top = centre.top();
        all.add(new KeyRouter.Receiver(sections(), top.node(), top::perform));
        dock.panel()
                .filter(panel -> dock.isOpen())
                .ifPresent(panel ->
                        all.add(new KeyRouter.Receiver(List.of(Section.WHAT_IF), panel.node(), panel::perform)));
        var everywhere = List.of(Section.EVERYWHERE, Section.VIEWS, Section.SEASON, Section.WHAT_IF);
        all.add(new KeyRouter.Receiver(everywhere, null, this::perform));
        return all;
    }

    private List<Section> sections() {
        return centre.page().map(PageView::sections).orElseGet(() -> Overlay.sectionsOf(centre.current()));
    }

    @Override
    public void perform(Command command) {
        perform(command, 0);
    }

    private boolean perform(Command command, int which) {
        switch (command) {
            case FIND_ANYTHING -> overlay.find(sections());
            case FOLLOW -> overlay.follow();
            case FIND_CLUB -> search.requestFocus();
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case NEXT_PART -> Parts.move(parts(), getScene(), 1);
            case PREVIOUS_PART -> Parts.move(parts(), getScene(), -1);
            case KEYS -> lay(new KeySheet(texts, this).page());
            case SETTINGS -> lay(new SettingsPage(texts, this, session.path(), settings, program).page());
            case ABOUT -> lay(AboutPage.of(texts, this));
            case BACK -> back();
            case TABLE, FIXTURES, SCORERS, RUN_IN, RACE -> open(command);
            case COMPARE -> {
                open(Command.RUN_IN);
                return centre.top().perform(command, which);
            }
            case PANEL -> fold();
            case OPEN -> program.open();
            case SAVE -> saySaved();
            case SAVE_COPY -> program.saveCopy();
            case APPEARANCE -> program.switchAppearance();
            case QUIT -> program.quit();
            default -> {
                return inTopOrPanel(command, which) || inAction(command);
            }
        }
        return true;
    }

    /** From the palette: what a page, a view or the panel does. */
    private boolean inTopOrPanel(Command command, int which) {
        if (centre.top().perform(command, which)) {
            return true;
        }
        // what is assumed is chosen and cleared from everywhere, with the panel folded too
        return (command == Command.SCENARIO || command == Command.CLEAR_ASSUMED)
                ? dock.made().perform(command, which)
                : dock.panel()
                        .filter(_ -> centre.page().isEmpty() || dock.isOpen())
                        .map(panel -> panel.perform(command, which))
                        .orElse(false);
    }

    private boolean inAction(Command command) {
        var action = features.actions().get(command);
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private List<Node> parts() {
        var parts = new ArrayList<Node>(List.of(search, list, centre));
        if (dock.isOpen()) {
            parts.add(dock);
        }
        return parts;
    }

    private void open(Command view) {
        if (centre.has(view)) {
            centre.open(view);
            settings.view(view.name());
            list.current(view);
            showTop();
        }
    }

    private void showTop() {
        boolean stays = centre.page().map(PageView::panelStays).orElse(true);
        dock.open(stays && panelWanted(), false);
        centre.focusFirst();
    }

    @Override
    public void lay(PageView page) {
        centre.lay(page);
        showTop();
    }

    private void back() {
        if (search.typed()) {
            search.clear();
            centre.focusFirst();
        } else if (!centre.top().perform(Command.BACK, 0)) {
            if (centre.page().isPresent()) {
                centre.back();
            }
            showTop();
        }
    }

    /** Beside a page that usually has no panel it opens for this time only. */
    private void fold() {
        boolean open = !dock.isOpen();
        if (centre.page().map(PageView::panelStays).orElse(true)) {
            settings.rememberPanel(centre.current().name(), open);
        }
        dock.open(open, true);
        if (!open) {
            centre.focusFirst();
        }
    }

    private void saySaved() {
        switch (session.saveState().get()) {
            case SaveState.Saved() -> say(texts.text("shell.all-saved"));
            case SaveState.Saving(int edits) -> say(texts.text("shell.saving", edits));
            case SaveState.Failed _ -> session.retrySave();
        }
    }

    @Override
    public void done(String text) {
        corner.show(text, texts.of(Command.UNDO), session::undo);
    }

    @Override
    public void say(String text) {
        corner.show(text, null, () -> {});
    }

    @Override
    public void go(Target target) {
        if (!centre.top().show(target)) {
            centre.placeOf(target).ifPresent(view -> go(view, target));
        }
    }

    /** Opens a view and shows this in it. */
    void go(Command view, Target target) {
        if (view != centre.current() || centre.page().isPresent()) {
            open(view);
        }
        centre.top().show(target);
    }

    @Override
    public void open(Target target) {
        boolean shown = centre.page().map(page -> page.show(target)).orElse(false);
        if (!shown) {
            features.pages().apply(target).ifPresentOrElse(this::lay, () -> go(target));
        }
    }

    /** Stops listening to the season. */
    void close() {
        listening.unsubscribe();
        header.close();
        list.close();
        status.close();
        banners.close();
        dock.close();
        centre.close();
    }
}
