package app.volata.ui.scorers;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.ClubChoice;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.FeatureView;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.MatchdaySlider;
import app.volata.ui.kit.SearchField;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The view of the scorers. */
public final class ScorersView implements FeatureView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(ScorersView.class, "scorers.css");

    private static final double ROOM_FOR_BOTH = 800;

    private final ScorersViewModel model;
    private final Texts texts;
    private final Host host;
    private final ScorersTable table;
    private final ScorersSide side;
    private final SearchField search;
    private final ClubChoice club;
    private final MatchdaySlider slider;
    private final Label recorded = Labels.whole("", "cell-text", "muted");
    private final Mark complete;
    private final ViewPane pane;
    private final Subscription listening;

    public ScorersView(ScorersViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        table = new ScorersTable(texts);
        table.setItems(model.rows());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && openClub()) {
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openClub();
            }
        });
        side = new ScorersSide(texts);
        search = new SearchField(texts.text("scorers.find"), null);
        search.field().textProperty().subscribe(model::find);
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        search.field().addEventFilter(KeyEvent.KEY_TYPED, this::typedInSearch);
        club = new ClubChoice(texts, model.clubs(), model::showClub);
        slider = new MatchdaySlider(texts, model::showAfter);
        complete = new Mark(Mark.Kind.DONE, "");
        var goals = new HBox(6, complete, recorded);
        goals.setAlignment(Pos.CENTER_LEFT);
        var list = new BorderPane(table);
        list.setBottom(foot(texts, model.frame().get().credited()));
        var content = new BorderPane(list);
        content.setRight(side);
        content.widthProperty().subscribe(_ -> fit(content.getWidth()));
        var copy = Buttons.icon(Feather.COPY, texts.withKey(Command.COPY_SCORERS), this::copy);
        pane = new ViewPane(texts.of(Command.SCORERS), content)
                .tools(search, club, slider, Labels.spring(), goals, copy);
        pane.getStyleClass().add("scorers");
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        listening = Subscription.combine(
                model.frame().subscribe(this::show),
                table.getSelectionModel().selectedItemProperty().subscribe(_ -> showPlayer()));
        table.getSelectionModel().selectFirst();
    }

    /** Of the player chosen: the one that he scored for last. */
    private boolean openClub() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return false;
        }
        host.open(new Target.OfClub(row.line().get().club().number()));
        return true;
    }

    private static VBox foot(Texts texts, boolean credited) {
        var legend = new HBox(
                16,
                legend("from-play", texts.text("scorers.from-play")),
                legend("from-the-spot", texts.text("scorers.penalties-legend")),
                Labels.whole(texts.text("scorers.shared"), "caption"),
                Labels.spring(),
                Labels.of(texts.text("scorers.own-goals-note"), "caption"));
        legend.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(6, legend);
        if (credited) {
            foot.getChildren().add(Labels.of(texts.text("scorers.data"), "caption"));
        }
        foot.getStyleClass().addAll("view-foot", "scorers-foot");
        return foot;
    }

    /** Where both do not fit, the list goes before the race. */
    private void fit(double width) {
        side.setVisible(width >= ROOM_FOR_BOTH);
        side.setManaged(width >= ROOM_FOR_BOTH);
    }

    private void copy() {
        model.copy().put();
        host.say(texts.text("scorers.copied"));
    }

    private static HBox legend(String style, String word) {
        var sample = new Region();
        sample.getStyleClass().addAll("sample", style);
        var item = new HBox(6, sample, Labels.whole(word, "caption"));
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    private void show(ScorersFrame frame) {
        club.offer(model.clubs());
        slider.show(frame.matchday(), frame.current(), frame.matchdays());
        recorded.setText(texts.text("scorers.recorded", frame.recorded(), frame.total()));
        complete.setVisible(frame.complete() && frame.total() > 0);
        complete.setManaged(frame.complete() && frame.total() > 0);
        recorded.pseudoClassStateChanged(States.INVALID, !frame.complete());
        side.show(frame);
        table.setPlaceholder(
                frame.recorded() == 0
                        ? new EmptyState(
                                texts.text("scorers.empty"),
                                texts.text("scorers.empty-step"),
                                Buttons.plain(
                                        texts.text("scorers.go-to-fixtures"), () -> host.perform(Command.FIXTURES)))
                        : new EmptyState(texts.text("scorers.none-found"), texts.text("scorers.none-found-step")));
        showPlayer();
    }

    private void showPlayer() {
        var row = table.getSelectionModel().getSelectedItem();
        side.show(row == null ? null : model.summary(row.player()).orElse(null));
    }

    /** The arrows go on into the list, Escape empties the field first. */
    private void pressedInSearch(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            table.getSelectionModel().selectFirst();
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && !search.field().getText().isEmpty()) {
            search.field().clear();
            event.consume();
        }
    }

    /** The key that leads here is still to be typed, and no name begins with it. */
    private void typedInSearch(KeyEvent event) {
        if (event.getCharacter().equals("/") && search.field().getText().isEmpty()) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        boolean done = Command.pressed(Section.SCORERS, event)
                .filter(pressed -> perform(pressed.command(), pressed.which()))
                .isPresent();
        if (done) {
            event.consume();
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        table.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case FILTER_SCORERS -> {
                search.requestFocus();
                yield true;
            }
            case SCORERS_MATCHDAY -> model.step(which == 0 ? -1 : 1);
            case COPY_SCORERS -> {
                copy();
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public boolean show(Target target) {
        return switch (target) {
            case Target.OfPlayer(int player) -> {
                filter(null);
                yield table.select(player);
            }
            case Target.OfClub(int number) -> {
                filter(number);
                table.getSelectionModel().selectFirst();
                yield true;
            }
            case Target.OfFixture _ -> false;
        };
    }

    private void filter(@Nullable Integer newClub) {
        search.field().clear();
        club.show(newClub);
        model.showClub(newClub);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
