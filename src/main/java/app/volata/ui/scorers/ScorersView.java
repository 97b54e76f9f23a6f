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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The view of the scorers. */
public final class ScorersView implements FeatureView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(ScorersView.class, "scorers.css");

    private final ScorersViewModel model;
    private final Texts texts;
    private final Host host;
    private final ScorersTable table;
    private final ScorersSide side;
    private final SearchField search;
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
        side = new ScorersSide(texts);
        search = new SearchField(texts.text("scorers.find"), null);
        search.field().textProperty().subscribe(model::find);
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInSearch);
        var club = new ClubChoice(texts, model.clubs(), model::showClub);
        slider = new MatchdaySlider(texts, model::showAfter);
        complete = new Mark(Mark.Kind.DONE, "");
        var goals = new HBox(6, complete, recorded);
        goals.setAlignment(Pos.CENTER_LEFT);
        var content = new BorderPane(table);
        content.setRight(side);
        pane = new ViewPane(texts.of(Command.SCORERS), content)
                .tools(search, club, slider, Labels.spring(), goals)
                .foot(foot());
        pane.getStyleClass().add("scorers");
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        listening = Subscription.combine(
                model.frame().subscribe(this::show),
                table.getSelectionModel().selectedItemProperty().subscribe(_ -> showPlayer()));
        table.getSelectionModel().selectFirst();
    }

    private HBox foot() {
        var foot = new HBox(
                16,
                legend("from-play", texts.text("scorers.from-play")),
                legend("from-the-spot", texts.text("scorers.penalties-legend")),
                Labels.whole(texts.text("scorers.shared"), "caption"),
                Labels.spring(),
                Labels.whole(texts.text("scorers.own-goals-note"), "caption"));
        foot.getStyleClass().add("scorers-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static HBox legend(String style, String word) {
        var sample = new Region();
        sample.getStyleClass().addAll("sample", style);
        var item = new HBox(6, sample, Labels.whole(word, "caption"));
        item.setAlignment(Pos.CENTER_LEFT);
        return item;
    }

    private void show(ScorersFrame frame) {
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
            default -> false;
        };
    }

    @Override
    public boolean show(Target target) {
        if (!(target instanceof Target.OfPlayer(int player))) {
            return false;
        }
        search.field().clear();
        return table.select(player);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
