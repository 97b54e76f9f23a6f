package app.volata.clinch;

import java.util.Arrays;

/**
 * Finds results of the loose matches that keep every club within its bounds, overall and among the clubs level with the
 * club asked about, or proves that there are none: a flow of units (a match hands out two), a repair of what units do not
 * say of points, and branching on a result.
 */
final class Fill {
    static final int NONE = 1 << 28;

    /** Bounds of what each club ends with; {@link #NONE} up or down is no bound. */
    final int[] lo;

    final int[] hi;
    /** The same of what it has from the matches among {@link #inside}. */
    final int[] loIn;

    final int[] hiIn;
    /** Results of all matches: of those found after a yes. */
    final byte[] result;
    /** After a no: clubs that cannot all keep their upper bounds, overall and inside. */
    long conflict;

    long conflictIn;

    private final Question question;
    private final Budget budget;
    private final int clubs;
    private final int[] baseOutside;
    private final int[] baseInside;
    private final boolean[] held;
    private final Repair repair;
    private final UnitFlow flow;
    private long inside;
    private long involved;

    Fill(Question question, Budget budget) {
        this.question = question;
        this.budget = budget;
        clubs = question.position.clubs;
        lo = new int[clubs];
        hi = new int[clubs];
        loIn = new int[clubs];
        hiIn = new int[clubs];
        baseOutside = question.least.clone();
        baseInside = new int[clubs];
        result = question.fixed.clone();
        for (int match : question.loose) {
            result[match] = Position.DRAW;
        }
        held = new boolean[result.length];
        flow = new UnitFlow(question, this, held);
        repair = new Repair(question, this, held);
        unbounded();
        inside(0);
    }

    Budget budget() {
        return budget;
    }

    void unbounded() {
        Arrays.fill(lo, -NONE);
        Arrays.fill(hi, NONE);
        Arrays.fill(loIn, -NONE);
        Arrays.fill(hiIn, NONE);
    }

    /** Whose mutual matches count inside. */
    void inside(long members) {
        inside = members;
        Arrays.fill(baseInside, 0);
        for (int one = 0; one < clubs; one++) {
            for (int other = 0; other < clubs; other++) {
                if (one != other && in(one) && in(other)) {
                    baseInside[one] += question.mutual(one, other, 0);
                }
            }
        }
        var position = question.position;
        for (int match = 0; match < result.length; match++) {
            int home = position.home[match];
            int away = position.away[match];
            if (inner(match)) {
                int fixed = question.fixed[match];
                baseInside[home] += (question.worst ? -question.win : 0);
                baseInside[away] += (question.worst ? -question.win : 0);
                if (fixed != Position.FREE) {
                    baseInside[home] += question.pay(fixed, true);
                    baseInside[away] += question.pay(fixed, false);
                }
            }
        }
    }

    private boolean in(int club) {
        return (inside >>> club & 1) != 0;
    }

    boolean inner(int match) {
        return inside != 0 && in(question.position.home[match]) && in(question.position.away[match]);
    }

    /** What a club has from matches given, overall. */
    int base(int club) {
        return baseOutside[club];
    }

    int baseIn(int club) {
        return baseInside[club];
    }

    boolean heldNow(int match) {
        return held[match];
    }

    /** Keeps a loose match on a result, for all searches to come. */
    void hold(int match, byte outcome) {
        held[match] = true;
        result[match] = outcome;
    }

    void letGo(int match) {
        held[match] = false;
    }

    Answer solve() {
        if (!budget.spend()) {
            return Answer.LIMIT;
        }
        if (!flow.run()) {
            conflict = flow.conflict();
            conflictIn = flow.conflictIn();
            involved = flow.involved();
            return Answer.NO;
        }
        if (repair.run(budget.idle())) {
            return Answer.YES;
        }
        int match = repair.branch();
        byte first = result[match];
        long outer = 0;
        long inner = 0;
        long touched = 0;
        long both = 1L << question.position.home[match] | 1L << question.position.away[match];
        for (int i = 0; i < 3; i++) {
            byte outcome = (byte) (i == 0 ? first : i <= first ? i - 1 : i);
            hold(match, outcome);
            var answer = solve();
            letGo(match);
            if (answer != Answer.NO) {
                return answer;
            }
            if ((involved & both) == 0) {
                return Answer.NO; // whatever this match brings
            }
            outer |= conflict;
            inner |= conflictIn;
            touched |= involved;
        }
        conflict = outer;
        conflictIn = inner;
        involved = touched;
        return Answer.NO;
    }
}
