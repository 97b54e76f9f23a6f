package app.volata.clinch;

import app.volata.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Asks whether a certainty would hold if some matches ended so; what has refuted it once refutes it again without a search. */
final class Probe {
    private static final int NODES = 3000;

    private final Position position;
    private final Order order;
    private final int club;
    private final boolean worst;
    /** The place, counted in the mirror, that no better one than this may be possible. */
    private final int wanted;

    private final Budget budget;
    private final List<byte[]> refuting = new ArrayList<>();

    Probe(Position position, int club, Zone zone, Certainty certainty, BooleanSupplier cancelled) {
        this.position = position;
        this.club = club;
        order = Order.of(position);
        budget = new Budget(cancelled);
        boolean clinched = certainty == Certainty.CLINCHED;
        worst = clinched != zone.kind().lower();
        int clubs = position.clubs;
        wanted = zone.kind().lower()
                ? worst ? clubs + 2 - zone.from() : zone.from()
                : worst ? clubs + 1 - zone.to() : zone.to() + 1;
    }

    boolean worst() {
        return worst;
    }

    /** Remembers full results that do not hold it. */
    void refuted(int[] home, int[] away) {
        var signs = new byte[home.length];
        for (int match = 0; match < signs.length; match++) {
            signs[match] = home[match] > away[match]
                    ? Position.HOME
                    : home[match] < away[match] ? Position.AWAY : Position.DRAW;
        }
        refuting.add(signs);
    }

    /** Whether it is certain with these results pinned; not where the search gives up. */
    boolean holds(byte[] pins) {
        for (var signs : refuting) {
            if (agrees(signs, pins)) {
                return false;
            }
        }
        var pinned = position.pinned(pins);
        var sheets = new Sheets(position.clubs);
        var search = new Search(new Question(pinned, club, worst), order, new Judge(pinned), sheets, budget);
        search.wanted(wanted);
        search.run(NODES);
        if (sheets.attained(club, worst) < wanted) {
            refuted(sheets.home(club, worst), sheets.away(club, worst));
        }
        return search.bound() >= wanted;
    }

    private static boolean agrees(byte[] signs, byte[] pins) {
        for (int match = 0; match < pins.length; match++) {
            if (pins[match] != Position.FREE && pins[match] != signs[match]) {
                return false;
            }
        }
        return true;
    }
}
