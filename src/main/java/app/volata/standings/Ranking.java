package app.volata.standings;

import app.volata.model.Measure;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.Tiebreaker;
import app.volata.model.Tiebreaker.AtStake;
import app.volata.model.Tiebreaker.Last;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.Mutual;
import app.volata.model.Tiebreaker.Overall;
import app.volata.model.Tiebreaker.PlayOff;
import app.volata.model.Tiebreaker.WhileOpen;
import app.volata.model.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders clubs by a list of tie-breakers: the one reading of the regulations, shared by the table, the simulator and the
 * exact engine.
 *
 * <table>
 * <caption>What a step does with a group that the steps before it left level</caption>
 * <tr><td>Overall</td><td>separates by the measure; each smaller group goes on to the next step</td></tr>
 * <tr><td>Mutual</td><td>separates by the block's measures, one after the other, in the table of the group's own matches;
 *   with <i>restart</i> a smaller group starts the block again with its own matches, else it goes on to the next step;
 *   a group of the wrong size, or with matches to come under SKIP, goes on whole; under SHARE it shares the place</td></tr>
 * <tr><td>AtStake</td><td>is its step where a border of a zone runs through the group's places, else nothing</td></tr>
 * <tr><td>PlayOff</td><td>lets the following steps order the group, then asks the lots of the two clubs at its places</td></tr>
 * <tr><td>Last</td><td>asks the lots of all; who is level then shares the place</td></tr>
 * </table>
 *
 * <p>Not done: a restart of the whole list (MLS: "the rest start again") is not needed, because only mutual tables depend
 * on who is level. Nothing is allocated after construction. Not safe for several threads: one each.
 */
public final class Ranking {
    private final Tiebreaker[] steps;
    /** Whether a zone begins or ends between this position and the one before. */
    private final boolean[] border;

    private final int[] alphabet;
    private final Ladder ladder;

    private Tallies tallies;
    private Lots lots = Lots.NONE;
    private @Nullable Trace trace;

    /**
     * @param clubs how many, numbered in the order of the alphabet where the steps end with it
     * @param zones whose borders can be at stake
     */
    public Ranking(int clubs, List<Tiebreaker> steps, List<Zone> zones) {
        this(clubs, steps, zones, new int[0]);
    }

    private Ranking(int clubs, List<Tiebreaker> steps, List<Zone> zones, int[] alphabet) {
        this.steps = steps.toArray(Tiebreaker[]::new);
        this.alphabet = alphabet;
        border = borders(zones, clubs);
        ladder = new Ladder(clubs);
        tallies = new Tallies(0, 1);
    }

    /** The order of a season's clubs under its own regulations. */
    public static Ranking of(Season season, Rules rules) {
        return of(season, season.regulations().order(rules));
    }

    static Ranking of(Season season, List<Tiebreaker> steps) {
        int clubs = season.clubs().size();
        var alphabet = byName(steps) ? Alphabet.places(season.clubs()) : new int[0];
        return new Ranking(clubs, steps, season.regulations().zones(), alphabet);
    }

