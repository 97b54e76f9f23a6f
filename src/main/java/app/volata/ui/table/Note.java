package app.volata.ui.table;

import java.util.Set;

/**
 * A line at the foot of the table.
 *
 * @param mark that the rows carry: a number, or a star for a deduction
 * @param clubs numbers of the clubs that carry it
 * @param head what it is about, to stand out for the row selected
 * @param text the rest of the sentence
 */
record Note(String mark, Set<Integer> clubs, String head, String text) {
    static final String DEDUCTION = "*";

    Note {
        clubs = Set.copyOf(clubs);
    }

    /** A sentence whose head ends with the first colon. */
    static Note of(String mark, Set<Integer> clubs, String sentence) {
        int colon = sentence.indexOf(": ");
        return colon < 0
                ? new Note(mark, clubs, "", sentence)
                : new Note(mark, clubs, sentence.substring(0, colon + 1), sentence.substring(colon + 2));
    }

    String sentence() {
        return head.isEmpty() ? text : head + " " + text;
    }
}
