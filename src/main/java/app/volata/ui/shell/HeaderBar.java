package app.volata.ui.shell;

import app.volata.model.Edit;
import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.time.LocalDateTime;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The header of 44: the season, its moment, undo and redo, the search, and whether everything is saved. */
final class HeaderBar extends HBox {
    /** From this hour on, the end of a day is called its night. */
    private static final int NIGHT = 22;

    private final Texts texts;
    private final SeasonSession session;
    private final Label title = Labels.whole("", "season-title");
    private final Label moment = Labels.of("", "muted", "cell-text");
    private final Label saved = Labels.whole("", "save-state");
    private final Button undo;
    private final Button redo;
    private final Subscription listening;

    HeaderBar(Texts texts, SeasonSession session, Host host, ClubSearch search, Node menu) {
        this.texts = texts;
        this.session = session;
        undo = Buttons.icon(Feather.CORNER_UP_LEFT, texts.withKey(Command.UNDO), () -> host.perform(Command.UNDO));
        redo = Buttons.icon(Feather.CORNER_UP_RIGHT, texts.withKey(Command.REDO), () -> host.perform(Command.REDO));
        getStyleClass().add("header");
        getChildren().setAll(mark(), title, moment, Labels.spring(), undo, redo, search, saved, menu);
        listening = Subscription.combine(
                session.state().subscribe(_ -> showMoment()),
                session.undoable().subscribe(edit -> offer(undo, Command.UNDO, edit)),
                session.redoable().subscribe(edit -> offer(redo, Command.REDO, edit)),
                session.saveState().subscribe(this::showSaved));
    }

    private static HBox mark() {
        var sign = new StackPane(new Icon(Feather.TRENDING_UP));
        sign.getStyleClass().add("volata-sign");
        var mark = new HBox(sign, Labels.whole("Volata", "volata-word"));
        mark.getStyleClass().add("volata-mark");
        return mark;
    }

    private void showMoment() {
        title.setText(texts.words().title(session.state().get().season()));
        moment.setText(moment(session.now()));
    }

    private String moment(LocalDateTime now) {
        var day = texts.words().date(now.toLocalDate());
        return now.getHour() >= NIGHT
                ? texts.text("shell.night", day)
                : texts.text("shell.moment", day, texts.words().time(now.toLocalTime()));
    }

    /** With what it would take back or make again in its tooltip. */
    private void offer(Button button, Command command, @Nullable Edit edit) {
        button.setDisable(edit == null);
        button.setAccessibleText(
                edit == null
                        ? texts.withKey(command)
                        : texts.withKey(command) + ": "
                                + texts.words()
                                        .label(edit, session.state().get().season()));
    }

    private void showSaved(SaveState state) {
        saved.pseudoClassStateChanged(States.ERROR, state instanceof SaveState.Failed);
        switch (state) {
            case SaveState.Saved() -> {
                saved.setText(texts.text("shell.saved"));
                saved.setGraphic(new Icon(Feather.CHECK));
            }
            case SaveState.Saving(int edits) -> {
                saved.setText(texts.text("shell.saving", edits));
                saved.setGraphic(dot());
            }
            case SaveState.Failed _ -> {
                saved.setText(texts.text("shell.not-saved"));
                saved.setGraphic(new Icon(Feather.ALERT_TRIANGLE));
            }
        }
    }

    private static Node dot() {
        var dot = new StackPane();
        dot.getStyleClass().add("saving-dot");
        return dot;
    }

    void close() {
        listening.unsubscribe();
    }
}
