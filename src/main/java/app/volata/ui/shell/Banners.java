package app.volata.ui.shell;

import app.volata.session.SaveState;
import app.volata.session.SeasonSession;
import app.volata.store.StoreProblem;
import app.volata.ui.kit.Banner;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What is wrong, under the header: a save that failed, a file that could not be opened. */
final class Banners extends VBox {
    private final Texts texts;
    private final SeasonSession session;
    private final Program program;
    private final Subscription listening;

    Banners(Texts texts, SeasonSession session, Program program) {
        this.texts = texts;
        this.session = session;
        this.program = program;
        getStyleClass().add("banners");
        listening = Subscription.combine(
                session.saveState().subscribe(_ -> show()), program.trouble().subscribe(_ -> show()));
    }

    private void show() {
        var banners = new ArrayList<Node>();
        if (session.saveState().get() instanceof SaveState.Failed(StoreProblem problem, int edits)) {
            banners.add(notSaved(problem, edits));
        }
        var trouble = program.trouble().getValue();
        if (trouble != null) {
            banners.add(new Banner(
                    true,
                    texts.text("shell.not-opened", name(trouble)),
                    texts.words().problem(trouble),
                    nextSteps(texts, program, trouble).toArray(Node[]::new)));
        }
        getChildren().setAll(banners);
        setManaged(!banners.isEmpty());
        setVisible(!banners.isEmpty());
    }

    private Banner notSaved(StoreProblem problem, int edits) {
        return new Banner(
                true,
                texts.text("shell.not-saved-because", texts.words().problem(problem)),
                texts.text("shell.edits-wait", edits),
                Buttons.plain(texts.of(Command.SAVE_COPY), program::saveCopy),
                Buttons.primary(texts.text("shell.retry"), session::retrySave));
    }

    /** What can be done about a file that cannot be opened, the likeliest last. */
    static List<Node> nextSteps(Texts texts, Program program, StoreProblem trouble) {
        var steps = new ArrayList<Node>();
        steps.add(Buttons.plain(texts.text("shell.dismiss"), program::dismissTrouble));
        if (trouble instanceof StoreProblem.Damaged damaged && damaged.backup() != null) {
            steps.add(Buttons.primary(texts.text("shell.open-backup"), () -> program.restore(damaged.path())));
        } else if (trouble instanceof StoreProblem.OpenElsewhere) {
            steps.add(Buttons.primary(texts.text("shell.try-again"), () -> program.open(trouble.path())));
        } else {
            steps.add(Buttons.primary(texts.text("shell.open-another"), program::open));
        }
        return steps;
    }

    private static String name(StoreProblem trouble) {
        var name = trouble.path().getFileName();
        return name == null ? trouble.path().toString() : name.toString();
    }

    void close() {
        listening.unsubscribe();
    }
}
