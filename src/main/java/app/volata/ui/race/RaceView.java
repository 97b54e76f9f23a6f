package app.volata.ui.race;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The race of the clubs through the matchdays. */
public final class RaceView implements FeatureView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(RaceView.class, "race.css");

    private static final double CARD_GAP = 14;
    private static final double CARD_BELOW = 106;
    private static final double CHANCE_CARD = 44;

    private final RaceViewModel model;
    private final Texts texts;
    private final Host host;
    private final RaceCharts charts;
    private final PlacePane places;
    private final ChartPane points;
    private final ChartPane behind;
    private final ChancePane title;
    private final ChancePane next;
    private final Label nextTitle = Labels.of("", "strong");
    private final BorderPane chances;
    private final VBox lower;
    private final VBox lowerChances;
    private final ChosenBar chosen;
    private final NumbersCard card = new NumbersCard();
    private final StackPane upper = new StackPane();
    private final VBox content;
    private final ViewPane pane;
    private final Subscription listening;

    public RaceView(RaceViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        charts = new RaceCharts(texts);
        places = new PlacePane(texts, model::point);
        points = pane(new ChartPane.Margins(56, 162, 26, 44, 0));
        behind = pane(new ChartPane.Margins(56, 162, 10, 28, 0));
        title = chancePane(new ChartPane.Margins(56, 162, 8, 34, 0));
        next = chancePane(new ChartPane.Margins(56, 162, 8, 28, 0));
        chances = new BorderPane(title);
        chances.setTop(heading(Labels.of(texts.text("race.chance-title"), "strong"), texts.text("race.chance-then")));
        lower = lower();
        lowerChances = lowerChances();
        chosen = new ChosenBar(texts, model::leave, model::choose);
        var mode = new Segments<>(texts.text("race.mode"), List.of(RaceMode.values()), this::word);
        mode.value().subscribe((_, now) -> model.show(now));
        var part = new Segments<>(
                texts.text("race.part"),
                List.of(false, true),
                last -> last ? texts.text("table.last-n", 10) : texts.text("race.season"));
        part.value().subscribe((_, last) -> model.showLast(last));
        var layer = new Pane(card);
        layer.setMouseTransparent(true);
        var main = new StackPane(upper, layer);
        main.setMinSize(0, 0);
        VBox.setVgrow(main, Priority.ALWAYS);
        content = new VBox(main, lower);
        content.getStyleClass().add("race-content");
        content.setFocusTraversable(true);
        content.setAccessibleText(texts.of(Command.RACE));
        content.setOnMousePressed(_ -> content.requestFocus());
        content.setOnMouseExited(_ -> model.unpoint());
        pane = new ViewPane(texts.of(Command.RACE), content)
                .tools(
                        mode,
                        part,
                        Labels.spring(),
                        chosen,
                        Buttons.icon(Feather.COPY, texts.withKey(Command.COPY_RACE), this::copyNow));
        pane.getStyleClass().add("race");
        places.layoutBoundsProperty().subscribe(_ -> placeCard());
        points.layoutBoundsProperty().subscribe(_ -> placeCard());
        title.layoutBoundsProperty().subscribe(_ -> placeCard());
        listening = Subscription.combine(
                pane.sceneProperty().subscribe(scene -> model.inSight(scene != null)),
                model.frame().subscribe(this::show),
                model.cursor().subscribe(_ -> showCursor()));
    }

    private ChartPane pane(ChartPane.Margins margins) {
        return new ChartPane(margins, texts.text("race.start"), model::point);
    }

    private ChancePane chancePane(ChartPane.Margins margins) {
        return new ChancePane(margins, texts.text("race.start"), model::point);
    }

    private static HBox heading(Label first, String rest) {
        var heading = new HBox(4, first, Labels.of(rest, "caption"));
        heading.getStyleClass().add("chart-heading");
        return heading;
    }

    private VBox lowerChances() {
        VBox.setVgrow(next, Priority.ALWAYS);
        var box = new VBox(heading(nextTitle, texts.text("race.chance-open")), next);
        box.getStyleClass().addAll("lower", "lower-chances");
        return box;
    }

    private VBox lower() {
        var bar = new PlaceBar(2, 6);
        bar.setMinHeight(16);
        bar.setMaxHeight(16);
        bar.show(new PlaceBar.Range(1, 2), new PlaceBar.Range(1, 2), 1);
        var legend = new HBox(
                8,
                Labels.whole(texts.text("race.matchday"), "caption"),
                bar,
                Labels.whole(texts.text("race.legend"), "caption"));
        legend.getStyleClass().add("legend");
        VBox.setVgrow(behind, Priority.ALWAYS);
        var lower = new VBox(Labels.of(texts.text("race.behind"), "strong", "chart-title"), behind, legend);
        lower.getStyleClass().add("lower");
        return lower;
    }

    private String word(RaceMode mode) {
        return switch (mode) {
            case PLACE -> texts.text("race.place");
            case POINTS -> texts.text("race.points");
            case CHANCE -> texts.text("race.chance");
        };
    }

    private void show(RaceFrame frame) {
        chosen.show(frame);
        if (frame.current() == 0) {
            upper.getChildren().setAll(new EmptyState(texts.text("race.empty"), texts.text("race.empty-step")));
        } else if (frame.mode() == RaceMode.POINTS) {
            upper.getChildren().setAll(points);
            points.show(charts.points(frame));
        } else if (frame.mode() == RaceMode.CHANCE) {
            showChances(frame);
        } else {
            upper.getChildren().setAll(places);
            places.show(frame, charts.places(frame));
        }
        behind.show(charts.behind(frame));
        boolean two = frame.mode() == RaceMode.CHANCE && frame.courses().size() > 1;
        content.getChildren().set(1, two ? lowerChances : lower);
        showCursor();
    }

    private void showChances(RaceFrame frame) {
        if (frame.courses().isEmpty()) {
            upper.getChildren().setAll(new EmptyState(texts.text("race.computing"), texts.text("race.computing-text")));
            return;
        }
        var first = frame.courses().getFirst();
        upper.getChildren().setAll(chances);
        title.show(charts.chances(frame, first), first.jumps());
        if (frame.courses().size() > 1) {
            var second = frame.courses().get(1);
            nextTitle.setText(texts.text(
                    "race.chance-zone", texts.words().zone(second.race().zone())));
            next.show(charts.chances(frame, second), List.of());
        }
    }

    private ChartPane main() {
        return switch (model.frame().get().mode()) {
            case PLACE -> places;
            case POINTS -> points;
            case CHANCE -> title;
        };
    }

    private void showCursor() {
        int matchday = model.cursor().get();
        places.showCursor(matchday);
        points.showCursor(matchday);
        behind.showCursor(matchday);
        title.showCursor(matchday);
        next.showCursor(matchday);
        var frame = model.frame().get();
        boolean computing = frame.mode() == RaceMode.CHANCE && frame.courses().isEmpty();
        boolean shown = matchday > 0 && !frame.chosen().isEmpty() && !computing;
        card.setVisible(shown);
        if (shown) {
            card.show(model.numbers(matchday));
            placeCard();
        }
    }

    /** Right of the line, or left of it where there is no room. */
    private void placeCard() {
        if (card.isVisible() && model.cursor().get() > 0) {
            card.applyCss();
            card.autosize();
            double line = main().plot().x(model.cursor().get());
            double x = line + CARD_GAP + card.getWidth() > upper.getWidth() - 260
                    ? line - CARD_GAP - card.getWidth()
                    : line + CARD_GAP;
            boolean chance = model.frame().get().mode() == RaceMode.CHANCE;
            double y = chance ? CHANCE_CARD : upper.getHeight() - card.getHeight() - CARD_BELOW;
            card.relocate(Math.max(0, x), Math.max(0, y));
        }
    }

    private void copyNow() {
        copy();
    }

    /** The charts as a picture. */
    private boolean copy() {
        var picture = new ClipboardContent();
        picture.putImage(pane.snapshot(null, null));
        Clipboard.getSystemClipboard().setContent(picture);
        host.say(texts.text("race.copied"));
        return true;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        content.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case RACE_MATCHDAY -> content.isFocused() && model.step(which == 0 ? -1 : 1);
            case RACE_ENDS -> content.isFocused() && ends(which == 0);
            case COPY_RACE -> copy();
            case BACK -> model.unpoint();
            default -> false;
        };
    }

    private boolean ends(boolean first) {
        model.point(first ? 1 : Integer.MAX_VALUE);
        return true;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
