package app.volata.store;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.PastSeason;
import app.volata.model.Player;
import app.volata.model.RegulationsText;
import app.volata.model.Ruling;
import app.volata.model.Scenario;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every table of the season file, in the order of their references. {@link WorkbookReader} reads what these write. */
final class Tables {
    static final Table<Season> SEASON = new Table<>(
            Shape.SEASON,
            workbook -> List.of(workbook.season()),
            (season, place, to) -> to.accept(
                    Row.of(place, season.name(), season.zone().getId(), RegulationsText.format(season.regulations()))));

    static final Table<Club> CLUB = new Table<>(
            Shape.CLUB,
            workbook -> workbook.season().clubs(),
            (club, place, to) -> to.accept(Row.of(
                    place,
                    club.name(),
                    club.shortName(),
                    club.code(),
                    club.badge().fill(),
                    club.badge().figure(),
                    word(club.badge().pattern()))));

    static final Table<Player> PLAYER = new Table<>(
            Shape.PLAYER,
            workbook -> workbook.season().players(),
            (player, place, to) -> to.accept(Row.of(place, player.name(), player.club())));

    static final Table<Fixture> FIXTURE = new Table<>(
            Shape.FIXTURE,
            workbook -> workbook.season().fixtures(),
            (fixture, place, to) -> to.accept(Row.of(
                    place,
                    fixture.matchday(),
                    fixture.home(),
                    fixture.away(),
                    text(fixture.kickOff()),
                    word(fixture.status()),
                    home(fixture.score()),
                    away(fixture.score()),
                    home(fixture.halfTime()),
                    away(fixture.halfTime()))));

    static final Table<Fixture> GOAL =
            new Table<>(Shape.GOAL, workbook -> workbook.season().fixtures(), Tables::goals);

    static final Table<Decision> DECISION = new Table<>(
            Shape.DECISION,
            workbook -> workbook.season().decisions(),
            (decision, place, to) -> to.accept(decision(decision, place)));

    static final Table<Decision> SETTLED_CLUB =
            new Table<>(Shape.SETTLED_CLUB, workbook -> workbook.season().decisions(), (decision, place, to) -> {
                if (decision instanceof Decision.Settlement settlement) {
                    for (int i = 0; i < settlement.clubs().size(); i++) {
                        to.accept(Row.of(place, i, settlement.clubs().get(i)));
                    }
                }
            });

    static final Table<Decision> CORRECTED_GOAL =
            new Table<>(Shape.CORRECTED_GOAL, workbook -> workbook.season().decisions(), Tables::corrected);

    static final Table<PastSeason> PAST_SEASON = new Table<>(
            Shape.PAST_SEASON, Workbook::history, (season, place, to) -> to.accept(Row.of(place, season.name())));

    static final Table<PastSeason> PAST_RESULT = new Table<>(Shape.PAST_RESULT, Workbook::history, Tables::pastResults);

    static final Table<Assumptions> ASSUMPTION = new Table<>(
            Shape.ASSUMPTION,
            workbook -> List.of(workbook.assumed()),
            (assumed, place, to) -> assumed.byFixture()
                    .forEach((fixture, assumption) ->
                            to.accept(Row.of(fixture, sign(assumption), homeOf(assumption), awayOf(assumption)))));

    static final Table<Scenario> SCENARIO = new Table<>(
            Shape.SCENARIO, Workbook::scenarios, (scenario, place, to) -> to.accept(Row.of(place, scenario.name())));

    static final Table<Scenario> SCENARIO_ASSUMPTION = new Table<>(
            Shape.SCENARIO_ASSUMPTION,
            Workbook::scenarios,
            (scenario, place, to) -> scenario.assumptions()
                    .byFixture()
                    .forEach((fixture, assumption) -> to.accept(
                            Row.of(place, fixture, sign(assumption), homeOf(assumption), awayOf(assumption)))));

    static final Table<Workbook> OWN_CHANCES = new Table<>(
            Shape.OWN_CHANCES,
            List::of,
            (workbook, place, to) -> workbook.ownChances()
                    .forEach((fixture, chances) ->
                            to.accept(Row.of(fixture, chances.homeWin(), chances.draw(), chances.awayWin()))));

    static final Table<Integer> FOLLOWED =
            new Table<>(Shape.FOLLOWED, Workbook::followed, (club, place, to) -> to.accept(Row.of(place, club)));

