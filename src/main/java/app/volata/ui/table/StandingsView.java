package app.volata.ui.table;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Staleness;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** The view of the table. */
public final class StandingsView implements FeatureView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(StandingsView.class, "table.css");

    private final StandingsViewModel model;
    private final Texts texts;
    private final Host host;
    private final IntConsumer onOpen;
    private final TableFoot foot;
    private final WhyPopup why = new WhyPopup();
    private final ViewPane pane;
    private final Subscription listening;
    private StandingsViewModel.Frame made;
    private StandingsTable table;

    /** @param onOpen opens what there is about a club, by its number */
    public StandingsView(StandingsViewModel model, Texts texts, Host host, IntConsumer onOpen) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        this.onOpen = onOpen;
        made = model.frame().get();
        table = table();
        foot = new TableFoot(texts);
        pane = new ViewPane(texts.of(Command.TABLE), table)
                .tools(new TableTools(model, texts, this::copy).nodes())
                .foot(foot);
        listening = Subscription.combine(
                model.frame().subscribe(this::showFrame), model.notes().subscribe(_ -> showNotes()));
    }

    private StandingsTable table() {
        var newTable = new StandingsTable(model, texts, onOpen);
        newTable.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        newTable.selected().addListener((_, _, _) -> showNotes());
        Staleness.follow(newTable, model.stale());
        return newTable;
    }

    /** Other regulations or more clubs have other columns and bars of other lengths. */
    private void makeAnew() {
        boolean focused = table.isFocused();
        int selected = table.selectedClub();
        table.close();
        table = table();
        pane.setCenter(table);
        table.select(selected);
        if (focused) {
            table.requestFocus();
        }
    }

    private void showFrame(StandingsViewModel.Frame frame) {
        if (!frame.fits(made)) {
            made = frame;
            makeAnew();
        }
        foot.show(frame);
        table.assumed(frame.assumed() > 0 && frame.choice().past() == null);
    }

    private void showNotes() {
        why.hide();
        foot.show(model.notes().get(), table.selectedClub());
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        if (table.selectedClub() < 0) {
            table.selectFirst();
        }
        table.requestFocus();
    }

    /** The arrows are the table's own; Home and End, which it would take for its rows, mean matchdays here. */
    private void keyPressed(KeyEvent event) {
        boolean done = event.getCode() == KeyCode.ENTER
                ? open()
                : Command.pressed(Section.TABLE, event)
                        .filter(pressed -> perform(pressed.command(), pressed.which()))
                        .isPresent();
        if (done) {
            event.consume();
        }
    }

    private boolean open() {
        int club = table.selectedClub();
        if (club >= 0) {
            onOpen.accept(club);
        }
        return club >= 0;
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case WHY -> why();
            case PROOF -> proof();
            case TABLE_MATCHDAY -> model.step(which == 0 ? -1 : 1);
            case TABLE_ENDS -> {
                model.showAfter(which == 0 ? 1 : Integer.MAX_VALUE);
                yield true;
            }
            case RULES -> {
                model.toggleRules();
                yield true;
            }
            case COPY_TABLE -> {
                copy();
                yield true;
            }
            default -> false;
        };
    }

    private boolean why() {
        int club = table.selectedClub();
        if (club >= 0 && !why.showing()) {
            table.row(club).ifPresent(row -> why.show(row, model.whyTitle(club), model.why(club)));
        } else {
            why.hide();
        }
        return club >= 0;
    }

    private boolean proof() {
        int club = table.selectedClub();
        var sentences = club < 0 || why.showing() ? java.util.List.<String>of() : model.proof(club);
        if (sentences.isEmpty()) {
            why.hide();
        } else {
            table.row(club).ifPresent(row -> why.show(row, model.proofTitle(club), sentences));
        }
        return club >= 0;
    }

    private void copy() {
        model.copy().put();
        host.say(texts.text("table.copied"));
    }

    @Override
    public boolean show(Target target) {
        return target instanceof Target.OfClub(int club) && table.select(club);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        table.close();
        why.hide();
        model.close();
    }
}
