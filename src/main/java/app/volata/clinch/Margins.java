package app.volata.clinch;

import app.volata.model.Measure;
import app.volata.model.Tiebreaker;
import java.util.Arrays;

/**
 * Given all results, looks for margins that bring the club to a place or better: through the tables of the level clubs, as
 * the final order reads them, each goal difference below, level with or above the club's own.
 */
final class Margins {
    private static final int[] OWN_MARGINS = {1, 2, 3, 4, 6, 9, 14, 25, 60, 150, 400};

    private final Question question;
    private final Order order;
    private final Judge judge;
    private final Sheets sheets;
    private final Layers layers;
    private final int clubs;
    private final int[] values;
    private final int[] home;
    private final int[] away;
    private byte[] result = {};
    private int target;
    private int level;

    Margins(Question question, Order order, Judge judge, Sheets sheets) {
        this.question = question;
        this.order = order;
        this.judge = judge;
        this.sheets = sheets;
        layers = new Layers(question);
        clubs = question.position.clubs;
        values = new int[clubs];
        home = new int[question.fixed.length];
        away = new int[question.fixed.length];
    }

    /** The place at which a play-off can lift the club from the next one, in the mirror. */
    boolean liftedTo(int place) {
        return order.playOff(question.worst ? clubs - place : place);
    }

    /** Whether these results allow a place, counted in the mirror, or a better one; the sheets get what was found. */
    Answer place(byte[] results, int place) {
        result = results;
        target = place;
        long group = 1L << question.club;
        int above = 0;
        count();
        for (int club = 0; club < clubs; club++) {
            if (values[club] > question.value) {
                above++;
            } else if (values[club] == question.value) {
                group |= 1L << club;
            }
        }
        int allowed = place - 1 - above;
        if (allowed < 0) {
            return Answer.NO;
        }
        level = Long.bitCount(group);
        layers.cut(0);
        return group(group, 0, allowed + (liftedTo(place) && level > 1 ? 1 : 0));
    }

    /** The clubs level with the club by these results, itself not among them. */
    long level(byte[] results) {
        result = results;
        count();
        long group = 0;
        for (int club = 0; club < clubs; club++) {
            if (club != question.club && values[club] == question.value) {
                group |= 1L << club;
            }
        }
        return group;
    }

    private void count() {
        System.arraycopy(question.base, 0, values, 0, clubs);
        for (int match = 0; match < result.length; match++) {
            values[question.position.home[match]] += question.pay(result[match], true);
            values[question.position.away[match]] += question.pay(result[match], false);
        }
    }

    private Answer group(long group, int step, int allowed) {
        if (allowed < 0) {
            return Answer.NO;
        }
        int size = Long.bitCount(group);
        if (size - 1 <= allowed || step == order.steps().size()) {
            return accept();
        }
        return switch (order.steps().get(step)) {
            case Tiebreaker.Mutual mutual ->
                mutual.size().includes(size) ? mutual(mutual, group, step, allowed) : group(group, step + 1, allowed);
            case Tiebreaker.Overall(var measure) -> overall(measure, group, step, allowed);
            case Tiebreaker.Last _, Tiebreaker.AtStake _, Tiebreaker.PlayOff _ -> accept();
        };
    }

    private Answer mutual(Tiebreaker.Mutual mutual, long group, int step, int allowed) {
        if (mutual.open() != Tiebreaker.WhileOpen.COUNT) {
            return accept();
        }
        var measures = mutual.measures();
        long equal = group;
        int left = allowed;
        int at = 0;
        if (measures.getFirst() == Measure.POINTS) {
            at = 1;
            int own = mutualPoints(question.club, group);
            for (long rest = group & ~(1L << question.club); rest != 0; rest &= rest - 1) {
                int club = Long.numberOfTrailingZeros(rest);
                int points = mutualPoints(club, group);
                if (points != own) {
                    equal &= ~(1L << club);
                    left -= points > own ? 1 : 0;
                }
            }
            if (left < 0) {
                return Answer.NO;
            }
        }
        boolean difference = at < measures.size() && measures.get(at) == Measure.GOAL_DIFFERENCE;
        boolean more = at + (difference ? 1 : 0) < measures.size();
        if (difference) {
            if (unlimited(group)) {
                return accept();
            }
            layers.push(group);
            int depth = layers.depth();
            var next = new Next(step, mutual.restart(), group, more);
            var answer = partition(equal & ~(1L << question.club), 1L << question.club, left, next);
            layers.cut(depth - 1);
            return answer;
        }
        return after(new Next(step, mutual.restart(), group, more), equal, left);
    }

    /**
     * How it goes on with those still level after a table.
     *
     * @param more whether the table compares by something more that is not reckoned with
     */
    private record Next(int step, boolean restart, long group, boolean more) {}

