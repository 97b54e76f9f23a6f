package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.Player;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OwnCsvTest {
    private static final String HEAD = "date,home,away,home_goals,away_goals,matchday,status,note\n";

    private static Imported read(String text) throws ImportException {
        return Import.read("folder/my.season.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportProblem problem(String text) {
        return assertThrows(ImportException.class, () -> read(text)).problem();
    }

    @Test
    void readsResultsAndOpenFixtures() throws ImportException {
        var season = read("date,time,home,away,home_goals,away_goals,ht_home,ht_away,round\n"
                        + "2018-04-28,20:45,Inter,Juventus,2,3,0,1,35\n"
                        + "2018-05-06,18:00,Udinese,Inter,,,,,36\n")
                .season();
        assertEquals("my.season", season.name());
        assertEquals(List.of("Inter", "Juventus", "Udinese"), names(season));
        var played = season.fixture(0);
        assertEquals(new Score(2, 3), played.score());
        assertEquals(new Score(0, 1), played.halfTime());
        assertEquals(35, played.matchday());
        assertEquals("2018-04-28T20:45", at(played));
        assertNull(season.fixture(1).score());
        assertEquals("JUV", season.club(1).code());
    }

    @Test
    void columnsStandInAnyOrderAndUnknownOnesAreNoted() throws ImportException {
        var imported = read("Away; Home ;attendance;AWAY GOALS;home_goals;date\nRoma;Lazio;60000;1;0;2018-01-01\n");
        var fixture = imported.season().fixture(0);
        assertEquals("Lazio", imported.season().club(fixture.home()).name());
        assertEquals(new Score(0, 1), fixture.score());
        assertEquals(List.of(new ImportNote.ColumnsIgnored(List.of("attendance"))), imported.notes());
    }

    @Test
    void statusAndDecisionsAreKept() throws ImportException {
        var season = read(HEAD
                        + "2016-08-28,Sassuolo,Pescara,0,3,2,awarded,\"played 2-1; awarded 0-3, ineligible player\"\n"
                        + "2016-09-01,Roma,Lazio,,,3,postponed,\n"
                        + "2016-09-02,Napoli,Inter,1,0,3,abandoned,fog\n"
                        + "2016-09-03,Milan,Torino,2,2,3,annulled,club withdrawn\n")
                .season();
        var day = LocalDate.of(2016, 8, 28);
        assertEquals(
                List.of(
                        new Decision.Award(
                                0, new Score(0, 3), Ruling.on(day, "played 2-1; awarded 0-3, ineligible player")),
                        new Decision.Annulment(3, Ruling.on(LocalDate.of(2016, 9, 3), "club withdrawn"))),
                season.decisions());
        assertEquals(new Score(2, 1), season.fixture(0).score());
        assertEquals(Fixture.Status.POSTPONED, season.fixture(1).status());
        assertEquals(Fixture.Status.ABANDONED, season.fixture(2).status());
        assertEquals(new Score(1, 0), season.fixture(2).score());
    }

    @Test
    void withoutMatchdaysTheOrderOfDatesServes() throws ImportException {
        var season = read("date,home,away,home_goals,away_goals\n"
                        + "2020-01-12,A Town,B Town,1,0\n"
                        + "2020-01-05,C Town,A Town,1,0\n"
                        + "2020-01-12,D Town,C Town,1,0\n"
                        + "2020-01-05,B Town,D Town,1,0\n")
                .season();
        assertEquals(
                List.of(2, 1, 2, 1),
                season.fixtures().stream().map(Fixture::matchday).toList());
    }

    @Test
    void theBundledSeasonComesBackTheSame() throws ImportException {
        var season = Catalogue.bundled().season();
        assertSame(
                season, Import.read("Serie A 2017-18.csv", OwnCsv.write(season).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyKindOfFixtureComesBackTheSame() throws ImportException {
        var bundled = Catalogue.bundled().season();
        var fixtures = new ArrayList<Fixture>();
        bundled.fixtures().forEach(fixture -> fixtures.add(fixture.withGoals(List.of())));
        fixtures.set(
                0,
                fixtures.get(0).cleared().withStatus(Fixture.Status.POSTPONED).withKickOff(null));
        fixtures.set(1, fixtures.get(1).withStatus(Fixture.Status.ABANDONED));
        fixtures.set(2, fixtures.get(2).withKickOff(new KickOff(LocalDate.of(2017, 8, 20), null)));
        var decisions = List.<Decision>of(
                new Decision.Award(
                        3,
                        new Score(3, 0),
                        new Ruling(
                                LocalDate.of(2017, 9, 9), LocalDate.of(2017, 9, 9), null, "ineligible, \"said\" they")),
                new Decision.Annulment(4, Ruling.on(LocalDate.of(2017, 10, 1), "club\nexcluded")));
        var season = bundled.withFixtures(fixtures).withDecisions(decisions);
        var again = Import.read("Serie A 2017-18.csv", OwnCsv.write(season).getBytes(StandardCharsets.UTF_8));
        assertEquals(
                season.fixtures().subList(1, 380), again.season().fixtures().subList(1, 380));
        assertEquals(season.fixture(0).status(), again.season().fixture(0).status());
        assertEquals(season.decisions(), again.season().decisions());
    }

    @Test
    void twoPlayersOfOneNameStayTwo() throws ImportException {
        var bundled = Catalogue.bundled().season();
        var players = List.of(new Player(0, "Danilo", 0), new Player(1, "Danilo", 1));
        var goals = List.of(
                new Goal(Side.HOME, 0, Goal.Kind.PENALTY, null),
                new Goal(Side.AWAY, 1, Goal.Kind.GOAL, new Minute(45, 2)));
        var fixture = Fixture.planned(0, 1, 0, 1, new KickOff(LocalDate.of(2018, 1, 1), null))
                .withScore(new Score(1, 1))
                .withGoals(goals);
        var season = bundled.withFixtures(List.of(fixture)).withPlayers(players);
        var again = Import.read("x.csv", OwnCsv.write(season).getBytes(StandardCharsets.UTF_8))
                .season();
        assertEquals(goals, again.fixture(0).goals());
        assertEquals(
                List.of("Danilo", "Danilo"),
                again.players().stream().map(Player::name).toList());
    }

    /** One name that goes to and fro between two clubs is two players; one that changes once has moved. */
    @Test
    void aPlayerWhoMovedIsOneRowAndNamesakesAreTwo() throws ImportException {
        var text = "date,home,away,home_goals,away_goals,goals\n"
                + "2018-01-01,Roma,Lazio,1,1,H 1 Mover; A 2 Namesake\n"
                + "2018-01-08,Roma,Inter,1,0,H 3 Namesake\n"
                + "2018-01-15,Lazio,Inter,2,0,H 4 Namesake; H 5 Mover\n";
        var season = read(text).season();
        assertEquals(
                List.of("Mover Lazio", "Namesake Lazio", "Namesake Roma"),
                season.players().stream()
                        .map(player ->
                                player.name() + " " + season.club(player.club()).name())
                        .toList());
    }

    @Test
    void whatIsWrongIsNamedByLineAndColumn() {
        assertEquals(
                malformed(2, 1, "date", Expected.DATE, "31/12/17"), problem(HEAD + "31/12/17,Roma,Lazio,1,0,1,,\n"));
        assertEquals(
                malformed(2, 4, "home_goals", Expected.GOALS, "x"), problem(HEAD + "2018-01-01,Roma,Lazio,x,0,1,,\n"));
        assertEquals(
                malformed(2, 5, "away_goals", Expected.GOALS, ""), problem(HEAD + "2018-01-01,Roma,Lazio,1,,1,,\n"));
        assertEquals(
                malformed(2, 5, "away_goals", Expected.GOALS, "99999999999999999999"),
                problem(HEAD + "2018-01-01,Roma,Lazio,1,99999999999999999999,1,,\n"));
        assertEquals(
                malformed(2, 6, "matchday", Expected.MATCHDAY, "0"), problem(HEAD + "2018-01-01,Roma,Lazio,1,1,0,,\n"));
        assertEquals(
                malformed(2, 7, "status", Expected.STATUS, "won"),
                problem(HEAD + "2018-01-01,Roma,Lazio,1,1,1,won,\n"));
        assertEquals(
                malformed(2, 4, "home_goals", Expected.NO_GOALS, "1"),
                problem(HEAD + "2018-01-01,Roma,Lazio,1,1,1,scheduled,\n"));
        assertEquals(
                malformed(2, 4, "home_goals", Expected.GOALS, ""),
                problem(HEAD + "2018-01-01,Roma,Lazio,,,1,awarded,\n"));
        assertEquals(malformed(2, 2, "home", Expected.CLUB, "12"), problem(HEAD + "2018-01-01,12,Lazio,1,1,1,,\n"));
        assertEquals(
                new ImportProblem.SameClub("folder/my.season.csv", 2, "Roma"),
                problem(HEAD + "2018-01-01,Roma,roma,1,1,1,,\n"));
        assertEquals(
                new ImportProblem.ColumnsMissing("folder/my.season.csv", 1, List.of("away_goals")),
                problem("date,home,away,home_goals\n2018-01-01,Roma,Lazio,1\n"));
        assertEquals(new ImportProblem.Empty("folder/my.season.csv"), problem(HEAD + ",,,,\n\n"));
        assertEquals(new ImportProblem.NotRecognised("folder/my.season.csv"), problem("just words\n"));
        assertEquals(new ImportProblem.NotRecognised("folder/my.season.csv"), problem(""));
        assertEquals(
                new ImportProblem.OpenQuote("folder/my.season.csv", 3),
                problem(HEAD + "2018-01-01,Roma,Lazio,1,1,1,,\n2018-01-01,\"Roma,Lazio,1,1,1,,\n"));
    }

    @Test
    void goodLinesAreTakenBesideBadOnes() throws ImportException {
        var imported = read(HEAD
                + "2018-01-01,Roma,Lazio,1,0,1,,\n"
                + "2018-01-02,Inter,Milan,a,0,1,,\n"
                + "2018-01-01,Roma,Lazio,2,0,1,,\n"
                + "2018-01-03,Napoli,Torino,0,0,1,,\n");
        assertEquals(2, imported.season().fixtures().size());
        assertEquals(
                List.of(
                        malformed(3, 4, "home_goals", Expected.GOALS, "a"),
                        new ImportProblem.Repeated("folder/my.season.csv", 4, 2, "Roma", "Lazio")),
                imported.problems());
    }

    /** The regulations of Scotland and Austria let two clubs meet twice at one ground. */
    @Test
    void twoMeetingsAtOneGroundAreTwoFixtures() throws ImportException {
        var season = read(HEAD + "2018-01-01,Celtic,Hearts,1,0,1,,\n2018-05-01,Celtic,Hearts,,,34,,\n")
                .season();
        assertEquals(2, season.fixtures().size());
    }

    private static ImportProblem malformed(int line, int column, String field, Expected expected, String found) {
        return new ImportProblem.Malformed("folder/my.season.csv", line, column, field, expected, found);
    }

    private static void assertSame(Season season, Imported again) {
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(), again.notes());
        assertEquals(season.name(), again.season().name());
        assertEquals(season.clubs(), again.season().clubs());
        assertEquals(season.players(), again.season().players());
        assertEquals(season.fixtures(), again.season().fixtures());
        assertEquals(season.decisions(), again.season().decisions());
    }

    private static List<String> names(Season season) {
        return season.clubs().stream().map(club -> club.name()).toList();
    }

    private static String at(Fixture fixture) {
        var kickOff = Objects.requireNonNull(fixture.kickOff());
        return kickOff.date() + "T" + kickOff.time();
    }
}
