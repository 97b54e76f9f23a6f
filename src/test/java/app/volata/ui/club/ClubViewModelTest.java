package app.volata.ui.club;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.clinch.ClinchEngine;
import app.volata.clinch.ClinchRequest;
import app.volata.model.Assumptions;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Answers;
import app.volata.session.Certain;
import app.volata.ui.Played;
import app.volata.ui.kit.FormChip;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/** What the page of a club says. */
class ClubViewModelTest {
    private final Played played = new Played();
    private final ObjectProperty<Certain> certain = new SimpleObjectProperty<>(Certain.NONE);
    private final List<Hands.Question> asked = new ArrayList<>();
    private final ObjectProperty<Answers.Answer<Hands.Question, Hands>> hands = new SimpleObjectProperty<>();
    private final ClubViewModel model = model(played, "ROM");

    private ClubViewModel model(Played played, String code) {
        return new ClubViewModel(
                played.state,
                played.chances,
                new Exact(certain, asked::add, hands),
                played::execute,
                played.club(code),
                new Texts(Words.of(Locale.ENGLISH)));
    }

    private MatchLine line(String home, String away) {
        return row(home, away).line().get();
    }

    private MatchRow row(String home, String away) {
        int fixture = played.fixture(home, away);
        return model.rows().stream()
                .filter(row -> row.fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    private static String figures(ClubViewModel of) {
        return of.page().get().head().figures().stream()
                .map(figure -> figure.number() + " " + figure.word())
                .collect(Collectors.joining("; "));
    }

    @Test
    void theHeadSaysPlacePointsAndGoals() {
        assertEquals("3 place; 67 points, at most 79; 55–27 goals, +28", figures(model));
        assertEquals(5, model.page().get().head().recent().size());
        assertEquals(
                "SPAL 0–3 Roma", model.page().get().head().recent().getLast().match());
    }

    @Test
    void theChanceLeastDecidedStandsInTheHead() {
        played.forecastArrives();
        var chance = model.page().get().head().figures().getLast();
        assertEquals("top 4, likely", chance.word());
        assertTrue(model(played, "NAP")
                .page()
                .get()
                .head()
                .figures()
                .getLast()
                .word()
                .startsWith("title"));
        assertTrue(model(played, "SPA")
                .page()
                .get()
                .head()
                .figures()
                .getLast()
                .word()
                .startsWith("down"));
    }

    @Test
    void everyMatchIsARowWithTheGoalsOfThisClubFirst() {
        assertEquals(38, model.rows().size());
        // 3 March 2018: Napoli 2-4 Roma
        var away = line("NAP", "ROM");
        assertEquals("A", away.venue());
        assertEquals("4–2", away.played().score());
        assertEquals(FormChip.Kind.WON, away.played().kind());
        assertEquals("3", away.played().place());
        assertNull(line("ROM", "JUV").played());
        assertTrue(line("ROM", "CHV").turning());
        assertEquals(played.fixture("ROM", "CHV"), model.next().orElseThrow());
    }

    @Test
    void homeOrAwayAlone() {
        model.show(ClubViewModel.Venue.AWAY);
        assertEquals(19, model.rows().size());
        assertTrue(
                model.rows().stream().allMatch(row -> row.line().get().venue().equals("A")));
    }

    @Test
    void openMatchesHaveTheChanceOfThisClub() {
        assertEquals("", line("CAG", "ROM").open().percent());
        played.forecastArrives();
        var home = line("ROM", "CHV").open();
        var away = line("CAG", "ROM").open();
        assertTrue(home.win() > away.win() && away.win() > 0.4);
        assertEquals(Words.of(Locale.ENGLISH).percent(away.win(), 0), away.percent());
    }

    @Test
    void placesFollowTheTablesOfTheMatchdays() {
        var course = model.page().get().course();
        assertEquals(34, course.matchday());
        assertEquals(38, course.matchdays());
        // the official table after matchday 27 of 2017-18
        assertEquals(3, course.places().get(26));
        assertEquals(3, course.places().getLast());
        assertEquals(
                List.of(4, 6, 17),
                course.lines().stream().map(PlaceCourse.ZoneLine::place).toList());
    }

    @Test
    void whyItStandsAboveTheClubLevelOnPoints() {
        var why = model.page().get().why();
        assertEquals("Why above Lazio", why.title());
        assertTrue(why.sentence().startsWith("Roma above Lazio: head-to-head 4 points to 1"));
        assertEquals(2, why.meetings().size());
        assertEquals("Goal difference (+28 to +40) comes only after it.", why.after());
        var lazio = model(played, "LAZ").page().get().why();
        assertEquals("Why below Roma", lazio.title());
    }

    @Test
    void whatIsProvenStandsApartFromWhatIsLikely() {
        assertTrue(model.page().get().head().sign().isEmpty());
        assertEquals(List.of(), model.page().get().must());
        var request = new ClinchRequest(played.season(), Assumptions.NONE, List.of());
        certain.set(new Certain(0, new ClinchEngine().run(request), null, false));
        assertEquals(
                "Europa League certain",
                model.page().get().head().sign().orElseThrow().word());
        assertEquals(new PlaceBar.Range(3, 6), model.page().get().course().possible());
        assertEquals("possible, exact: 3–6.", model.page().get().finalsNote());
        var answer = Hands.reckon(asked.getLast(), (question, cancelled, partial) -> Optional.empty(), () -> false);
        hands.set(new Answers.Answer<>(asked.getLast(), answer.orElseThrow()));
        // look/8: three wins and a draw
        assertEquals(
                List.of("Champions League is certain with 10 more points, whatever the others do."),
                model.page().get().must());
        certain.set(new Certain(0, certain.get().without(), null, true));
        assertEquals(PlaceBar.Range.NONE, model.page().get().course().possible());
        assertEquals(List.of(), model.page().get().must());
    }

    @Test
    void scorersOfThisClubAlone() {
        var scorers = model.page().get().scorers();
        assertEquals(new ClubPage.TopScorer("Džeko", 14, 0), scorers.getFirst());
        assertEquals(5, scorers.size());
        assertEquals(55, model.page().get().goals());
    }

    @Test
    void aResultMovesEverythingAndRowsStay() {
        played.forecastArrives();
        var row = row("ROM", "CHV");
        played.execute(new Edit.EnterResult(played.fixture("ROM", "CHV"), new Score(4, 1)));
        assertSame(row, row("ROM", "CHV"));
        assertEquals("4–1", row.line().get().played().score());
        assertTrue(figures(model).startsWith("3 place; 70 points, at most 79; 59–28 goals, +31"));
    }

    @Test
    void assumingTwiceLetsGo() {
        int fixture = played.fixture("ROM", "JUV");
        assertTrue(model.assume(fixture, Outcome.DRAW));
        assertEquals("X", line("ROM", "JUV").open().assumed());
        assertTrue(model.assume(fixture, Outcome.DRAW));
        assertEquals("", line("ROM", "JUV").open().assumed());
        assertFalse(model.assume(played.fixture("NAP", "ROM"), Outcome.DRAW));
        assertFalse(model.letGo(fixture));
    }

    @Test
    void theStarFollowsAndTheFirstFollowedIsMine() {
        assertEquals(ClubHead.Following.YES, model.page().get().head().following());
        var bologna = model(played, "BOL");
        assertEquals(ClubHead.Following.NO, bologna.page().get().head().following());
        bologna.toggleFollowed();
        assertEquals(ClubHead.Following.YES, bologna.page().get().head().following());
        bologna.toggleFollowed();
        assertEquals(ClubHead.Following.NO, bologna.page().get().head().following());
        assertEquals(
                ClubHead.Following.MINE,
                model(played, "JUV").page().get().head().following());
    }

    @Test
    void thePageTurnsThroughTheTable() {
        assertTrue(model.step(1));
        assertEquals(played.club("LAZ"), model.club());
        model.show(played.club("JUV"));
        assertFalse(model.step(-1));
    }

    @Test
    void aSeasonOfOneClubIsNoTrouble() {
        var season = played.season();
        var alone = new Club(0, "Alone", "Alone", "ALO", new Badge(0, 0, Badge.Pattern.STRIPES));
        var empty = new Season(
                "Nothing", season.zone(), season.regulations(), List.of(alone), List.of(), List.of(), List.of());
        var lonely = model(new Played(Workbook.of(empty)), "ALO");
        assertEquals("", lonely.page().get().why().title());
        assertEquals(List.of(), lonely.page().get().scorers());
        assertEquals(0, lonely.rows().size());
        assertEquals("1 place; 0 points; 0–0 goals, 0", figures(lonely));
    }
}
