package app.volata.clinch;

import app.volata.model.Score;
import java.util.Collections;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier report still proves. Its sets of scores, with what has become fixed since written over them, are sets of
 * scores of the season now; its bounds hold where nothing has become open that was fixed.
 */
final class Reuse {
    private final Position position;
    private final @Nullable ClinchReport earlier;
    private final boolean narrower;

    Reuse(ClinchRequest request, Position position, @Nullable ClinchReport earlier) {
        this.position = position;
        if (earlier != null && sameCompetition(earlier.request(), request)) {
            this.earlier = earlier;
            var old = earlier.request();
            narrower = narrower(new Position(old.season(), old.assumed()), position);
        } else {
            this.earlier = null;
            narrower = false;
        }
    }

    private static boolean sameCompetition(ClinchRequest one, ClinchRequest other) {
        return one.season().clubs().equals(other.season().clubs())
                && one.season().fixtures().size() == other.season().fixtures().size()
                && one.season().regulations().equals(other.season().regulations());
    }

    /** Whether every way the season can end now was a way before. */
    private static boolean narrower(Position before, Position now) {
        if (!before.season.decisions().equals(now.season.decisions())
                || before.season.regulations().split() != null) {
            return false;
        }
        var pinnedBefore = pins(before);
        var pinnedNow = pins(now);
        for (int fixture = 0; fixture < pinnedBefore.length; fixture++) {
            var score = fixed(now, fixture, pinnedNow);
            if (pinnedBefore[fixture] == Byte.MIN_VALUE) {
                var old = fixed(before, fixture, pinnedBefore);
                if (pinnedNow[fixture] != Byte.MIN_VALUE || (old == null ? score != null : !old.equals(score))) {
                    return false;
                }
            } else {
                byte result = pinnedNow[fixture] != Byte.MIN_VALUE
                        ? pinnedNow[fixture]
                        : score == null ? Byte.MIN_VALUE : Position.result(score.outcome());
                if (result == Byte.MIN_VALUE
                        || (pinnedBefore[fixture] != Position.FREE && pinnedBefore[fixture] != result)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** By the season's fixtures: what is pinned of an open one, else the least byte. */
    private static byte[] pins(Position position) {
        var pins = new byte[position.season.fixtures().size()];
        java.util.Arrays.fill(pins, Byte.MIN_VALUE);
        for (int match = 0; match < position.matches(); match++) {
            pins[position.fixture[match]] = position.pinned[match];
        }
        return pins;
    }

    private static @Nullable Score fixed(Position position, int fixture, byte[] pins) {
        return pins[fixture] == Byte.MIN_VALUE ? position.fixedScore(fixture) : null;
    }

    /** No better place, counted in the mirror, as far as is known already. */
    int bound(int club, boolean worst) {
        if (!narrower || earlier == null) {
            return 1;
        }
        var range = earlier.range(club);
        return worst ? position.clubs + 1 - range.worst() : range.best();
    }

    /** Ranks what was found earlier. */
    void offer(Judge judge, Sheets sheets) {
        if (earlier == null) {
            return;
        }
        var proofs = earlier.proofs();
        var seen = Collections.newSetFromMap(new IdentityHashMap<int[], Boolean>());
        for (int index = 0; index < proofs.home().length; index++) {
            var oldHome = proofs.home()[index];
            var oldAway = proofs.away()[index];
            if (oldHome == null || oldAway == null || !seen.add(oldHome)) {
                continue;
            }
            var home = new int[position.matches()];
            var away = new int[position.matches()];
            write(proofs, oldHome, oldAway, home, away);
            judge.rank(home, away, index / 2, index % 2 == 1);
            sheets.offer(judge, home, away);
        }
    }

    private void write(Proofs proofs, int[] oldHome, int[] oldAway, int[] home, int[] away) {
        int at = 0;
        for (int match = 0; match < home.length; match++) {
            while (at < proofs.fixtures().length && proofs.fixtures()[at] < position.fixture[match]) {
                at++;
            }
            if (at < proofs.fixtures().length && proofs.fixtures()[at] == position.fixture[match]) {
                home[match] = oldHome[at];
                away[match] = oldAway[at];
            } else {
                var old = proofs.request()
                        .season()
                        .fixture(position.fixture[match])
                        .score();
                home[match] = old == null ? 0 : old.home();
                away[match] = old == null ? 0 : old.away();
            }
            pin(match, home, away);
        }
    }

    /** An assumed result that is another one is written over it, as narrow as can be. */
    private void pin(int match, int[] home, int[] away) {
        int pinned = position.pinned[match];
        int result =
                home[match] > away[match] ? Position.HOME : home[match] < away[match] ? Position.AWAY : Position.DRAW;
        if (pinned != Position.FREE && pinned != result) {
            home[match] = pinned == Position.HOME ? 1 : 0;
            away[match] = pinned == Position.AWAY ? 1 : 0;
        }
    }
}
