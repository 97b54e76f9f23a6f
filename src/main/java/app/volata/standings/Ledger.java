package app.volata.standings;

import app.volata.model.Decision;
import app.volata.model.Decision.Exclusion.Effect;
import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Result;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What counts up to a {@link Cut}: the matches played by then and the decisions that held. */
public final class Ledger {
    /** Goals of a match lost by decision. */
    private static final int LOST = 3;

    private final int lastMatchday;
    private final @Nullable LocalDate lastDay;
    private final List<Decision> inForce;
    /** By the number of the fixture; empty where nothing was awarded, or annulled. */
    private final @Nullable Score[] awards;

    private final boolean[] annulled;

    public Ledger(Season season, Cut cut) {
        lastMatchday = cut instanceof Cut.AfterMatchday(int matchday) ? matchday : Integer.MAX_VALUE;
        lastDay = cut instanceof Cut.AtDate(var date) ? date : null;
        inForce = season.decisions().isEmpty() ? List.of() : inForce(season, cut);
        awards = awards(season);
        annulled = annulled(season);
    }

    private @Nullable Score[] awards(Season season) {
        boolean any = holds(Decision.Award.class) || holds(Decision.Exclusion.class);
        var awarded = new @Nullable Score[any ? season.fixtures().size() : 0];
        for (var decision : inForce) {
            if (decision instanceof Decision.Exclusion(int club, var effect, var _) && effect == Effect.REST_LOST) {
                season.fixtures().stream()
                        .filter(fixture -> fixture.involves(club) && !fixture.played() && isDue(fixture))
                        .forEach(fixture -> awarded[fixture.number()] = lostBy(club, fixture));
            }
        }
        for (var decision : inForce) {
            if (decision instanceof Decision.Award(int fixture, var score, var _)) {
                awarded[fixture] = score;
            }
        }
        return awarded;
    }

    /** A match that an excluded club will not play is lost on its day. */
    private boolean isDue(Fixture fixture) {
        return lastDay == null || within(fixture);
    }

    private static Score lostBy(int club, Fixture fixture) {
        return fixture.home() == club ? new Score(0, LOST) : new Score(LOST, 0);
    }

    private boolean[] annulled(Season season) {
        boolean any = holds(Decision.Annulment.class) || holds(Decision.Exclusion.class);
        var fixtures = new boolean[any ? season.fixtures().size() : 0];
        for (var decision : inForce) {
            if (decision instanceof Decision.Exclusion(int club, var effect, var _) && effect != Effect.REST_LOST) {
                season.fixtures().stream()
                        .filter(fixture -> fixture.involves(club))
                        .filter(fixture -> effect == Effect.ALL_VOID || !fixture.played())
                        .forEach(fixture -> fixtures[fixture.number()] = true);
            }
        }
        for (var decision : inForce) {
            if (decision instanceof Decision.Annulment(int fixture, var _)) {
                fixtures[fixture] = true;
            }
        }
        return fixtures;
    }

    private boolean holds(Class<? extends Decision> kind) {
        for (var decision : inForce) {
            if (kind.isInstance(decision)) {
                return true;
            }
        }
        return false;
    }

    /** The decisions that hold, the earliest first: of two on one thing the later one counts. */
    private static List<Decision> inForce(Season season, Cut cut) {
        var day = switch (cut) {
            case Cut.Everything _ -> null;
            case Cut.AtDate(var date) -> date;
            case Cut.AfterMatchday(int matchday) -> lastDayOf(season, matchday);
        };
        return season.decisions().stream()
                .filter(decision -> day == null
                        ? decision.ruling().cancelled() == null
                        : decision.ruling().holdsOn(day))
                .sorted(Comparator.comparing(decision -> decision.ruling().decided()))
                .toList();
    }

    /** The day of the last match played up to that matchday; before the first match its day; null in a season without dates. */
    private static @Nullable LocalDate lastDayOf(Season season, int matchday) {
        return days(season.fixtures().stream().filter(fixture -> fixture.played() && fixture.matchday() <= matchday))
                .max(Comparator.naturalOrder())
                .or(() -> days(season.fixtures().stream()).min(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static Stream<LocalDate> days(Stream<Fixture> fixtures) {
        return fixtures.map(Fixture::kickOff).filter(Objects::nonNull).map(KickOff::date);
    }

    /** The score that a fixture counts with in the table; null where it does not count, or not yet. */
    public @Nullable Score score(Fixture fixture) {
        if (annulled(fixture)) {
            return null;
        }
        var award = award(fixture);
        return award != null ? award : played(fixture);
    }

    /** The goals of a fixture as they count by then: corrected where the league gave one to another scorer. */
    public List<Goal> scorers(Fixture fixture) {
        var goals = fixture.goals();
        for (var decision : inForce) {
            if (decision instanceof Decision.Correction(int number, var was, var now, var _)
                    && number == fixture.number()
                    && goals.contains(was)) {
                goals = new ArrayList<>(goals);
                goals.set(goals.indexOf(was), now);
            }
        }
        return goals;
    }

    private boolean annulled(Fixture fixture) {
        return annulled.length > 0 && annulled[fixture.number()];
    }

    private @Nullable Score award(Fixture fixture) {
        return awards.length == 0 || fixture.matchday() > lastMatchday ? null : awards[fixture.number()];
    }

    /** The score played on the pitch by then, whatever was decided about it; null where it was not, or was annulled. */
    public @Nullable Score goals(Fixture fixture) {
        return annulled(fixture) ? null : played(fixture);
    }

    private @Nullable Score played(Fixture fixture) {
        return fixture.played() && within(fixture) ? fixture.score() : null;
    }

    private boolean within(Fixture fixture) {
        if (lastDay == null) {
            return fixture.matchday() <= lastMatchday;
        }
        var kickOff = fixture.kickOff();
        return kickOff != null && !kickOff.date().isAfter(lastDay);
    }

    /** Whether it is still to be played or decided: one annulled by then, or abandoned by then and for good, is not. */
    public boolean open(Fixture fixture) {
        boolean abandoned = fixture.status() == Fixture.Status.ABANDONED && within(fixture);
        return !abandoned && !annulled(fixture) && score(fixture) == null;
    }

    /** What a fixture counts for and how that came about. */
    public Optional<Result> result(Fixture fixture) {
        var score = score(fixture);
        if (score == null) {
            return Optional.empty();
        }
        var origin = award(fixture) != null ? Result.Origin.AWARDED : Result.Origin.PLAYED;
        return Optional.of(new Result(score, origin, played(fixture)));
    }

    /** The decisions in force, the earliest first. */
    public List<Decision> decisions() {
        return inForce;
    }

    /** What was settled outside the results, as lots: a club that no settlement names comes after those that one names. */
    public Lots settled() {
        if (inForce.isEmpty()) {
            return Lots.NONE;
        }
        var order = new ArrayList<Integer>();
        for (var decision : inForce) {
            if (decision instanceof Decision.Settlement(var clubs, var _)) {
                order.removeAll(clubs);
                order.addAll(clubs);
            }
        }
        return order.isEmpty() ? Lots.NONE : club -> order.contains(club) ? order.indexOf(club) : order.size();
    }
}
