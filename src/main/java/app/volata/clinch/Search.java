package app.volata.clinch;

/**
 * The search for one club's best place, or in the mirror its worst: first on points alone, with those level counted for the
 * club and against it; what lies between is looked for among ties.
 */
final class Search {
    private final Question question;
    private final Sheets sheets;
    private final Fill fill;
    private final Margins margins;
    private final Ties ties;
    private final Budget budget;
    /** No better place is possible, counted in the mirror. */
    private int bound;

    private boolean pointsDone;
    private int tiesFor = -1;
    private boolean beyond;
    private int wanted;

    Search(Question question, Order order, Judge judge, Sheets sheets, Budget budget) {
        this.question = question;
        this.sheets = sheets;
        this.budget = budget;
        fill = new Fill(question, budget);
        margins = new Margins(question, order, judge, sheets);
        ties = new Ties(question, order, fill, margins);
        bound = 1 + question.sure;
    }

    Question question() {
        return question;
    }

    int bound() {
        return bound;
    }

    /** Takes over what an earlier search has proven. */
    void raise(int proven) {
        bound = Math.max(bound, proven);
    }

    int attained() {
        return sheets.attained(question.club, question.worst);
    }

    /** Only whether nothing better than this place is possible is to be found out. */
    void wanted(int place) {
        wanted = place;
    }

    boolean done() {
        return bound >= attained() || (wanted > 0 && (bound >= wanted || attained() < wanted));
    }

    /** Whether what is left open hangs on a criterion that is not reckoned with. */
    boolean beyond() {
        return beyond;
    }

    /** Goes on with so many nodes for each step; true where nothing is left that more nodes could decide. */
    boolean run(int nodes) {
        if (!pointsDone) {
            pointsDone = points(nodes);
        }
        if (!pointsDone && !done()) {
            return false;
        }
        while (!done()) {
            budget.allow(nodes);
            var answer = ties.search(bound);
            if (answer == Answer.NO) {
                bound++;
            } else if (answer == Answer.LIMIT) {
                approach(nodes);
                return false;
            } else if (answer == Answer.BEYOND) {
                beyond = true;
                return true;
            } else if (attained() > bound) {
                throw new IllegalStateException("a place was found but not kept: " + bound);
            }
        }
        return true;
    }

    /** Where the best place is hard to tell, one near to it may be easy: the interval shrinks from the other end. */
    private void approach(int nodes) {
        for (int place = bound + 1; place < attained(); place++) {
            budget.allow(nodes);
            if (ties.search(place) == Answer.YES) {
                return;
            }
        }
    }

    /** On points alone; true where both ends are proven. */
    private boolean points(int nodes) {
        int first = bound - 1 - question.sure;
        for (int dropped = Math.max(0, first); ; dropped++) {
            var answer = drop(question.value, dropped, nodes);
            if (answer == Answer.LIMIT) {
                return false;
            }
            if (answer == Answer.YES) {
                margins.place(fill.result, 1 + question.sure + dropped);
                tiesFor = dropped;
                break;
            }
            bound = Math.max(bound, 2 + question.sure + dropped);
            if (done()) {
                return true;
            }
        }
        for (int dropped = tiesFor; !done() && 1 + question.sure + dropped < attained(); dropped++) {
            var answer = drop(question.value - 1, dropped, nodes);
            if (answer == Answer.YES) {
                margins.place(fill.result, 1 + question.sure + dropped);
                break;
            }
        }
        return true;
    }

    private Answer drop(int most, int dropped, int nodes) {
        fill.inside(0);
        fill.unbounded();
        for (long rest = question.free; rest != 0; rest &= rest - 1) {
            fill.hi[Long.numberOfTrailingZeros(rest)] = most;
        }
        budget.allow(nodes);
        return new Hits(fill, false, -Fill.NONE).within(dropped, question.free);
    }
}
