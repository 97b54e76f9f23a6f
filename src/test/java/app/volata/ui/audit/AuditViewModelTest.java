package app.volata.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.forecast.Forecaster;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Answers;
import app.volata.ui.Played;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What the page on trust says. */
class AuditViewModelTest {
    private final Played played = new Played();
    private final List<AuditReport.Question> asked = new ArrayList<>();
    private final ObjectProperty<Answers.Answer<AuditReport.Question, AuditReport>> answer =
            new SimpleObjectProperty<>();
    private int stopped;
    private final AuditViewModel model = model(played);

    private AuditViewModel model(Played of) {
        return new AuditViewModel(of.state, asked::add, answer, () -> stopped++, new Texts(Words.of(Locale.ENGLISH)));
    }

    private void answerArrives() {
        var forecaster = new Forecaster();
        var report = AuditReport.reckon(
                asked.getLast(),
                (request, cancelled, partial) -> forecaster.run(request.withRuns(200), cancelled, partial),
                () -> false);
        answer.set(new Answers.Answer<>(asked.getLast(), report.orElseThrow()));
    }

    @Test
    void bothSeasonsAndTheirSum() {
        assertEquals(AuditFrame.State.COMPUTING, model.frame().get().state());
        answerArrives();
        var frame = model.frame().get();
        assertEquals(AuditFrame.State.READY, frame.state());
        assertEquals(
                List.of("2016–17", "2017–18, so far", "All 2 seasons"),
                frame.rows().stream().map(AuditFrame.Row::season).toList());
        for (var row : frame.rows()) {
            assertTrue(row.score() < row.baseScore());
        }
        assertTrue(frame.matches().startsWith("620 matches"));
        assertEquals(
                3 * 620, frame.bins().stream().mapToInt(AuditFrame.Bin::count).sum());
        assertEquals(4, frame.words().size());
        assertTrue(frame.words().get(2).text().contains("of 20 clubs"));
    }

    @Test
    void thePointerGoesThroughTheBins() {
        answerArrives();
        assertTrue(model.pointed().startsWith("Said 60–70, on average 6"));
        model.step(-100);
        assertTrue(model.pointed().startsWith("Said 0–10"));
        model.step(1);
        assertTrue(model.pointed().startsWith("Said 10–20"));
    }

    @Test
    void thisSeasonAlone() {
        answerArrives();
        model.showPresentOnly(true);
        var frame = model.frame().get();
        assertEquals(1, frame.rows().size());
        assertTrue(frame.several());
        assertEquals(3, frame.words().size());
    }

    @Test
    void nothingToCompareIsSaid() {
        var season = played.season();
        var empty =
                new Season("New", season.zone(), season.regulations(), season.clubs(), List.of(), List.of(), List.of());
        var fresh = model(new Played(Workbook.of(empty)));
        answerArrives();
        assertEquals(AuditFrame.State.EMPTY, fresh.frame().get().state());
        assertEquals("", fresh.pointed());
    }

    @Test
    void cancelledGivesNoReport() {
        assertEquals(
                Optional.empty(),
                AuditReport.reckon(asked.getLast(), (request, cancelled, partial) -> Optional.empty(), () -> true));
        model.close();
        assertEquals(1, stopped);
    }
}
