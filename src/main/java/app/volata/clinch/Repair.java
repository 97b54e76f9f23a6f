package app.volata.clinch;

import java.util.Arrays;

/**
 * Mends what units do not say of points: changes one result a step, the one that leaves the fewest points out of bounds,
 * and does not change it back for a while.
 */
final class Repair {
    private static final int TENURE = 6;
    private static final int MORE = 7;

    private final Question question;
    private final Fill fill;
    private final boolean[] held;
    private final int clubs;
    private final int[][] matchesOf;
    private final int[] value;
    private final int[] valueIn;
    private final int[] tabu;
    private final byte[] best;
    private int seed = 1;

    Repair(Question question, Fill fill, boolean[] held) {
        this.question = question;
        this.fill = fill;
        this.held = held;
        clubs = question.position.clubs;
        matchesOf = UnitFlow.matchesOf(question);
        value = new int[clubs];
        valueIn = new int[clubs];
        tabu = new int[held.length * 3];
        best = new byte[held.length];
    }

    /** True where the results are within all bounds; else they are left at their best. */
    boolean run(int idle) {
        int cost = count();
        if (cost == 0) {
            return true;
        }
        Arrays.fill(tabu, 0);
        int least = cost;
        keep();
        int last = 0;
        for (int step = 1; step - last <= idle; step++) {
            int move = choose(step, least - cost);
            if (move < 0) {
                break;
            }
            int match = move / 3;
            tabu[match * 3 + fill.result[match]] = step + TENURE + random(MORE);
            cost += delta(match, move % 3);
            apply(match, move % 3);
            if (cost < least) {
                least = cost;
                last = step;
                if (cost == 0) {
                    return true;
                }
                keep();
            }
        }
        for (int match : question.loose) {
            fill.result[match] = best[match];
        }
        count();
        return false;
    }

    private void keep() {
        for (int match : question.loose) {
            best[match] = fill.result[match];
        }
    }

    private int count() {
        for (int club = 0; club < clubs; club++) {
            value[club] = fill.base(club);
            valueIn[club] = fill.baseIn(club);
        }
        for (int match : question.loose) {
            add(match, fill.result[match], 1);
        }
        int cost = 0;
        for (int club = 0; club < clubs; club++) {
            cost += cost(club, 0, 0);
        }
        return cost;
    }

    private void add(int match, int result, int sign) {
        int home = question.position.home[match];
        int away = question.position.away[match];
        value[home] += sign * question.pay(result, true);
        value[away] += sign * question.pay(result, false);
        if (fill.inner(match)) {
            valueIn[home] += sign * question.pay(result, true);
            valueIn[away] += sign * question.pay(result, false);
        }
    }

    private void apply(int match, int result) {
        add(match, fill.result[match], -1);
        fill.result[match] = (byte) result;
        add(match, result, 1);
    }

    private int cost(int club, int more, int moreIn) {
        return out(value[club] + more, fill.lo[club], fill.hi[club])
                + out(valueIn[club] + moreIn, fill.loIn[club], fill.hiIn[club]);
    }

    private static int out(int value, int lo, int hi) {
        return value > hi ? value - hi : value < lo ? lo - value : 0;
    }

    private int delta(int match, int result) {
        int old = fill.result[match];
        int home = question.position.home[match];
        int away = question.position.away[match];
        int homeMore = question.pay(result, true) - question.pay(old, true);
        int awayMore = question.pay(result, false) - question.pay(old, false);
        boolean inner = fill.inner(match);
        return cost(home, homeMore, inner ? homeMore : 0)
                - cost(home, 0, 0)
                + cost(away, awayMore, inner ? awayMore : 0)
                - cost(away, 0, 0);
    }

    /** The best change of a match of a club out of bounds, three times the match plus the result; below 0 where there is none. */
    private int choose(int step, int aspired) {
        int chosen = -1;
        int least = Integer.MAX_VALUE;
        int level = 1;
        for (int club = 0; club < clubs; club++) {
            if (cost(club, 0, 0) == 0) {
                continue;
            }
            for (int match : matchesOf[club]) {
                if (held[match]) {
                    continue;
                }
                for (int result = 0; result < 3; result++) {
                    if (result == fill.result[match]) {
                        continue;
                    }
                    int delta = delta(match, result);
                    if (tabu[match * 3 + result] > step && delta >= aspired) {
                        continue;
                    }
                    if (delta < least || (delta == least && random(++level) == 0)) {
                        level = delta < least ? 1 : level;
                        least = delta;
                        chosen = match * 3 + result;
                    }
                }
            }
        }
        return chosen;
    }

    private int random(int bound) {
        seed ^= seed << 13;
        seed ^= seed >>> 17;
        seed ^= seed << 5;
        return Math.floorMod(seed, bound);
    }

    /** A match not held of the club that is furthest out of bounds. */
    int branch() {
        int worst = -1;
        int most = 0;
        for (int club = 0; club < clubs; club++) {
            int cost = cost(club, 0, 0);
            if (cost > most && anyOpen(club)) {
                most = cost;
                worst = club;
            }
        }
        if (worst < 0) {
            throw new IllegalStateException("out of bounds without a match that could be changed");
        }
        int chosen = -1;
        int score = Integer.MIN_VALUE;
        for (int match : matchesOf[worst]) {
            if (held[match]) {
                continue;
            }
            int home = question.position.home[match];
            int other = home == worst ? question.position.away[match] : home;
            int bound =
                    (fill.hi[other] < Fill.NONE ? 2 : 0) + (fill.lo[other] > -Fill.NONE ? 2 : 0) + cost(other, 0, 0);
            bound += fill.inner(match) ? 1 : 0;
            if (bound > score) {
                score = bound;
                chosen = match;
            }
        }
        return chosen;
    }

    private boolean anyOpen(int club) {
        for (int match : matchesOf[club]) {
            if (!held[match]) {
                return true;
            }
        }
        return false;
    }
}