    private Answer after(Next next, long level, int allowed) {
        if (next.more() && Long.bitCount(level) - 1 > allowed) {
            return accept();
        }
        boolean again = next.restart() && level != next.group();
        return group(level, again ? next.step() : next.step() + 1, allowed);
    }

    private int mutualPoints(int club, long group) {
        int points = 0;
        for (long rest = group & ~(1L << club); rest != 0; rest &= rest - 1) {
            points += question.mutual(club, Long.numberOfTrailingZeros(rest), 0);
        }
        var position = question.position;
        for (int match = 0; match < result.length; match++) {
            boolean atHome = position.home[match] == club;
            if (atHome || position.away[match] == club) {
                int other = atHome ? position.away[match] : position.home[match];
                if ((group >>> other & 1) != 0) {
                    points += question.pay(result[match], atHome) - (question.worst ? question.win : 0);
                }
            }
        }
        return points;
    }

    /** Whether the club's goal difference over all matches has no bound. */
    boolean unlimited() {
        return unlimited(-1L);
    }

    /** Whether the club wins an open match against these: by any margin. */
    private boolean unlimited(long others) {
        var position = question.position;
        for (int match = 0; match < question.fixed.length; match++) {
            if (question.wins(match)
                    && (others >>> (position.home[match] == question.club ? position.away[match] : position.home[match])
                                    & 1)
                            != 0) {
                return true;
            }
        }
        return false;
    }

    private Answer overall(Measure measure, long group, int step, int allowed) {
        return switch (measure) {
            case GOAL_DIFFERENCE -> {
                if (unlimited(-1L)) {
                    yield accept();
                }
                layers.pushOutside();
                var answer = partition(
                        group & ~(1L << question.club),
                        1L << question.club,
                        allowed,
                        new Next(step, false, group, false));
                layers.cutOutside();
                yield answer;
            }
            case GOALS -> goals(group, step, allowed);
            default -> constant(measure, group, step, allowed);
        };
    }

    /** Each club's goal difference in the innermost table below the club's own, level with it or above. */
    private Answer partition(long rest, long level, int allowed, Next next) {
        if (rest == 0) {
            return layers.solve(result) ? after(next, level, allowed) : Answer.NO;
        }
        int club = Long.numberOfTrailingZeros(rest);
        long others = rest & rest - 1;
        boolean outside = order.steps().get(next.step()) instanceof Tiebreaker.Overall;
        long table = outside ? -1L : next.group();
        int own = layers.constant(result, table, question.club);
        int constant = layers.constant(result, table, club);
        int won = layers.decided(result, table, club, true);
        int lost = layers.decided(result, table, club, false);
        int least = lost > 0 ? -Layers.FREE : constant + won;
        int most = won > 0 ? Layers.FREE : constant - lost;
        int layer = outside ? 0 : layers.depth() - 1;
        var answer = Answer.NO;
        if (least < own) {
            layers.bound(layer, club, -Layers.FREE, own - 1);
            answer = partition(others, level, allowed, next);
        }
        if (answer != Answer.YES && least <= own && own <= most) {
            layers.bound(layer, club, own, own);
            answer = answer.or(partition(others, level | 1L << club, allowed, next));
        }
        if (answer != Answer.YES && most > own && allowed > 0) {
            layers.bound(layer, club, own + 1, Layers.FREE);
            answer = answer.or(partition(others, level, allowed - 1, next));
        }
        layers.bound(layer, club, -Layers.FREE, Layers.FREE);
        return answer;
    }

    /**
     * Goals. A match of the club's own that it does not win can have any number of them, the same for the opponent: only one
     * who is the opponent in all of them keeps up. For its worst place, others have as many as it takes.
     */
    private Answer goals(long group, int step, int allowed) {
        boolean open = question.position.left[question.club] > 0;
        if (!question.worst && unlimited(-1L)) {
            return accept();
        }
        int own = question.position.goals[question.club] + (question.worst ? ownWins() : 0);
        long level = group;
        int left = allowed;
        boolean choice = open;
        for (long rest = group & ~(1L << question.club); rest != 0; rest &= rest - 1) {
            int club = Long.numberOfTrailingZeros(rest);
            boolean over = question.position.left[club] == 0;
            choice |= !over;
            if (question.worst
                    ? !over && !onlyAgainst(club, question.club)
                    : open && !onlyAgainst(question.club, club)) {
                level &= ~(1L << club); // as many as it takes
                continue;
            }
            int goals = over || question.worst ? question.position.goals[club] : leastGoals(club);
            if (goals != own) {
                level &= ~(1L << club);
                left -= (goals > own) != question.worst ? 1 : 0;
            }
        }
        var answer = left < 0 ? Answer.NO : group(level, step + 1, left);
        return answer == Answer.NO && choice && mutualAfter(step) ? Answer.BEYOND : answer;
    }