    static final Table<Map<String, String>> LEARNED_NAME = new Table<>(
            Shape.LEARNED_NAME,
            workbook -> List.of(workbook.learnedNames()),
            (names, place, to) -> names.forEach((name, club) -> to.accept(Row.of(name, club))));

    static final List<Table<?>> ALL = List.of(
            SEASON,
            CLUB,
            PLAYER,
            FIXTURE,
            GOAL,
            DECISION,
            SETTLED_CLUB,
            CORRECTED_GOAL,
            PAST_SEASON,
            PAST_RESULT,
            ASSUMPTION,
            SCENARIO,
            SCENARIO_ASSUMPTION,
            OWN_CHANCES,
            FOLLOWED,
            LEARNED_NAME);

    private Tables() {}

    private static void goals(Fixture fixture, int place, Consumer<Row> to) {
        for (int i = 0; i < fixture.goals().size(); i++) {
            to.accept(goal(place, i, fixture.goals().get(i)));
        }
    }

    private static void corrected(Decision decision, int place, Consumer<Row> to) {
        if (decision instanceof Decision.Correction correction) {
            to.accept(goal(place, 0, correction.was()));
            to.accept(goal(place, 1, correction.now()));
        }
    }

    private static Row goal(int parent, int position, Goal goal) {
        var minute = goal.minute();
        return Row.of(
                parent,
                position,
                word(goal.side()),
                goal.player(),
                word(goal.kind()),
                minute == null ? null : minute.minute(),
                minute == null ? null : minute.stoppage());
    }

    private static void pastResults(PastSeason season, int place, Consumer<Row> to) {
        for (int i = 0; i < season.results().size(); i++) {
            var result = season.results().get(i);
            to.accept(Row.of(
                    place,
                    i,
                    result.date().toString(),
                    result.home(),
                    result.away(),
                    result.score().home(),
                    result.score().away(),
                    home(result.played()),
                    away(result.played())));
        }
    }

    private static Row decision(Decision decision, int place) {
        var ruling = decision.ruling();
        return switch (decision) {
            case Decision.Deduction(int club, int points, var _) ->
                ruled(place, "deduction", about(club, points, null, null), ruling, null);
            case Decision.Award(int fixture, Score score, var _) ->
                ruled(place, "award", about(null, null, fixture, score), ruling, null);
            case Decision.Annulment(int fixture, var _) ->
                ruled(place, "annulment", about(null, null, fixture, null), ruling, null);
            case Decision.Settlement _ -> ruled(place, "settlement", about(null, null, null, null), ruling, null);
            case Decision.Exclusion(int club, var effect, var _) ->
                ruled(place, "exclusion", about(club, null, null, null), ruling, word(effect));
            case Decision.Correction correction ->
                ruled(place, "correction", about(null, null, correction.fixture(), null), ruling, null);
        };
    }

    /** Club, points, fixture, goals: what a decision has of them. */
    private static List<@Nullable Object> about(
            @Nullable Integer club, @Nullable Integer points, @Nullable Integer fixture, @Nullable Score score) {
        return Arrays.asList(club, points, fixture, home(score), away(score));
    }

    private static Row ruled(
            int place, String kind, List<@Nullable Object> about, Ruling ruling, @Nullable String effect) {
        var cancelled = ruling.cancelled();
        return Row.of(
                place,
                kind,
                about.get(0),
                about.get(1),
                about.get(2),
                about.get(3),
                about.get(4),
                ruling.decided().toString(),
                ruling.inForce().toString(),
                cancelled == null ? null : cancelled.toString(),
                ruling.reason(),
                effect);
    }

    private static @Nullable String sign(Assumption assumption) {
        return assumption instanceof Assumption.OfOutcome(var outcome) ? outcome.sign() : null;
    }

    private static @Nullable Integer homeOf(Assumption assumption) {
        return assumption instanceof Assumption.OfScore(var score) ? home(score) : null;
    }

    private static @Nullable Integer awayOf(Assumption assumption) {
        return assumption instanceof Assumption.OfScore(var score) ? away(score) : null;
    }

    private static @Nullable Integer home(@Nullable Score score) {
        return score == null ? null : score.home();
    }

    private static @Nullable Integer away(@Nullable Score score) {
        return score == null ? null : score.away();
    }

    private static @Nullable String text(@Nullable KickOff kickOff) {
        if (kickOff == null) {
            return null;
        }
        return kickOff.time() == null ? kickOff.date().toString() : kickOff.date() + "T" + kickOff.time();
    }

    /** {@code own_goal} and so on. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
