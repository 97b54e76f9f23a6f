package app.volata.ui.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import app.volata.model.ZoneKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfViewModelTest {
    private static final Assumption DRAW = new Assumption.OfOutcome(Outcome.DRAW);

    @TempDir
    private Path folder;

    private OpenPanel panel;
    private WhatIfViewModel model;

    @BeforeEach
    void open() {
        panel = new OpenPanel(folder);
        model = panel.model;
    }

    @AfterEach
    void close() {
        panel.close();
    }

    private Topic topic(int number) {
        return model.topics().get(number);
    }

    private List<String> names() {
        return panel.state().chances().rows().stream()
                .map(PanelState.Chance::name)
                .toList();
    }

    private PanelState.Matter matter(int fixture) {
        return panel.state().matters().rows().stream()
                .filter(row -> row.fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeTheFirstForecastItSaysSo() {
        assertEquals("The forecast is on its way.", panel.state().chances().error());
        assertEquals(List.of(), panel.state().chances().rows());
        assertEquals(List.of(), panel.state().matters().rows());
        assertEquals("", panel.state().finish().getFirst().expected());
        assertTrue(model.stale().get());
    }

    @Test
    void theTitleRace() {
        panel.answer();
        var chances = panel.state().chances();
        assertEquals("Champions", chances.heading());
        assertFalse(chances.compared());
        assertEquals(List.of("Juventus", "Napoli"), names());
        assertEquals(
                1, chances.rows().stream().mapToDouble(PanelState.Chance::with).sum(), 1e-9);
        assertTrue(
                chances.error().matches("Standard error 1\\.\\d\\. Level on points in \\d\\d?\\.\\d % of runs\\."),
                chances.error());
        assertEquals(
                List.of("Title", "Top 4", "Safety", "My club"),
                model.topics().stream().map(topic -> topic.label(panel.texts)).toList());
        assertEquals(5, panel.state().finish().size());
        assertEquals("JUV", panel.state().finish().getFirst().club().code());
        assertFalse(model.stale().get());
    }

    @Test
    void whatMattersIsRankedByHowFarItMovesTheChance() {
        panel.answer();
        var matters = panel.state().matters();
        assertEquals("What matters most to Juventus", matters.title());
        assertEquals("± points", matters.unit());
        assertEquals(4, matters.rows().size());
        var swings = matters.rows().stream()
                .map(row -> Double.parseDouble(row.swing()))
                .toList();
        assertEquals(swings.stream().sorted((a, b) -> Double.compare(b, a)).toList(), swings);
        var first = matter(panel.fixture("FIO", "NAP"));
        assertEquals("Sun 29 Apr", first.day());
        assertEquals(100, first.chances().stream().mapToInt(Integer::parseInt).sum(), 1);
    }

    @Test
    void anAssumptionIsThereAtOnceAndItsChancesFollow() {
        panel.answer();
        int fixture = panel.fixture("FIO", "NAP");
        model.assume(fixture, DRAW);
        assertEquals(Outcome.DRAW, matter(fixture).assumed());
        assertEquals("X", panel.state().assumed().pinned().getFirst().sign());
        assertTrue(model.stale().get());
        assertFalse(panel.state().chances().compared());

        panel.answer();
        assertFalse(model.stale().get());
        var chances = panel.state().chances();
        assertTrue(chances.compared());
        var juve = chances.rows().getFirst();
        assertTrue(juve.change() > 3, juve.toString());
        assertEquals(-juve.change(), chances.rows().get(1).change(), 1e-9);
        assertTrue(juve.changeError() > 0 && juve.changeError() < 1.5, juve.toString());
        assertTrue(chances.error().startsWith("Mark: without assumptions. Standard error of the change"));
        assertEquals(Outcome.DRAW, matter(fixture).assumed());

        model.assume(fixture, null);
        assertFalse(panel.state().chances().compared());
        assertNull(matter(fixture).assumed());
        assertEquals(List.of(), panel.state().assumed().pinned());
    }

    @Test
    void aScoreIsToldInFull() {
        model.assume(panel.fixture("INT", "JUV"), new Assumption.OfScore(new Score(1, 1)));
        var pinned = panel.state().assumed().pinned().getFirst();
        assertEquals("Inter 1–1 Juventus", pinned.text());
        assertEquals("", pinned.sign());
        assertEquals("Sat 28 April, 20:45", pinned.when());
    }

    @Test
    void scenariosHaveNames() {
        assertEquals("Nothing assumed", panel.state().scenarios().label());
        assertFalse(model.save("Empty"));
        model.assume(panel.fixture("INT", "JUV"), DRAW);
        assertEquals("Not saved", panel.state().scenarios().label());
        assertFalse(model.save("  "));
        assertTrue(model.save(" Draw in Milan "));
        assertEquals("Draw in Milan", panel.state().scenarios().label());
        assertEquals(0, panel.state().scenarios().current());
        assertTrue(model.clear());
        assertFalse(model.clear());
        assertEquals("Nothing assumed", panel.state().scenarios().label());
        assertTrue(model.load(0));
        assertFalse(model.load(1));
        assertEquals("Draw in Milan", panel.state().scenarios().label());
        model.remove(0);
        assertEquals(List.of(), panel.state().scenarios().saved());
        assertEquals("Not saved", panel.state().scenarios().label());
        panel.session.undo();
        assertEquals("Draw in Milan", panel.state().scenarios().label());
    }

    @Test
    void safetyIsNotToGoDown() {
        panel.answer();
        model.ask(topic(2));
        assertEquals("Staying up", panel.state().chances().heading());
        assertTrue(names().contains("SPAL") && names().contains("Crotone"), names().toString());
        assertFalse(names().contains("Juventus"));
        var forecast = panel.session.chances().get().without();
        var spal = panel.state().chances().rows().stream()
                .filter(row -> row.name().equals("SPAL"))
                .findFirst()
                .orElseThrow();
        assertEquals(1 - forecast.chance(panel.club("SPA"), ZoneKind.RELEGATION), spal.with(), 1e-9);
        assertEquals(
                List.of(15, 16, 17, 18, 19),
                panel.state().finish().stream().map(PanelState.Finish::place).toList());
    }

    @Test
    void myClubHasAllItsZones() {
        panel.answer();
        model.ask(Topic.MY_CLUB);
        assertEquals("Juventus", panel.state().chances().heading());
        assertEquals(
                List.of("Champions", "Champions League", "Europa League", "Europa League qualifying", "Staying up"),
                names());
    }

    @Test
    void whereTheClubHasNothingToGainItsOwnRaceCounts() {
        panel.answer();
        model.ask(topic(1));
        panel.answer();
        assertEquals(List.of("Roma", "Lazio", "Inter"), names());
        assertEquals("± Title", panel.state().matters().unit());
        assertEquals(4, panel.state().matters().rows().size());
    }

    @Test
    void aPlayedFixtureMattersNoMoreFromTheSameMoment() {
        panel.answer();
        int fixture = panel.fixture("FIO", "NAP");
        matter(fixture);
        panel.execute(new Edit.EnterResult(fixture, new Score(3, 0)));
        assertTrue(panel.state().matters().rows().stream().noneMatch(row -> row.fixture() == fixture));
    }

    @Test
    void ownChancesReplaceTheForecasts() {
        panel.answer();
        int fixture = panel.fixture("FIO", "NAP");
        assertEquals(List.of("", "", ""), model.ownOf(fixture, false));
        model.setOwn(fixture, new OwnChances(0.5, 0.3, 0.2));
        assertEquals("Own chances", panel.state().scenarios().label());
        assertEquals(List.of("50", "30", "20"), model.ownOf(fixture, false));
        assertEquals(List.of("2.00", "3.33", "5.00"), model.ownOf(fixture, true));
        assertEquals(
                List.of("50", "30", "20"),
                panel.state().assumed().own().getFirst().chances());
        panel.answer();
        assertTrue(matter(fixture).own());
        model.setOwn(fixture, null);
        assertEquals(List.of(), panel.state().assumed().own());
    }

    @Test
    void ownChancesAreTriedBeforeTheyCount() {
        panel.answer();
        int fixture = panel.fixture("INT", "JUV");
        model.trials().own(fixture, new OwnChances(0.4, 0.3, 0.3));
        panel.answer();
        var rows = model.trials().rows().get();
        var juve = rows.stream()
                .filter(row -> row.club().code().equals("JUV"))
                .findFirst()
                .orElseThrow();
        assertEquals("title", juve.race());
        assertTrue(juve.change() < -2, juve.toString());
        assertTrue(panel.workbook().ownChances().isEmpty());
        model.trials().nothing();
        assertEquals(List.of(), model.trials().rows().get());
    }

    @Test
    void howFarTheAnswerDependsOnOwnChances() {
        panel.answer();
        assertEquals("", panel.state().assumed().depends());
        model.setOwn(panel.fixture("INT", "JUV"), new OwnChances(0.9, 0.05, 0.05));
        assertEquals("", panel.state().assumed().depends());
        panel.answer();
        assertTrue(
                panel.state()
                        .assumed()
                        .depends()
                        .matches("The answer depends on them: Juventus, title \\d\\d\\.\\d % without, −\\d+\\.\\d"
                                + " points by them\\."),
                panel.state().assumed().depends());
    }

    @Test
    void aPlayedMatchThoughtOtherwise() {
        panel.answer();
        int fixture = panel.fixture("JUV", "NAP");
        assertEquals(fixture, model.latestOfMine());
        assertEquals(fixture, model.playedFixtures().getFirst());
        assertEquals("0–1", model.scoreOf(fixture));
        assertEquals("0-0", model.withoutLastGoal(fixture), "without Koulibaly’s 90th minute");
        model.trials().flipped(fixture, new Score(0, 0));
        panel.answer();
        var juve = model.trials().rows().get().getFirst();
        assertEquals("JUV", juve.club().code());
        assertTrue(juve.change() > 10, juve.toString());
        model.trials().flipped(fixture, new Score(0, 1));
        assertEquals(List.of(), model.trials().rows().get(), "as it did end");
    }

    @Test
    void savedScenariosStandThereWithWhatTheyDo() {
        panel.answer();
        assertEquals(List.of(), panel.state().saved().rows());
        model.assume(panel.fixture("INT", "JUV"), DRAW);
        model.save("Draw in Milan");
        assertEquals("", panel.state().saved().rows().getFirst().chance());
        panel.answer();
        var saved = panel.state().saved();
        assertEquals("Juventus, title %", saved.unit());
        assertTrue(saved.rows().getFirst().current());
        assertTrue(saved.rows().getFirst().change() < -2, saved.toString());
        model.clear();
        panel.answer();
        assertFalse(panel.state().saved().rows().getFirst().current());
    }

    @Test
    void hearsNothingOnceClosed() {
        model.close();
        model.assume(panel.fixture("INT", "JUV"), DRAW);
        assertEquals("Nothing assumed", panel.state().scenarios().label());
    }
}
