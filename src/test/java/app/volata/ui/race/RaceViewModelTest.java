package app.volata.ui.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.clinch.ClinchEngine;
import app.volata.clinch.ClinchRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Assumptions;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.model.ZoneKind;
import app.volata.session.Answers;
import app.volata.session.Certain;
import app.volata.ui.Played;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What the race says. */
class RaceViewModelTest {
    private final Played played = new Played();
    private final Texts texts = new Texts(Words.of(Locale.ENGLISH));
    private final ObjectProperty<Certain> certain = new SimpleObjectProperty<>(Certain.NONE);
    private final List<PastChances.Question> asked = new ArrayList<>();
    private final ObjectProperty<Answers.Answer<PastChances.Question, PastChances>> past = new SimpleObjectProperty<>();
    private final RaceViewModel model = model(played);

    private RaceViewModel model(Played of) {
        return new RaceViewModel(of.state, of.chances, certain, asked::add, past, texts);
    }

    private RaceLine line(String code) {
        return model.frame().get().lines().stream()
                .filter(line -> line.club().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen() {
        return model.frame().get().chosen().stream()
                .map(line -> line.club().code())
                .toList();
    }

    @Test
    void beginsWithTheFollowedAndTheTop() {
        assertEquals(List.of("JUV", "NAP", "ROM", "LAZ", "INT"), chosen());
        assertEquals(34, model.frame().get().current());
        assertEquals(38, model.frame().get().matchdays());
        assertEquals(20, model.frame().get().lines().size());
    }

    @Test
    void placesPointsAndDistanceByMatchday() {
        // the table of Serie A after matchday 22 of 2017-18
        var numbers = model.numbers(22);
        assertEquals("After matchday 22", numbers.title());
        assertEquals(
                new RaceNumbers.Row(1, "Napoli", "1", "57", "–"), numbers.rows().get(0));
        assertEquals(
                new RaceNumbers.Row(0, "Juventus", "2", "56", "−1"),
                numbers.rows().get(1));
        assertEquals("Lazio", numbers.rows().get(2).club());
        assertEquals(85, line("JUV").points().getLast());
        assertEquals(-1, line("NAP").behind().getLast());
    }

    @Test
    void fiveAtMostAreChosen() {
        assertFalse(model.choose(played.club("ATA")));
        model.leave(played.club("ROM"));
        assertEquals(List.of("JUV", "NAP", "LAZ", "INT"), chosen());
        assertTrue(model.choose(played.club("ATA")));
        assertFalse(model.choose(played.club("ATA")));
        assertEquals(4, line("ATA").series());
    }

    @Test
    void theCursorStaysInSight() {
        assertEquals(0, model.cursor().get());
        model.step(-1);
        assertEquals(33, model.cursor().get());
        model.point(99);
        assertEquals(34, model.cursor().get());
        model.point(3);
        model.showLast(true);
        assertEquals(24, model.frame().get().first());
        assertEquals(24, model.cursor().get());
        assertTrue(model.unpoint());
        assertFalse(model.unpoint());
    }

    @Test
    void finalPlacesComeWithTheForecast() {
        assertEquals(PlaceBar.Range.NONE, line("JUV").likely());
        played.forecastArrives();
        assertTrue(line("JUV").likeliest() >= 1 && line("JUV").likely().worst() <= 2);
    }

    @Test
    void whatIsPossibleComesFromTheExactEngine() {
        assertEquals(PlaceBar.Range.NONE, line("ROM").possible());
        var request = new ClinchRequest(played.season(), Assumptions.NONE, List.of());
        certain.set(new Certain(0, new ClinchEngine().run(request), null, false));
        assertEquals(new PlaceBar.Range(1, 2), line("NAP").possible());
        assertEquals(new PlaceBar.Range(3, 6), line("ROM").possible());
    }

    @Test
    void aResultMovesTheLines() {
        played.execute(new Edit.EnterResult(played.fixture("GEN", "VER"), new Score(3, 1)));
        assertEquals(41, line("GEN").points().getLast());
    }

    @Test
    void chartsHoldAllValues() {
        var charts = new RaceCharts(texts);
        var frame = model.frame().get();
        var places = charts.places(frame);
        assertEquals(20, places.series().size());
        assertEquals(20, places.low());
        var points = charts.points(frame);
        assertEquals(100, points.high());
        assertEquals("Juventus 85", points.series().getLast().end());
        var behind = charts.behind(frame);
        assertEquals(5, behind.series().size());
        assertEquals(-24, behind.low());
        assertEquals("Juventus leader", behind.series().getLast().end());
        assertEquals("Napoli −1", behind.series().get(3).end());
        for (var chart : List.of(places, points, behind)) {
            chart.series().forEach(series -> {
                assertEquals(34, series.values().size());
                series.values()
                        .forEach(value -> assertTrue(value <= Math.max(chart.high(), chart.low())
                                && value >= Math.min(chart.high(), chart.low())));
            });
        }
    }

    /** Few runs: what is shown matters here. */
    private void pastArrives() {
        var forecaster = new Forecaster();
        var question = asked.getLast();
        var answer = PastChances.reckon(
                question,
                (request, cancelled, partial) -> forecaster.run(request.withRuns(1_000), cancelled, partial),
                () -> false);
        past.set(new Answers.Answer<>(question, answer.orElseThrow()));
    }

    @Test
    void chancesAsTheyWouldHaveBeenThen() {
        assertEquals(0, asked.size());
        model.show(RaceMode.CHANCE);
        assertEquals(List.of(), model.frame().get().courses());
        pastArrives();
        var courses = model.frame().get().courses();
        assertEquals(2, courses.size());
        var title = courses.getFirst();
        assertEquals(5, title.lines().size());
        var juventus = title.lines().getFirst().chances();
        assertEquals(35, juventus.size());
        // the day before matchday 34, four points ahead; then Napoli won in Turin
        assertTrue(juventus.get(33) > 0.7);
        assertTrue(title.jumps().stream()
                .anyMatch(jump -> jump.matchday() == 34
                        && jump.title().startsWith("Matchday 34: −")
                        && jump.matches().equals(List.of("Juventus 0–1 Napoli"))));
        assertEquals(
                List.of("Roma", "Lazio", "Inter"),
                courses.get(1).lines().stream().map(ChanceCourse.Line::club).toList());
        var chart = new RaceCharts(texts).chances(model.frame().get(), title);
        assertEquals(0, chart.first());
        var lazio = chart.series().get(1);
        assertTrue(lazio.values().size() < 35 && lazio.end().isEmpty());
        model.point(26);
        assertEquals(5, model.numbers(26).rows().size());
    }

    @Test
    void thePresentForecastStandsAtTheEndAndAnOldAnswerIsNotShown() {
        model.show(RaceMode.CHANCE);
        pastArrives();
        played.forecastArrives();
        var juventus = model.frame().get().courses().getFirst().lines().getFirst();
        assertEquals(
                played.chances.get().without().chance(played.club("JUV"), ZoneKind.CHAMPIONS),
                juventus.chances().getLast());
        played.execute(new Edit.EnterResult(played.fixture("GEN", "VER"), new Score(3, 1)));
        assertEquals(List.of(), model.frame().get().courses());
        assertNotEquals(asked.getFirst(), asked.getLast());
    }

    @Test
    void outOfSightNothingIsAskedFor() {
        model.show(RaceMode.CHANCE);
        model.inSight(false);
        int before = asked.size();
        played.execute(new Edit.EnterResult(played.fixture("GEN", "VER"), new Score(3, 1)));
        assertEquals(before, asked.size());
        model.inSight(true);
        assertEquals(before + 1, asked.size());
        assertEquals(PastChances.Question.of(played.state.get().workbook()), asked.getLast());
    }

    @Test
    void nothingPlayedYet() {
        var season = played.season();
        var empty = new Season(
                "Nothing",
                season.zone(),
                season.regulations(),
                season.clubs(),
                List.of(),
                season.fixtures().stream().map(fixture -> fixture.cleared()).toList(),
                List.of());
        var fresh = model(new Played(Workbook.of(empty)));
        assertEquals(0, fresh.frame().get().current());
        fresh.step(-1);
        assertEquals(0, fresh.cursor().get());
        var charts = new RaceCharts(texts);
        assertEquals(0, charts.behind(fresh.frame().get()).series().size());
        assertEquals(0, charts.points(fresh.frame().get()).series().size());
    }
}
