package app.volata.store;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Edit;
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
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Workbook;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a person might do next, by chance: every kind of edit, and imports that change anything. */
record RandomEdits(RandomGenerator random) {
    Edit next(Workbook now) {
        var fixture = any(now.season().fixtures());
        int number = fixture.number();
        int club = any(now.season().clubs()).number();
        return switch (random.nextInt(16)) {
            case 0, 1 -> new Edit.EnterResult(number, score());
            case 2 -> new Edit.ClearResult(number);
            case 3, 4 -> goals(now, fixture);
            case 5 -> new Edit.Postpone(number, kickOff());
            case 6 -> new Edit.Reschedule(number, kickOff());
            case 7, 8 -> fixture.played() ? new Edit.LetGo(number) : new Edit.Assume(number, assumption());
            case 9 -> new Edit.SaveScenario("scenario " + random.nextInt(4));
            case 10 -> now.scenarios().isEmpty() ? new Edit.ClearAssumed() : scenario(now);
            case 11 -> new Edit.SetOwnChances(number, random.nextInt(3) == 0 ? null : chances());
            case 12 -> new Edit.Follow(club);
            case 13 -> new Edit.Unfollow(club);
            default -> new Edit.TakeOver(imported(now));
        };
    }

    private Edit scenario(Workbook now) {
        int scenario = random.nextInt(now.scenarios().size());
        return random.nextBoolean() ? new Edit.LoadScenario(scenario) : new Edit.RemoveScenario(scenario);
    }

    private Edit goals(Workbook now, Fixture fixture) {
        int players = now.season().players().size();
        var squad = List.of(new Player(players, word(), fixture.home()));
        if (players > 0 && random.nextBoolean()) {
            squad = List.of(any(now.season().players()).at(fixture.away()));
        }
        var goals = new ArrayList<Goal>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int player = random.nextBoolean() || players == 0 ? squad.getFirst().number() : random.nextInt(players);
            goals.add(new Goal(any(Side.values()), player, any(Goal.Kind.values()), minute()));
        }
        return new Edit.RecordGoals(fixture.number(), goals, squad);
    }

    private Workbook imported(Workbook now) {
        var season = now.season();
        return switch (random.nextInt(9)) {
            case 0 -> now.with(season.withDecisions(decisions(season)));
            case 1 -> now.with(season.withRegulations(any(Catalogue.all())));
            case 2 -> now.withHistory(history());
            case 3 -> now.with(withClub(season));
            case 4 -> now.with(withFixture(season));
            case 5 -> now.with(season.with(any(season.fixtures()).withHalfTime(random.nextBoolean() ? score() : null)));
            case 6 -> withLearnedName(now);
            case 7 -> SmallSeason.everything();
            default -> Workbook.of(season.withDecisions(List.of()));
        };
    }

    private List<Decision> decisions(Season season) {
        var decisions = new ArrayList<Decision>();
        for (int i = random.nextInt(4); i > 0; i--) {
            int club = any(season.clubs()).number();
            int fixture = any(season.fixtures()).number();
            var ruling = random.nextBoolean()
                    ? Ruling.on(date(), word())
                    : new Ruling(date(), date(), random.nextBoolean() ? date() : null, word());
            decisions.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Decision.Deduction(club, random.nextInt(-5, 10), ruling);
                        case 1 -> new Decision.Award(fixture, score(), ruling);
                        case 2 -> new Decision.Annulment(fixture, ruling);
                        case 3 ->
                            new Decision.Exclusion(club, Decision.Exclusion.Effect.values()[random.nextInt(3)], ruling);
                        case 4 ->
                            season.players().isEmpty()
                                    ? new Decision.Annulment(fixture, ruling)
                                    : correction(season, fixture, ruling);
                        default ->
                            new Decision.Settlement(
                                    List.of(club, (club + 1) % season.clubs().size()), ruling);
                    });
        }
        return decisions;
    }

    private Decision correction(Season season, int fixture, Ruling ruling) {
        int was = any(season.players()).number();
        int now = any(season.players()).number();
        return new Decision.Correction(
                fixture,
                new Goal(Side.HOME, was, Goal.Kind.GOAL, new Minute(random.nextInt(1, 91), 0)),
                new Goal(Side.HOME, now, Goal.Kind.OWN_GOAL, null),
                ruling);
    }

    private List<PastSeason> history() {
        var seasons = new ArrayList<PastSeason>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var results = new ArrayList<PastResult>();
            for (int j = random.nextInt(4); j > 0; j--) {
                results.add(new PastResult(date(), word(), word(), score(), random.nextBoolean() ? score() : null));
            }
            seasons.add(new PastSeason(word(), results));
        }
        return seasons;
    }

    private Season withClub(Season season) {
        var clubs = new ArrayList<>(season.clubs());
        var badge = new Badge(random.nextInt(0x1000000), random.nextInt(0x1000000), any(Badge.Pattern.values()));
        boolean another = clubs.size() < 8 && random.nextBoolean();
        int number = another ? clubs.size() : random.nextInt(clubs.size());
        var club = new Club(number, word(), word(), word(), badge);
        if (another) {
            clubs.add(club);
        } else {
            clubs.set(number, club);
        }
        return new Season(
                season.name() + (another ? "+" : ""),
                season.zone(),
                season.regulations(),
                clubs,
                season.players(),
                season.fixtures(),
                season.decisions());
    }

    private Season withFixture(Season season) {
        var fixtures = new ArrayList<>(season.fixtures());
        int away = random.nextInt(1, season.clubs().size());
        fixtures.add(Fixture.planned(fixtures.size(), 1 + random.nextInt(9), 0, away, kickOff()));
        return season.withFixtures(fixtures);
    }

    private Workbook withLearnedName(Workbook now) {
        Map<String, String> names = new TreeMap<>(now.learnedNames());
        if (names.size() > 3) {
            names.remove(names.keySet().iterator().next());
        }
        names.put(word(), word());
        return new Workbook(
                now.season(), now.history(), now.assumed(), now.scenarios(), now.ownChances(), now.followed(), names);
    }

    private Score score() {
        return new Score(random.nextInt(6), random.nextInt(6));
    }

    private Assumption assumption() {
        return random.nextBoolean() ? new Assumption.OfScore(score()) : new Assumption.OfOutcome(any(Outcome.values()));
    }

    private OwnChances chances() {
        double home = random.nextDouble();
        double draw = random.nextDouble(1 - home);
        return new OwnChances(home, draw, 1 - home - draw);
    }

    private @Nullable Minute minute() {
        return random.nextInt(4) == 0 ? null : new Minute(1 + random.nextInt(Minute.LAST), random.nextInt(5));
    }

    private @Nullable KickOff kickOff() {
        return random.nextInt(4) == 0
                ? null
                : new KickOff(date(), random.nextInt(4) == 0 ? null : LocalTime.of(random.nextInt(24), 15));
    }

    private LocalDate date() {
        return LocalDate.of(2018, 1, 1).plusDays(random.nextInt(300));
    }

    private String word() {
        return "w" + Integer.toString(random.nextInt(2000), 36) + any(List.of("", " é", "'", "\"", "\n", ";--", "𝄞"));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T any(T[] array) {
        return array[random.nextInt(array.length)];
    }
}
