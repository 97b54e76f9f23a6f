package app.volata.store;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Minute;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.PastResult;
import app.volata.model.PastSeason;
import app.volata.model.Player;
import app.volata.model.Ruling;
import app.volata.model.Scenario;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Four clubs, twelve fixtures, and one of everything that a season file can hold. */
final class SmallSeason {
    private static final LocalDate DAY = LocalDate.of(2018, 4, 22);

    private SmallSeason() {}

    static Workbook everything() {
        var season = new Season(
                "Girone dell’orto",
                ZoneId.of("Europe/Rome"),
                Catalogue.regulations("serie-a-2005").orElseThrow(),
                clubs(),
                List.of(new Player(0, "Élie O'Nílo", 0), new Player(1, "李 明", 3)),
                fixtures(),
                decisions());
        return new Workbook(
                season,
                history(),
                new Assumptions(Map.of(
                        10, new Assumption.OfScore(new Score(0, 30)), 11, new Assumption.OfOutcome(Outcome.AWAY_WIN))),
                List.of(
                        new Scenario("Tutto bene", new Assumptions(Map.of(9, new Assumption.OfOutcome(Outcome.DRAW)))),
                        new Scenario("nothing", Assumptions.NONE)),
                Map.of(9, new OwnChances(0.1, 0.2, 0.7), 11, new OwnChances(1, 0, 0)),
                List.of(2, 0),
                Map.of("Inter Milan", "Internazionale", "", "nobody"));
    }

    private static List<Club> clubs() {
        var clubs = new ArrayList<Club>();
        for (int i = 0; i < 4; i++) {
            var badge = new Badge(0xFFFFFF - i, i, Badge.Pattern.values()[i]);
            clubs.add(new Club(i, "Società Sportiva " + i, "Club " + i, "CL" + i, badge));
        }
        return clubs;
    }

    private static List<Fixture> fixtures() {
        var fixtures = new ArrayList<Fixture>();
        for (int home = 0; home < 4; home++) {
            for (int away = 0; away < 4; away++) {
                if (home != away) {
                    var kickOff = new KickOff(DAY.plusDays(fixtures.size()), LocalTime.of(20, 45));
                    fixtures.add(Fixture.planned(fixtures.size(), 1 + fixtures.size() / 2, home, away, kickOff));
                }
            }
        }
        fixtures.set(
                0,
                fixtures.get(0)
                        .withScore(new Score(2, 1))
                        .withHalfTime(new Score(1, 0))
                        .withGoals(List.of(
                                new Goal(Side.HOME, 0, Goal.Kind.GOAL, new Minute(45, 2)),
                                new Goal(Side.AWAY, 0, Goal.Kind.OWN_GOAL, new Minute(90, 0)),
                                new Goal(Side.HOME, 0, Goal.Kind.PENALTY, null))));
        fixtures.set(1, fixtures.get(1).withScore(new Score(0, 0)).withKickOff(null));
        fixtures.set(2, fixtures.get(2).withStatus(Fixture.Status.POSTPONED).withKickOff(new KickOff(DAY, null)));
        fixtures.set(3, fixtures.get(3).withScore(new Score(1, 1)).withStatus(Fixture.Status.ABANDONED));
        fixtures.set(
                4,
                fixtures.get(4)
                        .withScore(new Score(30, 0))
                        .withKickOff(new KickOff(DAY, LocalTime.of(12, 30, 15, 123_456_789))));
        return fixtures;
    }

    private static List<Decision> decisions() {
        return List.of(
                new Decision.Deduction(1, 3, Ruling.on(DAY, "late wages")),
                new Decision.Deduction(1, -1, new Ruling(DAY, DAY.plusDays(1), DAY.plusDays(9), "appeal")),
                new Decision.Award(3, new Score(0, 3), Ruling.on(DAY, "")),
                new Decision.Annulment(5, Ruling.on(DAY, "a club withdrew")),
                new Decision.Settlement(List.of(3, 1, 2), Ruling.on(DAY, "lots")));
    }

    private static List<PastSeason> history() {
        return List.of(
                new PastSeason(
                        "2016-17",
                        List.of(
                                new PastResult(DAY.minusYears(1), "A", "B", new Score(0, 3), new Score(2, 1)),
                                new PastResult(DAY.minusYears(1), "B", "A", new Score(1, 1), null))),
                new PastSeason("2015-16", List.of()));
    }
}
