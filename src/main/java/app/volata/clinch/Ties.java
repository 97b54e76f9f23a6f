package app.volata.clinch;

import app.volata.model.Measure;
import app.volata.model.Tiebreaker;

/**
 * Looks for results that bring the club to a place with the help of clubs level with it, or proves that there are none: each
 * free club is below, level or above on points; when all that matters of this is settled, the results among the level clubs.
 */
final class Ties {
    private static final byte BELOW = 1;
    private static final byte LEVEL = 2;
    private static final byte ABOVE = 4;

    private final Question question;
    private final Fill fill;
    private final Margins margins;
    private final Hits outer;
    private final Hits inner;
    private final int clubs;
    private final boolean compareMutual;
    private final boolean mutualOfThree;
    private int place;
    private int allowed;
    private int lifted;

    Ties(Question question, Order order, Fill fill, Margins margins) {
        this.question = question;
        this.fill = fill;
        this.margins = margins;
        clubs = question.position.clubs;
        outer = new Hits(fill, false, question.value + 1);
        inner = new Hits(fill, true, -Fill.NONE);
        boolean any = false;
        boolean three = false;
        for (var step : order.steps()) {
            if (!(step instanceof Tiebreaker.Mutual mutual) || mutual.open() != Tiebreaker.WhileOpen.COUNT) {
                break;
            }
            boolean points = mutual.measures().getFirst() == Measure.POINTS;
            any |= points && mutual.size() == Tiebreaker.GroupSize.ANY;
            three |= points && mutual.size() == Tiebreaker.GroupSize.THREE_OR_MORE;
            if (mutual.size() == Tiebreaker.GroupSize.ANY) {
                break;
            }
        }
        compareMutual = any || three;
        mutualOfThree = three;
    }

    /** Whether the club can come to a place, counted in the mirror, or a better one. */
    Answer search(int wanted) {
        place = wanted;
        allowed = wanted - 1 - question.sure;
        if (allowed < 0) {
            return Answer.NO;
        }
        lifted = margins.liftedTo(wanted) ? 1 : 0;
        var roles = new byte[clubs];
        for (int club = 0; club < clubs; club++) {
            if (isFree(club)) {
                roles[club] = LEVEL;
                roles[club] |= question.least[club] < question.value ? BELOW : 0;
                roles[club] |= question.most[club] > question.value ? ABOVE : 0;
            }
        }
        fill.inside(0);
        return search(roles);
    }

    private boolean isFree(int club) {
        return (question.free >>> club & 1) != 0;
    }

    private Answer search(byte[] roles) {
        int above = 0;
        int lost = 0;
        for (int club = 0; club < clubs; club++) {
            if (isFree(club)) {
                above += roles[club] == ABOVE ? 1 : 0;
                lost += roles[club] == LEVEL && loses(club, roles) ? 1 : 0;
            }
        }
        if (above > allowed || above + lost > allowed + lifted) {
            return Answer.NO;
        }
        bound(roles);
        var answer = outer.within(allowed - above, droppable(roles));
        if (answer != Answer.YES) {
            return answer;
        }
        if (margins.place(fill.result, place) == Answer.YES) {
            return Answer.YES;
        }
        int club = unsettled(roles);
        if (club < 0) {
            return among(roles, allowed - above + lifted);
        }
        byte role = roles[club];
        byte first = (role & LEVEL) != 0 ? LEVEL : BELOW;
        roles[club] = first;
        answer = search(roles);
        if (answer != Answer.YES) {
            roles[club] = (byte) (role & ~first);
            answer = answer.or(search(roles));
        }
        roles[club] = role;
        return answer;
    }

    private void bound(byte[] roles) {
        fill.unbounded();
        for (int club = 0; club < clubs; club++) {
            if (isFree(club)) {
                fill.lo[club] = (roles[club] & BELOW) != 0
                        ? -Fill.NONE
                        : (roles[club] & LEVEL) != 0 ? question.value : question.value + 1;
                fill.hi[club] = (roles[club] & LEVEL) != 0
                        ? question.value
                        : (roles[club] & BELOW) != 0 ? question.value - 1 : Fill.NONE;
            }
        }
    }

    private long droppable(byte[] roles) {
        long found = 0;
        for (int club = 0; club < clubs; club++) {
            if (isFree(club) && (roles[club] & ABOVE) != 0 && roles[club] != ABOVE) {
                found |= 1L << club;
            }
        }
        return found;
    }

