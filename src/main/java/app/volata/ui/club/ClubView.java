package app.volata.ui.club;

import app.volata.model.Outcome;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Staleness;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/** The page of a club. */
public final class ClubView implements PageView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(ClubView.class, "club.css");

    private static final List<Outcome> OUTCOMES = List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN);

    private final ClubViewModel model;
    private final ClubHeadBar head;
    private final MatchesPane matches;
    private final ClubSide side;
    private final BorderPane pane;
    private final Subscription listening;

    public ClubView(ClubViewModel model, Texts texts, Host host) {
        this.model = model;
        head = new ClubHeadBar(texts, host, model::toggleFollowed);
        matches = new MatchesPane(model, texts, fixture -> host.open(new Target.OfFixture(fixture)));
        side = new ClubSide(texts);
        var content = new BorderPane(side);
        content.setLeft(matches);
        pane = new BorderPane(content);
        pane.setTop(head);
        pane.setMinSize(0, 0);
        pane.getStyleClass().addAll("view", "club-page");
        // a list would keep Escape for itself
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                host.perform(Command.BACK);
                event.consume();
            }
        });
        Staleness.follow(pane, model.stale());
        listening = model.page().subscribe(page -> {
            head.show(page.head());
            side.show(page);
        });
        matches.select(model.next());
    }

    @Override
    public List<Section> sections() {
        return List.of(Section.CLUB, Section.WHAT_IF);
    }

    @Override
    public boolean panelStays() {
        return true;
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        matches.requestFocus();
    }

    @Override
    public boolean perform(Command command, int which) {
        return switch (command) {
            case FOLLOW_CLUB -> model.toggleFollowed();
            case OTHER_CLUB -> step(which == 0 ? -1 : 1);
            case ASSUME_OUTCOME -> assume(OUTCOMES.get(which));
            case LET_GO ->
                matches.selected().isPresent() && model.letGo(matches.selected().getAsInt());
            default -> false;
        };
    }

    private boolean step(int places) {
        boolean there = model.step(places);
        if (there) {
            matches.select(model.next());
        }
        return there;
    }

    private boolean assume(Outcome outcome) {
        return matches.selected().isPresent() && model.assume(matches.selected().getAsInt(), outcome);
    }

    @Override
    public boolean show(Target target) {
        if (!(target instanceof Target.OfClub(int club))) {
            return false;
        }
        model.show(club);
        matches.select(model.next());
        return true;
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
