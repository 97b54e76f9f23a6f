package app.volata.standings;

import app.volata.model.Club;
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
import java.util.Arrays;
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
 *   a group of the wrong size, or with open matches under SKIP, goes on whole; under SHARE it shares the place</td></tr>
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

    private final int[] order;
    private final int[] place;
    private final long[] key;

    private Tallies tallies;
    private Lots lots = Lots.NONE;
    private @Nullable Trace trace;

    /**
     * @param names of the clubs in their order, for regulations that end with the alphabet
     * @param zones borders that can be at stake
     */
    public Ranking(List<String> names, List<Tiebreaker> steps, List<Zone> zones) {
        int clubs = names.size();
        this.steps = steps.toArray(Tiebreaker[]::new);
        border = borders(zones, clubs);
        alphabet = steps.contains(new Last(Means.ALPHABET)) ? Alphabet.places(names) : new int[0];
        order = new int[clubs];
        place = new int[clubs];
        key = new long[clubs];
        tallies = new Tallies(clubs, 1);
    }

    /** The order of a season's clubs under its own regulations. */
    public static Ranking of(Season season, Rules rules) {
        return of(season, season.regulations().order(rules));
    }

    static Ranking of(Season season, List<Tiebreaker> steps) {
        return new Ranking(
                season.clubs().stream().map(Club::name).toList(),
                steps,
                season.regulations().zones());
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
        for (int position = 0; position < order.length; position++) {
            order[position] = position;
            place[position] = position + 1;
        }
        if (counted.isSplit()) {
            for (int position = 0; position < order.length; position++) {
                key[position] = -counted.part(position);
            }
            sort(0, order.length);
            each(0, order.length, 0);
        } else {
            order(0, order.length, 0);
        }
    }

    /** The club at a position from 0. */
    public int club(int position) {
        return order[position];
    }

    /** The place at a position from 0: 1 is the best, level clubs have the same. */
    public int place(int position) {
        return place[position];
    }

    /** Whether the place at a position from 0 belongs to more clubs than one. */
    public boolean shared(int position) {
        return place[position] <= position || (position + 1 < place.length && place[position + 1] == place[position]);
    }

    private void order(int from, int to, int at) {
        if (to - from < 2) {
            return;
        }
        if (at == steps.length) {
            share(from, to);
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
            int value = tallies.value(measure, order[i]);
            key[i] = measure.fewerIsBetter() ? -value : value;
        }
        sort(from, to);
    }

    private void mutual(Mutual mutual, int from, int to, int at) {
        if (!mutual.size().includes(to - from)) {
            order(from, to, at + 1);
            return;
        }
        reached(mutual, from, to);
        boolean whole = mutualTable(mutual, from, to);
        if (!whole && mutual.open() == WhileOpen.SHARE) {
            share(from, to);
        } else if (!whole && mutual.open() == WhileOpen.SKIP) {
            order(from, to, at + 1);
        } else {
            sort(from, to);
            boolean separated = key[from] != key[to - 1];
            each(from, to, separated && mutual.restart() ? at : at + 1);
        }
    }

    /** The keys of a block: its measures packed, the first one highest. False where matches between the clubs are open. */
    private boolean mutualTable(Mutual mutual, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            long home = 0;
            long away = 0;
            for (int j = from; j < to; j++) {
                home += tallies.meeting(order[i], order[j]);
                away += tallies.meeting(order[j], order[i]);
            }
            open |= Tally.open(home) > 0;
            long packed = 0;
            for (var measure : mutual.measures()) {
                packed = packed << 16 | Tally.value(measure, home, away, tallies.pointsForWin()) + 0x4000;
            }
            key[i] = packed;
        }
        return !open;
    }

    private void last(Means means, int from, int to) {
        for (int i = from; i < to; i++) {
            key[i] = means == Means.ALPHABET ? -alphabet[order[i]] : -lots.drawn(order[i]);
        }
        sort(from, to);
        for (int start = from, end; start < to; start = end) {
            end = endOfLevel(start, to);
            share(start, end);
        }
    }

    private void playOff(PlayOff playOff, int from, int to) {
        int upper = playOff.place() - 1;
        int lower = upper + 1;
        boolean theirs = from <= upper && lower < to;
        if (!theirs || sharesBeyond(upper, lower)) {
            return;
        }
        int difference = Integer.compare(lots.drawn(order[upper]), lots.drawn(order[lower]));
        if (difference > 0) {
            int club = order[upper];
            order[upper] = order[lower];
            order[lower] = club;
        }
        if (difference != 0) {
            place[lower] = lower + 1;
        }
        reached(playOff, upper, lower + 1);
    }

    /** A third club on one of the two places: nobody has said yet who plays. */
    private boolean sharesBeyond(int upper, int lower) {
        return place[upper] <= upper || (lower + 1 < place.length && place[lower + 1] <= lower + 1);
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
            end = endOfLevel(start, to);
            order(start, end, at);
        }
    }

    private int endOfLevel(int start, int to) {
        int end = start + 1;
        while (end < to && key[end] == key[start]) {
            end++;
        }
        return end;
    }

    private void share(int from, int to) {
        Arrays.fill(place, from, to, from + 1);
    }

    /** By insertion, the highest key first, level ones as they stood: groups are small. */
    private void sort(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long own = key[i];
            int club = order[i];
            int j = i;
            for (; j > from && key[j - 1] < own; j--) {
                key[j] = key[j - 1];
                order[j] = order[j - 1];
            }
            key[j] = own;
            order[j] = club;
        }
    }

    private void reached(Tiebreaker step, int from, int to) {
        if (trace != null) {
            trace.reached(step, order, from, to);
        }
    }

    /** Told of every step that a group came to. */
    @FunctionalInterface
    interface Trace {
        void reached(Tiebreaker step, int[] order, int from, int to);
    }
}
