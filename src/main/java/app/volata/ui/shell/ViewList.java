package app.volata.ui.shell;

import app.volata.model.Edit;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The list on the left: the views, and below them the clubs that are followed. */
final class ViewList extends VBox {
    private final Texts texts;
    private final SeasonSession session;
    private final Host host;
    private final Map<Command, Button> views = new LinkedHashMap<>();
    private final VBox followed = new VBox();
    private final Subscription listening;
    private List<FollowedClub> shown = List.of();

    /** A club in the list and its place now. */
    private record FollowedClub(int club, int place) {}

    ViewList(Texts texts, SeasonSession session, Host host, List<Command> commands) {
        this.texts = texts;
        this.session = session;
        this.host = host;
        getStyleClass().add("view-list");
        for (var command : commands) {
            views.put(command, item(command));
        }
        var add = Buttons.link(texts.of(Command.FOLLOW), () -> host.perform(Command.FOLLOW));
        add.setGraphic(new Icon(Feather.PLUS));
        add.getStyleClass().add("follow-button");
        getChildren().addAll(views.values());
        getChildren().addAll(Labels.of(texts.text("shell.following"), "caption", "following-title"), followed, add);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        listening = session.state().subscribe(_ -> showFollowed());
    }

    private Button item(Command command) {
        var digit = Labels.of(command.keys().getFirst().name(), "caption");
        var row = new HBox(new Icon(ViewSigns.of(command)), Labels.whole(texts.of(command)), Labels.spring(), digit);
        row.getStyleClass().add("row");
        var item = new Button();
        item.setGraphic(row);
        item.getStyleClass().add("view-item");
        item.setAccessibleText(texts.withKey(command));
        item.setOnAction(event -> host.perform(command));
        return item;
    }

    /** Marks the view that is open. */
    void current(Command command) {
        views.forEach((each, item) -> {
            item.pseudoClassStateChanged(States.CURRENT, each == command);
            item.setFocusTraversable(each == command);
        });
    }

    private void showFollowed() {
        var state = session.state().get();
        var now = state.workbook().followed().stream()
                .map(club -> new FollowedClub(club, state.standings().row(club).place()))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            var rows = new ArrayList<Node>();
            for (var each : now) {
                rows.add(clubRow(each));
            }
            followed.getChildren().setAll(rows);
        }
    }

    private Button clubRow(FollowedClub each) {
        var club = session.state().get().season().club(each.club());
        var row = new HBox(
                new BadgeIcon(BadgeIcon.ROW, club),
                Labels.of(club.shortName(), "club-name"),
                Labels.spring(),
                Labels.whole(texts.words().number(each.place())));
        row.getStyleClass().add("row");
        var item = new Button();
        item.setGraphic(row);
        item.getStyleClass().addAll("view-item", "club-item");
        item.setAccessibleText(club.shortName() + ", " + texts.words().place(each.place()));
        item.setOnAction(event -> host.open(new Target.OfClub(club.number())));
        item.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                unfollow(each.club());
            }
        });
        var stop = new MenuItem(texts.text("shell.unfollow", club.shortName()));
        stop.setOnAction(event -> unfollow(each.club()));
        item.setOnContextMenuRequested(
                event -> new ContextMenu(stop).show(item, event.getScreenX(), event.getScreenY()));
        return item;
    }

    private void unfollow(int club) {
        session.execute(new Edit.Unfollow(club));
        requestFocus();
    }

    private void keyPressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        var items = new ArrayList<Node>(views.values());
        items.addAll(followed.getChildren());
        items.add(getChildren().getLast());
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            at = items.get(i).isFocused() ? i : at;
        }
        if (step != 0 && at >= 0) {
            items.get(Math.clamp(at + step, 0, items.size() - 1)).requestFocus();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        views.values().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
    }

    void close() {
        listening.unsubscribe();
    }
}