    /** Whether a club level for sure is ahead in mutual points, whoever else is level and whatever the results. */
    private boolean loses(int club, byte[] roles) {
        if (!compareMutual) {
            return false;
        }
        int best = gain(question.club, club, club);
        int sure = 0;
        for (int other = 0; other < clubs; other++) {
            if (other == club || !isFree(other) || (roles[other] & LEVEL) == 0) {
                continue;
            }
            int gain = gain(question.club, club, other);
            boolean surely = roles[other] == LEVEL;
            best += surely ? gain : Math.max(0, gain);
            sure += surely ? 1 : 0;
        }
        return best < 0 && (!mutualOfThree || sure > 0);
    }

    /** The most that the club asked about can gain on another one by what both have from a third, or from each other. */
    private int gain(int asked, int club, int third) {
        int gain = third == club
                ? question.mutual(asked, club, 0) - question.mutual(club, asked, 0)
                : question.mutual(asked, third, 0) - question.mutual(club, third, 0);
        var position = question.position;
        for (int match = 0; match < question.fixed.length; match++) {
            int home = position.home[match];
            int away = position.away[match];
            int result = question.fixed[match];
            int shift = question.worst ? question.win : 0;
            if ((home == asked && away == third) || (away == asked && home == third)) {
                gain += question.pay(result, home == asked) - shift;
                if (third == club) {
                    gain -= question.pay(result, home == club) - shift;
                }
            } else if (third != club && ((home == club && away == third) || (away == club && home == third))) {
                int least = result == Position.FREE ? 0 : question.pay(result, home == club);
                gain -= least - shift;
            }
        }
        return gain;
    }

    /** The club to decide about next: one level and in the way, else the one that could help most, else any. */
    private int unsettled(byte[] roles) {
        long level = margins.level(fill.result);
        int chosen = -1;
        int most = Integer.MIN_VALUE;
        for (int club = 0; club < clubs; club++) {
            if (!isFree(club) || Integer.bitCount(roles[club]) < 2) {
                continue;
            }
            boolean canBeLevel = (roles[club] & LEVEL) != 0;
            boolean isLevel = (level >>> club & 1) != 0;
            int worth = (isLevel ? 2000 : canBeLevel ? 1000 : 0) + (canBeLevel ? helps(club, level) : 0);
            if (worth > most) {
                most = worth;
                chosen = club;
            }
        }
        return chosen;
    }

    private int helps(int club, long level) {
        int gain = 0;
        for (long rest = level & ~(1L << club); rest != 0; rest &= rest - 1) {
            gain += gain(question.club, Long.numberOfTrailingZeros(rest), club);
        }
        return gain;
    }

    /** All are settled: the table of the level clubs. */
    private Answer among(byte[] roles, int left) {
        long level = 1L << question.club;
        for (int club = 0; club < clubs; club++) {
            if (isFree(club) && roles[club] == LEVEL) {
                level |= 1L << club;
            }
        }
        fill.inside(level);
        boolean points = compareMutual && (!mutualOfThree || Long.bitCount(level) > 2);
        if (points) {
            int own = fill.baseIn(question.club);
            for (long rest = level & ~(1L << question.club); rest != 0; rest &= rest - 1) {
                fill.hiIn[Long.numberOfTrailingZeros(rest)] = own;
            }
        }
        var answer = results(level, left, points);
        fill.inside(0);
        return answer;
    }

    private Answer results(long level, int left, boolean points) {
        var answer = inner.within(points ? left : 0, points ? level & ~(1L << question.club) : 0);
        if (answer != Answer.YES) {
            return answer;
        }
        var placed = margins.place(fill.result, place);
        if (placed == Answer.YES) {
            return placed;
        }
        int match = toTry(level);
        if (match < 0) {
            return placed;
        }
        byte found = fill.result[match];
        answer = Answer.NO;
        for (int i = 0; i < 3 && answer != Answer.YES; i++) {
            byte outcome = (byte) (i == 0 ? found : i <= found ? i - 1 : i);
            fill.hold(match, outcome);
            answer = answer.or(results(level, left, points));
            fill.letGo(match);
        }
        return answer;
    }

    /** A match among the level clubs whose result is not tried yet; then any of a level club, if all goals count. */
    private int toTry(long level) {
        int other = -1;
        boolean allGoals = !margins.unlimited();
        for (int match : question.loose) {
            if (fill.heldNow(match)) {
                continue;
            }
            if (fill.inner(match)) {
                return match;
            }
            long both = 1L << question.position.home[match] | 1L << question.position.away[match];
            if (allGoals && (both & level) != 0) {
                other = match;
            }
        }
        return other;
    }
}