    private static boolean byName(List<Tiebreaker> steps) {
        for (var step : steps) {
            var spoken = step instanceof AtStake(var inner) ? inner : step;
            if (spoken instanceof Last(var means) && means == Means.ALPHABET) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] borders(List<Zone> zones, int clubs) {
        var border = new boolean[clubs];
        for (var zone : zones) {
            if (zone.from() - 1 < clubs) {
                border[zone.from() - 1] = true;
            }
            if (zone.to() < clubs) {
                border[zone.to()] = true;
            }
        }
        return border;
    }

    /** Orders the clubs by what is counted; who stays level shares the place, in the order of the numbers. */
    public void rank(Tallies counted, Lots word) {
        rank(counted, word, null);
    }

    void rank(Tallies counted, Lots word, @Nullable Trace witness) {
        tallies = counted;
        lots = word;
        trace = witness;
        ladder.start();
        if (counted.isSplit()) {
            for (int club = 0; club < ladder.size(); club++) {
                ladder.key[club] = -counted.part(club);
            }
            ladder.sort(0, ladder.size());
            each(0, ladder.size(), 0);
        } else {
            order(0, ladder.size(), 0);
        }
    }

    /** The club at a position from 0. */
    public int club(int position) {
        return ladder.club[position];
    }

    /** The place at a position from 0: 1 is the best, level clubs have the same. */
    public int place(int position) {
        return ladder.place[position];
    }

    /** Whether the place at a position from 0 belongs to more clubs than one. */
    public boolean shared(int position) {
        return ladder.shared(position);
    }

    private void order(int from, int to, int at) {
        if (to - from < 2) {
            return;
        }
        if (at == steps.length) {
            ladder.share(from, to);
        } else {
            apply(steps[at], from, to, at);
        }
    }

    private void apply(Tiebreaker step, int from, int to, int at) {
        switch (step) {
            case Overall(var measure) -> {
                overall(measure, from, to);
                reached(step, from, to);
                each(from, to, at + 1);
            }
            case Mutual mutual -> mutual(mutual, from, to, at);
            case AtStake(var only) -> {
                if (atStake(from, to)) {
                    apply(only, from, to, at);
                } else {
                    order(from, to, at + 1);
                }
            }
            case PlayOff playOff -> {
                order(from, to, at + 1);
                playOff(playOff, from, to);
            }
            case Last(var means) -> {
                last(means, from, to);
                reached(step, from, to);
            }
        }
    }

    private void overall(Measure measure, int from, int to) {
        for (int i = from; i < to; i++) {
            int value = tallies.value(measure, ladder.club[i]);
            ladder.key[i] = measure.fewerIsBetter() ? -value : value;
        }
        ladder.sort(from, to);
    }

    private void mutual(Mutual mutual, int from, int to, int at) {
        if (!mutual.size().includes(to - from)) {
            order(from, to, at + 1);
            return;
        }
        if (mutual.open() != WhileOpen.COUNT && !tallies.whole(ladder.club, from, to)) {
            unfinished(mutual, from, to);
            if (mutual.open() == WhileOpen.SHARE) {
                ladder.share(from, to);
            } else {
                order(from, to, at + 1);
            }
            return;
        }
        reached(mutual, from, to);
        for (int i = from; i < to; i++) {
            ladder.key[i] = mutualKey(mutual.measures(), ladder.club[i], from, to);
        }
        ladder.sort(from, to);
        boolean separated = ladder.key[from] != ladder.key[to - 1];
        each(from, to, separated && mutual.restart() ? at : at + 1);
    }

    /** The measures of a block in one number, the first one highest: 16 bits each, all above 0. */
    private long mutualKey(List<Measure> measures, int club, int from, int to) {
        long home = 0;
        long away = 0;
        for (int i = from; i < to; i++) {
            home += tallies.meeting(club, ladder.club[i]);
            away += tallies.meeting(ladder.club[i], club);
        }
        long packed = 0;
        for (var measure : measures) {
            packed = (packed << 16) + Tally.value(measure, home, away, tallies.pointsForWin()) + 0x4000;
        }
        return packed;
    }

    private void last(Means means, int from, int to) {
        for (int i = from; i < to; i++) {
            int club = ladder.club[i];
            ladder.key[i] = -(means == Means.ALPHABET ? alphabetical(club) : (long) lots.drawn(club));
        }
        ladder.sort(from, to);
        for (int start = from, end; start < to; start = end) {
            end = ladder.endOfLevel(start, to);
            ladder.share(start, end);
        }
    }

    private int alphabetical(int club) {
        return alphabet.length == 0 ? club : alphabet[club];
    }

    private void playOff(PlayOff playOff, int from, int to) {
        int upper = playOff.place() - 1;
        int lower = upper + 1;
        boolean theirs = from <= upper && lower < to;
        // a third club on one of the two places: nobody has said yet who plays
        if (!theirs || ladder.sharedBeyond(upper, lower)) {
            return;
        }
        int difference = Integer.compare(lots.drawn(ladder.club[upper]), lots.drawn(ladder.club[lower]));
        if (difference != 0) {
            ladder.part(upper, lower, difference > 0);
        }
        reached(playOff, upper, lower + 1);
    }

    private boolean atStake(int from, int to) {
        for (int position = from + 1; position < to; position++) {
            if (border[position]) {
                return true;
            }
        }
        return false;
    }

    private void each(int from, int to, int at) {
        for (int start = from, end; start < to; start = end) {
            end = ladder.endOfLevel(start, to);
            order(start, end, at);
        }
    }

    private void reached(Tiebreaker step, int from, int to) {
        if (trace != null) {
            trace.reached(step, ladder.club, from, to);
        }
    }

    private void unfinished(Mutual step, int from, int to) {
        if (trace != null) {
            trace.unfinished(step, ladder.club, from, to);
        }
    }
}
