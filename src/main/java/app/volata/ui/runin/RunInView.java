package app.volata.ui.runin;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Staleness;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The view of the run-in: its pages and the clubs they are about. */
public final class RunInView implements FeatureView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(RunInView.class, "runin.css");

    private final RunInViewModel model;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final StackPane root = new StackPane();
    private final ViewPane pane;
    private final Segments<RunInPage> pages;
    private final Segments<RaceChoice> choices;
    private final Map<RunInPage, RunInPart> built = new EnumMap<>(RunInPage.class);
    private final EmptyState over;
    private final Subscription listening;

    public RunInView(RunInViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        pages = new Segments<>(texts.text("runin.page"), RunInPage.inBar(), page -> label(texts, page));
        choices = new Segments<>(texts.text("runin.clubs"), model.choices(), choice -> choice.label(texts));
        choices.getStyleClass().add("run-in-clubs");
        pages.getStyleClass().add("run-in-pages");
        over = new EmptyState(texts.text("runin.over"), texts.text("runin.over-step"));
        middle.getStyleClass().add("run-in");
        middle.setMinSize(0, 0);
        pane = new ViewPane(texts.of(Command.RUN_IN), middle).tools(pages, Labels.spring(), choices);
        pages.value().subscribe((_, page) -> model.open(page));
        choices.value().subscribe((_, choice) -> model.choose(choice));
        Staleness.follow(middle, model.stale());
        listening = Subscription.combine(
                model.page().subscribe(_ -> show()),
                model.over().subscribe(_ -> show()),
                model.choice().subscribe(choices::choose));
    }

    private static String label(Texts texts, RunInPage page) {
        return switch (page) {
            case GRID -> texts.text("runin.grid");
            case PLACES -> texts.text("runin.places");
            case ROOTING -> texts.text("runin.rooting");
            case POINTS -> texts.text("runin.points-page");
            case SCENARIOS -> texts.text("runin.scenarios");
        };
    }

    private void show() {
        pages.choose(model.page().get());
        if (model.page().get() == RunInPage.SCENARIOS) {
            root.getChildren().setAll(part().node());
            return;
        }
        root.getChildren().setAll(pane);
        middle.getChildren().setAll(model.over().get() ? over : part().node());
    }

    private RunInPart part() {
        return built.computeIfAbsent(model.page().get(), this::build);
    }

    private RunInPart build(RunInPage page) {
        return switch (page) {
            case GRID -> new GridPage(model.grid(), model.clubs(), model.zoneEnds(), texts);
            case POINTS -> new PointsPage(model.points(), texts);
            case ROOTING -> new RootingPage(model.rooting(), texts);
            case SCENARIOS -> new ScenariosPage(model.scenarios(), this::leave, texts);
            case PLACES -> new MatrixPage(model.places(), texts);
        };
    }

    @Override
    public Node node() {
        return root;
    }

    /** A page that was just built gets its skins first: what lies in a scroll pane is in no scene before. */
    @Override
    public void focusFirst() {
        root.applyCss();
        if (model.over().get() && model.page().get() != RunInPage.SCENARIOS) {
            pages.requestFocus();
        } else {
            part().focusFirst();
        }
    }

    @Override
    public boolean perform(Command command, int which) {
        boolean scenarios = model.page().get() == RunInPage.SCENARIOS;
        return switch (command) {
            case COMPARE -> {
                model.open(RunInPage.SCENARIOS);
                focusFirst();
                yield true;
            }
            case BACK -> {
                if (scenarios) {
                    leave();
                }
                yield scenarios;
            }
            case RUN_IN_PAGE -> !scenarios && turn(which == 0 ? -1 : 1);
            default -> (scenarios || !model.over().get()) && part().perform(command, which);
        };
    }

    /** From the scenarios back to the page before. */
    private void leave() {
        model.open(pages.value().get());
        focusFirst();
    }

    private boolean turn(int by) {
        var all = RunInPage.inBar();
        int next = all.indexOf(model.page().get()) + by;
        boolean there = next >= 0 && next < all.size();
        if (there) {
            model.open(all.get(next));
            focusFirst();
        }
        return there;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        built.values().forEach(RunInPart::close);
        model.close();
    }
}
