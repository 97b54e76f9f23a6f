package app.volata.ui.runin;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.ChanceBar;
import app.volata.ui.kit.ChangeLabel;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.KeyCap;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Mark;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ViewPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Saved scenarios side by side, with a bar of its own. */
final class ScenariosPage implements RunInPart {
    private static final int MOST_LINES = 4;

    private final ScenariosViewModel model;
    private final Texts texts;
    private final ViewPane pane;
    private final StackPane middle = new StackPane();
    private final VBox table = new VBox();
    private final Label shown = Labels.whole("", "cell-text", "muted");
    private final Button save;
    private final List<Region> columns = new ArrayList<>();
    private final EmptyState none;
    private final ScrollPane scroll;
    private final Subscription listening;

    ScenariosPage(ScenariosViewModel model, Runnable onBack, Texts texts) {
        this.model = model;
        this.texts = texts;
        var measures = new Segments<>(
                texts.text("runin.measure"), List.of(ScenarioMeasure.values()), each -> label(texts, each));
        measures.value().subscribe((_, each) -> model.show(each));
        save = Buttons.plain(texts.text("runin.new-scenario"), model::save);
        var back = Buttons.icon(Feather.CHEVRON_LEFT, texts.of(Command.BACK), onBack);
        none = new EmptyState(texts.text("runin.no-scenarios"), texts.text("runin.no-scenarios-step"));
        table.setFocusTraversable(true);
        table.getStyleClass().add("scenarios");
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        middle.getStyleClass().add("run-in");
        pane = new ViewPane(texts.text("runin.scenarios"), middle).tools(measures, Labels.spring(), shown, save);
        pane.title().setGraphic(back);
        listening = Subscription.combine(
                model.state().subscribe(this::show), model.current().subscribe(_ -> mark()));
    }

    private static String label(Texts texts, ScenarioMeasure measure) {
        return switch (measure) {
            case CHANCE -> texts.text("runin.chance");
            case POINTS -> texts.text("runin.points");
            case PLACE -> texts.text("runin.final-place");
        };
    }

    private void show(ScenariosState state) {
        save.setDisable(!model.canSave());
        shown.setText(state.columns().isEmpty() ? "" : state.shown());
        columns.clear();
        table.getChildren().setAll(heads(state));
        for (var group : state.groups()) {
            table.getChildren().add(title(group));
            group.rows().forEach(row -> table.getChildren().add(row(state, row)));
        }
        var words = new VBox(4, Labels.of(texts.text("runin.in-words"), "strong", "cell-text"));
        words.getStyleClass().add("scenario-words");
        for (var said : state.words()) {
            var line = new HBox(
                    4,
                    Labels.whole(said.name() + ":", "strong", "cell-text"),
                    Labels.of(said.text(), "cell-text", "muted"));
            line.getStyleClass().add("scenario-said");
            words.getChildren().add(line);
        }
        words.getChildren().add(Labels.of(texts.text("runin.grey-change"), "caption"));
        table.getChildren().add(words);
        middle.getChildren().setAll(state.columns().isEmpty() ? none : scroll);
        mark();
    }

    private HBox heads(ScenariosState state) {
        var corner = new HBox(Labels.of(texts.text("runin.corner"), "caption"));
        corner.getStyleClass().addAll("scenario-club", "scenario-corner");
        var forecast = new VBox(
                Labels.of(texts.text("runin.forecast-column"), "strong"),
                Labels.of(texts.text("runin.nothing-assumed"), "caption"));
        forecast.getStyleClass().add("scenario-forecast");
        var heads = new HBox(corner, forecast);
        heads.getStyleClass().add("scenario-heads");
        for (var column : state.columns()) {
            var head = head(column);
            columns.add(head);
            heads.getChildren().add(head);
        }
        return heads;
    }

    private VBox head(ScenariosState.Column column) {
        var first = new HBox(6, Labels.of(column.name(), "medium"), Labels.spring());
        if (column.force()) {
            first.getChildren().add(new Mark(Mark.Kind.ASSUMED, texts.text("whatif.assumed-mark")));
        }
        var keys = Command.SCENARIO.keys();
        if (column.number() < keys.size()) {
            first.getChildren().add(KeyCap.joined(texts, keys.get(column.number())));
        }
        var head = new VBox(2, first);
        head.getStyleClass().add("scenario-column");
        column.lines().stream()
                .limit(MOST_LINES)
                .forEach(line -> head.getChildren()
                        .add(new HBox(
                                Labels.of(line.fixture(), "scenario-line"),
                                Labels.spring(),
                                Labels.whole(line.sign(), "strong", "scenario-line"))));
        if (column.lines().size() > MOST_LINES) {
            head.getChildren()
                    .add(Labels.of(texts.text("runin.more-lines", column.lines().size() - MOST_LINES), "caption"));
        }
        var space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(space, Labels.of(column.likely(), "caption"));
        head.setOnMousePressed(_ -> {
            table.requestFocus();
            model.move(column.number(), false);
        });
        head.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.load();
            }
        });
        return head;
    }

    private static HBox title(ScenariosState.Group group) {
        var title = new HBox(Labels.of(group.title(), "strong", "cell-text"));
        title.getStyleClass().add("scenario-title");
        return title;
    }

    private HBox row(ScenariosState state, ScenariosState.Row row) {
        var club = new HBox(
                8,
                new BadgeIcon(BadgeIcon.SMALL, row.club()),
                Labels.of(row.club().shortName(), "cell-text"));
        club.getStyleClass().add("scenario-club");
        var forecast = new HBox(Labels.of(row.forecast(), "cell-text", "muted"));
        forecast.getStyleClass().add("scenario-forecast");
        var line = new HBox(club, forecast);
        line.getStyleClass().add("scenario-row");
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = cell(row.cells().get(i));
            cell.pseudoClassStateChanged(
                    States.CURRENT,
                    state.columns().get(i).number() == model.current().get());
            line.getChildren().add(cell);
        }
        return line;
    }

    private HBox cell(ScenariosState.Cell cell) {
        var change = new ChangeLabel(texts);
        change.setVisible(!cell.text().isEmpty());
        change.show(cell.change(), cell.error());
        var bar = new ChanceBar();
        bar.setVisible(cell.mark() >= 0);
        bar.show(cell.bar(), cell.mark());
        var made =
                new HBox(Labels.of(cell.text(), "scenario-value"), FiguresNode.column(change, "scenario-change"), bar);
        made.getStyleClass().addAll("scenario-column", "scenario-cell");
        return made;
    }

    /** The column that keys count for. */
    private void mark() {
        var inSight = model.state().get().columns();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i)
                    .pseudoClassStateChanged(
                            States.CURRENT,
                            inSight.get(i).number() == model.current().get());
            if (inSight.get(i).number() == model.current().get()) {
                table.setAccessibleText(
                        inSight.get(i).name() + ", " + inSight.get(i).likely());
            }
        }
        for (var line : table.getChildren()) {
            if (line instanceof HBox row && row.getStyleClass().contains("scenario-row")) {
                for (int i = 0; i < inSight.size(); i++) {
                    row.getChildren()
                            .get(i + 2)
                            .pseudoClassStateChanged(
                                    States.CURRENT,
                                    inSight.get(i).number() == model.current().get());
                }
            }
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            model.load();
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
        if (!table.isFocused()) {
            return false;
        }
        return switch (command) {
            case RUN_IN_CELL -> which < 2 || model.move(which == 2 ? -1 : 1);
            case LET_GO -> {
                model.remove();
                yield true;
            }
            default -> false;
        };
    }

    @Override
    public void close() {
        listening.unsubscribe();
    }
}