    /** Whether it matters later who else is level: then one with other goals might help. */
    private boolean mutualAfter(int step) {
        return order.steps().stream()
                .skip(step)
                .anyMatch(later -> later instanceof Tiebreaker.Mutual
                        || later instanceof Tiebreaker.AtStake(Tiebreaker.Mutual mutual));
    }

    /** Matches that the club is assumed to win though it would rather lose them: a goal each. */
    private int ownWins() {
        int wins = 0;
        for (int match = 0; match < result.length; match++) {
            boolean home = question.position.home[match] == question.club;
            boolean away = question.position.away[match] == question.club;
            wins += (home && result[match] == Position.AWAY) || (away && result[match] == Position.HOME) ? 1 : 0;
        }
        return wins;
    }

    /** Whether a club has matches left against another one only, none of them won by the club asked about. */
    private boolean onlyAgainst(int club, int other) {
        for (int match = 0; match < result.length; match++) {
            int home = question.position.home[match];
            int away = question.position.away[match];
            if ((home == club || away == club) && ((home != other && away != other) || question.wins(match))) {
                return false;
            }
        }
        return true;
    }

    /** No fewer goals are possible for a club whose difference is where the last bounds have put it. */
    private int leastGoals(int club) {
        int won = layers.decided(result, -1L, club, true);
        int lost = layers.decided(result, -1L, club, false);
        int needed = lost > 0 || layers.depth() == 0 || !layers.boundOutside(club)
                ? won
                : layers.constant(result, -1L, question.club) - layers.constant(result, -1L, club);
        return question.position.goals[club] + Math.max(won, needed) + winsOverAsked(club);
    }

    /** Matches that a club wins against the one asked about: a goal each. */
    private int winsOverAsked(int club) {
        int wins = 0;
        for (int match = 0; match < result.length; match++) {
            int home = question.position.home[match];
            int away = question.position.away[match];
            wins += (home == club && away == question.club && result[match] == Position.HOME)
                            || (away == club && home == question.club && result[match] == Position.AWAY)
                    ? 1
                    : 0;
        }
        return wins;
    }

    /** Other measures are compared where they are fixed. */
    private Answer constant(Measure measure, long group, int step, int allowed) {
        boolean fixed = measure == Measure.DROPPED_HALF_POINT;
        if (!fixed) {
            return accept();
        }
        judge.tallies().reset();
        int own = judge.tallies().value(measure, question.club);
        long level = group;
        int left = allowed;
        for (long rest = group & ~(1L << question.club); rest != 0; rest &= rest - 1) {
            int club = Long.numberOfTrailingZeros(rest);
            int difference = judge.tallies().value(measure, club) - own;
            if (difference != 0) {
                level &= ~(1L << club);
                left -= (difference > 0) != question.worst ? 1 : 0;
            }
        }
        return left < 0 ? Answer.NO : group(level, step + 1, left);
    }

    /** Finds margins within the bounds gathered and lets the table place them. */
    private Answer accept() {
        if (layers.depth() > 0 && !layers.solve(result)) {
            return Answer.NO;
        }
        boolean unlimited = unlimited(-1L);
        int goals = Arrays.stream(question.position.goals).max().orElse(0) + 1;
        for (int lift = 0; lift < 3; lift++) {
            for (int own : OWN_MARGINS) {
                if (judged(own, lift == 0 ? 0 : goals, lift)) {
                    return Answer.YES;
                }
                if (!unlimited) {
                    break;
                }
            }
            if (level == 1) {
                break;
            }
        }
        return Answer.BEYOND;
    }

    private boolean judged(int ownMargin, int goals, int lift) {
        for (int match = 0; match < result.length; match++) {
            boolean own =
                    question.position.home[match] == question.club || question.position.away[match] == question.club;
            int more = (lift == 1 && own != question.worst) || lift == 2 ? goals : 0;
            int margin = result[match] == Position.DRAW
                    ? 0
                    : question.wins(match) ? ownMargin : own || layers.depth() == 0 ? 1 : layers.margin(match);
            boolean homeWins = question.mirrored(result[match]) == Position.HOME;
            home[match] = more + (homeWins ? margin : 0);
            away[match] = more + (homeWins ? 0 : margin);
        }
        judge.rank(home, away, question.club, question.worst);
        sheets.offer(judge, home, away);
        int place = judge.place(question.club, question.worst);
        return (question.worst ? clubs + 1 - place : place) <= target;
    }
}
