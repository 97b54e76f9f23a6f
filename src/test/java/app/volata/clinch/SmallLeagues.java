package app.volata.clinch;

import app.volata.exchange.Catalogue;
import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Few clubs, few goals, few matches left: much ends level. */
final class SmallLeagues {
    private static final int MOST_GOALS = 3;

    private final Random random;

    SmallLeagues(Random random) {
        this.random = random;
    }

    /** A league with so many matches left, chosen anywhere in the season. */
    Season season(Regulations regulations, int clubs, int open) {
        var fixtures = new ArrayList<Fixture>();
        boolean back = random.nextInt(4) > 0;
        for (int home = 0; home < clubs; home++) {
            for (int away = 0; away < clubs; away++) {
                if (home < away || back && home != away) {
                    fixtures.add(Fixture.planned(fixtures.size(), 1 + fixtures.size() / 2, home, away, null));
                }
            }
        }
        var left = new ArrayList<Integer>();
        for (int i = 0; i < fixtures.size(); i++) {
            left.add(i);
        }
        Collections.shuffle(left, random);
        for (int i = open; i < left.size(); i++) {
            var fixture = fixtures.get(left.get(i));
            fixtures.set(fixture.number(), fixture.withScore(score()));
        }
        var decisions = new ArrayList<Decision>();
        for (int club = 0; club < clubs; club++) {
            if (random.nextInt(6) == 0) {
                decisions.add(new Decision.Deduction(
                        club, 1 + random.nextInt(3), Ruling.on(LocalDate.of(2000, 1, 1), "at random")));
            }
        }
        return new Season("League", ZoneOffset.UTC, regulations, clubs(clubs), List.of(), fixtures, decisions);
    }

    private static List<Club> clubs(int count) {
        var clubs = new ArrayList<Club>();
        for (int i = 0; i < count; i++) {
            var name = "Club " + (char) ('A' + i);
            clubs.add(new Club(i, name, name, "C" + (char) ('A' + i), new Badge(i, i, Badge.Pattern.STRIPES)));
        }
        return clubs;
    }

    Score score() {
        return new Score(random.nextInt(MOST_GOALS), random.nextInt(MOST_GOALS));
    }

    /** For some of the fixtures left a score, for some a sign. */
    Assumptions assumptions(Season season) {
        var assumed = Assumptions.NONE;
        for (var fixture : season.fixtures()) {
            if (!fixture.played() && random.nextInt(4) == 0) {
                assumed = assumed.with(
                        fixture.number(),
                        random.nextBoolean()
                                ? new Assumption.OfScore(score())
                                : new Assumption.OfOutcome(Outcome.values()[random.nextInt(3)]));
            }
        }
        return assumed;
    }

    /** Play-offs for places that a small league has. */
    static Regulations regulations(String id) {
        var regulations = Catalogue.regulations(id).orElseThrow();
        return with(
                regulations,
                regulations.closing().stream()
                        .map(step -> step instanceof Tiebreaker.PlayOff(int place, int legs) && place > 2
                                ? new Tiebreaker.PlayOff(3, legs)
                                : step)
                        .toList());
    }

    static Regulations withoutRestart(Regulations regulations) {
        return with(
                regulations,
                regulations.closing().stream()
                        .map(step -> step instanceof Tiebreaker.Mutual(var measures, var _, var open, var size)
                                ? new Tiebreaker.Mutual(measures, false, open, size)
                                : step)
                        .toList());
    }

    private static Regulations with(Regulations regulations, List<Tiebreaker> closing) {
        return new Regulations(
                regulations.id(),
                regulations.name(),
                regulations.pointsForWin(),
                closing,
                regulations.interim(),
                regulations.zones(),
                regulations.stakes(),
                regulations.split());
    }
}
