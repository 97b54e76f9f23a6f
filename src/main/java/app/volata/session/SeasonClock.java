package app.volata.session;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Season;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What time it is in a season. While it is on (from the first kick-off to a week after the last) that is the time of the
 * clock; else it is the evening of the latest result, and nothing is called due.
 */
record SeasonClock(Clock clock) {
    private static final Duration MATCH = Duration.ofHours(2);
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    LocalDateTime now(Season season) {
        var wall = wall(season);
        if (isOn(season, wall)) {
            return wall;
        }
        return season.fixtures().stream()
                .filter(fixture -> fixture.score() != null)
                .map(Fixture::kickOff)
                .filter(Objects::nonNull)
                .map(KickOff::date)
                .max(Comparator.naturalOrder())
                .map(date -> date.atTime(EVENING))
                .orElse(wall);
    }

    /** Whether a result is missing that should be known by now. */
    boolean due(Season season, Fixture fixture) {
        return due(season).test(fixture);
    }

    /** The same question for many fixtures of a season, at one moment. */
    Predicate<Fixture> due(Season season) {
        var wall = wall(season);
        return isOn(season, wall) ? fixture -> due(season, fixture, wall) : fixture -> false;
    }

    private static boolean due(Season season, Fixture fixture, LocalDateTime wall) {
        var kickOff = fixture.kickOff();
        return kickOff != null
                && fixture.score() == null
                && fixture.status() == Fixture.Status.PLANNED
                && wall.isAfter(over(kickOff))
                && !decided(season, fixture);
    }

    private LocalDateTime wall(Season season) {
        return LocalDateTime.ofInstant(clock.instant(), season.zone());
    }

    private static boolean isOn(Season season, LocalDateTime wall) {
        var first = end(season, Comparator.reverseOrder());
        var last = end(season, Comparator.naturalOrder());
        return first.isPresent()
                && last.isPresent()
                && !wall.isBefore(start(first.get()))
                && !wall.isAfter(over(last.get()).plusWeeks(1));
    }

    private static Optional<KickOff> end(Season season, Comparator<KickOff> order) {
        return season.fixtures().stream()
                .map(Fixture::kickOff)
                .filter(Objects::nonNull)
                .max(order);
    }

    private static LocalDateTime start(KickOff kickOff) {
        var time = kickOff.time();
        return time == null ? kickOff.date().atStartOfDay() : kickOff.date().atTime(time);
    }

    /** A match without a time is over when its day is. */
    private static LocalDateTime over(KickOff kickOff) {
        LocalDate date = kickOff.date();
        var time = kickOff.time();
        return time == null
                ? date.plusDays(1).atStartOfDay()
                : date.atTime(time).plus(MATCH);
    }

    private static boolean decided(Season season, Fixture fixture) {
        return season.decisions().stream()
                .filter(decision -> decision.ruling().cancelled() == null)
                .anyMatch(decision -> isAbout(decision, fixture));
    }

    /** Whether it leaves nothing to be played. */
    private static boolean isAbout(Decision decision, Fixture fixture) {
        return decision instanceof Decision.Exclusion(int club, var _, var _)
                ? fixture.involves(club)
                : Decision.fixtureOf(decision).stream().anyMatch(about -> about == fixture.number());
    }
}
