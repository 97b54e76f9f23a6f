package app.volata.ui.audit;

import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** How far the forecast can be trusted: what it would have said, against what came. */
public final class AuditViewModel {
    private static final int FIRST_BIN = 60;

    private final ObservableValue<SeasonState> state;
    private final Consumer<AuditReport.Question> ask;
    private final ObservableValue<Answers.@Nullable Answer<AuditReport.Question, AuditReport>> answer;
    private final Runnable stop;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<AuditFrame> frame = new ReadOnlyObjectWrapper<>(AuditFrame.COMPUTING);
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper();
    private final Subscription listening;
    private boolean presentOnly;

    public AuditViewModel(SeasonSession session, Texts texts) {
        var answers = session.answers(AuditReport::reckon);
        this(session.state(), answers::ask, answers.latest(), answers::stop, texts);
    }

    AuditViewModel(
            ObservableValue<SeasonState> state,
            Consumer<AuditReport.Question> ask,
            ObservableValue<Answers.@Nullable Answer<AuditReport.Question, AuditReport>> answer,
            Runnable stop,
            Texts texts) {
        this.state = state;
        this.ask = ask;
        this.answer = answer;
        this.stop = stop;
        this.texts = texts;
        listening = Subscription.combine(state.subscribe(_ -> question()), answer.subscribe(_ -> refresh()));
    }

    ReadOnlyObjectProperty<AuditFrame> frame() {
        return frame.getReadOnlyProperty();
    }

    /** Which of the frame's telling bins is spoken of. */
    ReadOnlyIntegerProperty cursor() {
        return cursor.getReadOnlyProperty();
    }

    private void question() {
        ask.accept(AuditReport.Question.of(state.getValue().workbook()));
        refresh();
    }

    private void refresh() {
        var known = answer.getValue();
        if (known == null) {
            return;
        }
        var now = new AuditReading(known.answer(), texts).frame(presentOnly);
        boolean first = frame.get().state() != AuditFrame.State.READY;
        frame.set(now);
        point(first ? telling(now) : cursor.get());
    }

    private static int telling(AuditFrame frame) {
        var bins = frame.tellingBins();
        for (int i = 0; i < bins.size(); i++) {
            if (bins.get(i).from() == FIRST_BIN) {
                return i;
            }
        }
        return 0;
    }

    void showPresentOnly(boolean newPresentOnly) {
        presentOnly = newPresentOnly;
        refresh();
    }

    void point(int bin) {
        cursor.set(Math.clamp(bin, 0, Math.max(0, frame.get().tellingBins().size() - 1)));
    }

    boolean step(int by) {
        point(cursor.get() + by);
        return true;
    }

    /** What stands below the diagram: {@code Said 60–70, on average 64: came true in 64 % of 180 cases}. */
    String pointed() {
        var bins = frame.get().tellingBins();
        if (bins.isEmpty()) {
            return "";
        }
        var bin = bins.get(cursor.get());
        return texts.text(
                "audit.pointed",
                bin.from(),
                bin.from() + 10,
                texts.words().number(bin.said(), 0),
                texts.words().percent(bin.seen() / 100, 0),
                bin.count());
    }

    /** Wants no answer any more. */
    public void close() {
        stop.run();
        listening.unsubscribe();
    }
}
