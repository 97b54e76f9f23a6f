package app.volata.ui.whatif;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PanelView;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Staleness;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The view of the what-if panel. */
public final class WhatIfView implements PanelView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(WhatIfView.class, "whatif.css");

    private static final List<String> OUTCOMES = List.of("1", "X", "2");

    private final WhatIfViewModel model;
    private final Texts texts;
    private final Host host;
    private final BorderPane pane = new BorderPane();
    private final ScenarioMenu menu;
    private final ChanceSection chances;
    private final AssumedSection assumed;
    private final MattersSection matters;
    private final FinishSection finish;
    private final OwnPopup own;
    private final FlipPopup flip;
    private final SavedSection saved;
    private final Subscription listening;

    public WhatIfView(WhatIfViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        var hand = new PanelHand();
        menu = new ScenarioMenu(texts, hand);
        chances = new ChanceSection(model, texts);
        assumed = new AssumedSection(texts, hand, this::save);
        matters = new MattersSection(texts, model::assume);
        finish = new FinishSection(texts);
        own = new OwnPopup(model, texts);
        flip = new FlipPopup(model, texts);
        saved = new SavedSection(texts, model::load, () -> host.perform(Command.COMPARE));
        pane.getStyleClass().add("what-if");
        pane.setCenter(scroll(new VBox(progress(), chances, assumed, matters, finish, saved)));
        pane.setBottom(foot());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        Staleness.follow(pane, model.stale());
        listening = model.state().subscribe(this::show);
    }

    private static ScrollPane scroll(VBox sections) {
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node progress() {
        var line = new Label();
        line.getStyleClass().addAll("caption", "progress-line");
        line.textProperty().bind(model.progress());
        Staleness.follow(line, model.busy());
        return line;
    }

    private Node foot() {
        var keys = new HBox(8);
        OUTCOMES.forEach(sign -> keys.getChildren().add(new KeyCap(sign)));
        keys.getChildren().add(Labels.of(texts.text("whatif.foot"), "caption"));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("panel-foot");
        return keys;
    }

    private void show(PanelState state) {
        menu.show(state.scenarios());
        chances.show(state.chances());
        assumed.show(state.assumed(), state.scenarios());
        matters.show(state.matters());
        finish.show(state.finish());
        saved.show(state.saved());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node head() {
        return menu;
    }

    @Override
    public void focusFirst() {
        chances.focusFirst();
    }

    private void keyPressed(KeyEvent event) {
        Command.pressed(Section.WHAT_IF, event)
                .filter(pressed -> perform(pressed.command(), pressed.which()))
                .ifPresent(pressed -> event.consume());
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case ASSUME_OUTCOME -> type(OUTCOMES.get(which));
            case LET_GO -> letGo();
            case CLEAR_ASSUMED -> clearAll();
            case FLIP -> {
                flip.show(pane);
                yield true;
            }
            case SCENARIO -> load(which);
            default -> false;
        };
    }

    private boolean type(String sign) {
        for (var fixture : matters.fixtures()) {
            if (hasFocus(fixture)) {
                return fixture.type(sign);
            }
        }
        return false;
    }

    private boolean letGo() {
        for (var fixture : matters.fixtures()) {
            if (hasFocus(fixture)) {
                fixture.letGo();
                return true;
            }
        }
        for (var pinned : assumed.pinned()) {
            if (hasFocus(pinned)) {
                letGo(pinned);
                return true;
            }
        }
        return false;
    }

    /** The keyboard goes on to the next one. */
    private void letGo(PinnedNode pinned) {
        int place = assumed.pinned().indexOf(pinned);
        model.assume(pinned.fixture(), null);
        var left = assumed.pinned();
        if (left.isEmpty()) {
            focusFirst();
        } else {
            left.get(Math.min(place, left.size() - 1)).requestFocus();
        }
    }

    private boolean clearAll() {
        boolean cleared = model.clear();
        if (cleared) {
            host.done(texts.text("whatif.cleared"));
        }
        return cleared;
    }

    /** Said aloud, because the panel may be folded. */
    private boolean load(int scenario) {
        boolean loaded = model.load(scenario);
        if (loaded) {
            host.done(texts.text(
                    "whatif.loaded", model.state().get().scenarios().saved().get(scenario)));
        } else {
            host.say(texts.text("whatif.no-such-scenario", scenario + 1));
        }
        return loaded;
    }

    private boolean save(String name) {
        boolean saved = model.save(name);
        if (saved) {
            host.done(texts.text("whatif.saved", name.strip()));
        }
        return saved;
    }

    private boolean hasFocus(Node part) {
        var scene = part.getScene();
        for (Node node = scene == null ? null : scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean show(Target target) {
        return false;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        own.hide();
        flip.close();
        model.close();
    }

    /** What buttons and menu of the panel do. */
    private final class PanelHand implements AssumedSection.Hand, ScenarioMenu.Hand {
        @Override
        public void letGo(int fixture) {
            model.assume(fixture, null);
        }

        @Override
        public void clearAll() {
            WhatIfView.this.clearAll();
        }

        @Override
        public void load(int scenario) {
            model.load(scenario);
        }

        @Override
        public void save() {
            assumed.openSave();
        }

        @Override
        public void remove(int scenario) {
            var name = model.state().get().scenarios().saved().get(scenario);
            model.remove(scenario);
            host.done(texts.text("whatif.removed", name));
        }

        @Override
        public void ownChances() {
            editOwn(-1);
        }

        @Override
        public void flip() {
            flip.show(pane);
        }

        @Override
        public void compare() {
            host.perform(Command.COMPARE);
        }

        @Override
        public void editOwn(int fixture) {
            own.show(pane, fixture);
        }

        @Override
        public void giveBack(int fixture) {
            model.setOwn(fixture, null);
        }
    }
}
