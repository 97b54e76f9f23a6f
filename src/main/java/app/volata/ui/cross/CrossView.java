package app.volata.ui.cross;

import app.volata.model.Outcome;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.ClubChoice;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The cross table: the second view of the fixtures. */
public final class CrossView implements PageView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(CrossView.class, "cross.css");

    private static final List<Outcome> OUTCOMES = List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN);

    private final CrossViewModel model;
    private final Texts texts;
    private final Host host;
    private final CrossGrid grid;
    private final CrossFoot foot;
    private final ClubChoice own;
    private final Label played = Labels.whole("", "cell-text", "muted");
    private final ViewPane pane;
    private final Subscription listening;

    public CrossView(CrossViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        grid = new CrossGrid(model, texts, this::open);
        foot = new CrossFoot(texts);
        own = new ClubChoice(texts, model.clubs(), model::follow);
        own.show(model.table().get().own());
        var order = new Segments<>(
                texts.text("cross.order"),
                List.of(false, true),
                byPlace -> byPlace ? texts.text("cross.by-place") : texts.text("cross.by-name"));
        order.value().subscribe((_, byPlace) -> model.order(byPlace));
        var form = new Segments<>(
                texts.text("fixtures.form"),
                List.of(false, true),
                cross -> cross ? texts.text("fixtures.cross") : texts.text("fixtures.list"));
        form.choose(true);
        form.value().subscribe((_, cross) -> {
            if (!cross) {
                host.perform(Command.FIXTURES);
            }
        });
        var follow = new HBox(8, Labels.whole(texts.text("cross.follow"), "cell-text", "muted"), own);
        follow.setAlignment(Pos.CENTER_LEFT);
        pane = new ViewPane(texts.of(Command.FIXTURES), grid)
                .tools(
                        played,
                        Labels.spring(),
                        follow,
                        order,
                        form,
                        Buttons.icon(Feather.COPY, texts.withKey(Command.COPY_CROSS), this::copyNow))
                .foot(foot);
        pane.getStyleClass().add("cross");
        listening = Subscription.combine(
                model.table().subscribe(this::show),
                model.cursor().subscribe(cell -> {
                    grid.showCursor(cell);
                    foot.show(model.detail());
                }),
                model.chances().subscribe(_ -> foot.show(model.detail())));
    }

    private void show(CrossTable table) {
        played.setText(texts.text("cross.played", table.played(), table.fixtures(), table.fixtures() - table.played()));
        grid.show(table);
        foot.show(model.detail());
    }

    /** An open match where its result is written, a played one on its page. */
    private void open(CrossCell cell) {
        if (cell.fixture() >= 0) {
            var target = new Target.OfFixture(cell.fixture());
            if (cell.kind() == CrossCell.Kind.OPEN) {
                host.go(target);
            } else {
                host.open(target);
            }
        }
    }

    private void copyNow() {
        copy();
    }

    private boolean copy() {
        model.copy().put();
        host.say(texts.text("table.copied"));
        return true;
    }

    @Override
    public List<Section> sections() {
        return List.of(Section.CROSS, Section.WHAT_IF);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        grid.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case ASSUME_OUTCOME -> model.assume(OUTCOMES.get(which));
            case LET_GO -> model.letGo();
            case COPY_CROSS -> copy();
            default -> false;
        };
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
