package app.volata.clinch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers exactly what the best and worst final place of every club is, goals without bound, under the full final order.
 * Every end is a set of results placed by the table and a search that came to its end. Safe for several threads.
 */
public final class ClinchEngine {
    /** Nodes that a step of a search may take, round by round: quick answers first. */
    private static final int[] NODES = {60, 480, 3840, 30_720, 245_760, 1_966_080};

    /** All rounds, not to be cancelled. */
    public ClinchReport run(ClinchRequest request) {
        return run(request, null, () -> false, _ -> {}).orElseThrow();
    }

    /** What is proven when it is enough, or all of it if that comes first. */
    public ClinchReport soFar(ClinchRequest request, BooleanSupplier enough) {
        var last = new ClinchReport[1];
        return run(request, null, enough, report -> last[0] = report)
                .orElseGet(() -> last[0] == null ? run(request) : last[0]);
    }

    /**
     * @param earlier what was found of the season before; what it still proves is not searched again
     * @param cancelled asked often, on the calling thread
     * @param partial gets ever sharper reports on the calling thread, also when cancelled on the way; never the complete one
     * @return empty where it was cancelled
     */
    public Optional<ClinchReport> run(
            ClinchRequest request,
            @Nullable ClinchReport earlier,
            BooleanSupplier cancelled,
            Consumer<ClinchReport> partial) {
        if (cancelled.getAsBoolean()) {
            return Optional.empty();
        }
        int clubs = request.season().clubs().size();
        if (clubs == 0 || request.season().fixtures().isEmpty() || clubs > ClinchRequest.MOST_CLUBS) {
            var cause = clubs > ClinchRequest.MOST_CLUBS ? Cause.TOO_MANY_CLUBS : Cause.NO_FIXTURES;
            return Optional.of(new ClinchReport(
                    request,
                    cause,
                    ClinchReport.unknown(clubs, cause),
                    new Proofs(request, new int[0], new int[0][], new int[0][]),
                    true));
        }
        return new Run(request, earlier, cancelled, partial).report();
    }

    /** The work on one request. */
    private static final class Run {
        private final ClinchRequest request;
        private final BooleanSupplier cancelled;
        private final Consumer<ClinchReport> partial;
        private final Position position;
        private final Order order;
        private final Judge judge;
        private final Sheets sheets;
        private final Budget budget;
        private final Search[] searches;
        private final Reuse reuse;

        Run(
                ClinchRequest request,
                @Nullable ClinchReport earlier,
                BooleanSupplier cancelled,
                Consumer<ClinchReport> partial) {
            this.request = request;
            this.cancelled = cancelled;
            this.partial = partial;
            position = new Position(request.season(), request.assumed());
            order = Order.of(position);
            judge = new Judge(position);
            sheets = new Sheets(position.clubs);
            budget = new Budget(cancelled);
            searches = new Search[2 * position.clubs];
            reuse = new Reuse(request, position, earlier);
        }

        Optional<ClinchReport> report() {
            if (position.matches() == 0) {
                over();
                return Optional.of(report(true));
            }
            if (order.outside() != Cause.NONE) {
                return Optional.of(new ClinchReport(
                        request,
                        order.outside(),
                        ClinchReport.unknown(position.clubs, order.outside()),
                        Proofs.of(request, position, sheets),
                        true));
            }
            reuse.offer(judge, sheets);
            var open = queue();
            int wanted = 2 * request.first().size();
            for (int round = 0; round < NODES.length && !open.isEmpty(); round++) {
                var still = new ArrayList<Integer>();
                for (int i = 0; i < open.size(); i++) {
                    int index = open.get(i);
                    if (!known(index) && !search(index).run(NODES[round])) {
                        still.add(index);
                    }
                    if (cancelled.getAsBoolean()) {
                        partial.accept(report(false));
                        return Optional.empty();
                    }
                    if (round == 0 && i + 1 == wanted && i + 1 < open.size()) {
                        partial.accept(report(false));
                    }
                }
                open = still;
                if (!open.isEmpty()) {
                    partial.accept(report(false));
                }
            }
            return Optional.of(report(true));
        }

        /** Nothing is open: only lots, and places that clubs share. */
        private void over() {
            for (int club = 0; club < position.clubs; club++) {
                for (int side = 0; side < 2; side++) {
                    judge.rank(new int[0], new int[0], club, side == 1);
                    sheets.offer(judge, new int[0], new int[0]);
                }
            }
        }

        /** Own clubs first, then who can be champion from the top, then how far all can fall. */
        private List<Integer> queue() {
            var order = new LinkedHashSet<Integer>();
            for (int club : request.first()) {
                order.add(2 * club);
                order.add(2 * club + 1);
            }
            var byPoints = new ArrayList<Integer>();
            for (int club = 0; club < position.clubs; club++) {
                byPoints.add(club);
            }
            byPoints.sort(Comparator.comparingInt(club -> -position.points[club]));
            for (int side = 0; side < 2; side++) {
                for (int club : byPoints) {
                    order.add(2 * club + side);
                }
            }
            return List.copyOf(order);
        }

        /** Whether what was found before answers it. */
        private boolean known(int index) {
            int club = index / 2;
            boolean worst = index % 2 == 1;
            return searches[index] == null && reuse.bound(club, worst) >= sheets.attained(club, worst);
        }

        private Search search(int index) {
            var search = searches[index];
            if (search == null) {
                var question = new Question(position, index / 2, index % 2 == 1);
                search = new Search(question, this.order, judge, sheets, budget);
                search.raise(reuse.bound(index / 2, index % 2 == 1));
                searches[index] = search;
            }
            return search;
        }

        /** Scores found for another club were ranked with its lots: with the club's own they can be better still. */
        private void ownLots() {
            for (int index = 0; index < 2 * position.clubs; index++) {
                int club = index / 2;
                boolean worst = index % 2 == 1;
                var home = sheets.home(club, worst);
                if (home != null && bound(club, worst) < sheets.attained(club, worst)) {
                    judge.rank(home, sheets.away(club, worst), club, worst);
                    sheets.offer(judge, home, sheets.away(club, worst));
                }
            }
        }

        private ClinchReport report(boolean complete) {
            ownLots();
            var ranges = new ArrayList<ClubRange>();
            boolean over = position.matches() == 0;
            for (int club = 0; club < position.clubs; club++) {
                int bestFound = Math.min(position.clubs, sheets.attained(club, false));
                int worstFound = position.clubs + 1 - Math.min(position.clubs, sheets.attained(club, true));
                int best = over ? bestFound : bound(club, false);
                int worst = over ? worstFound : position.clubs + 1 - bound(club, true);
                ranges.add(new ClubRange(club, best, bestFound, worst, worstFound, cause(club)));
            }
            return new ClinchReport(request, Cause.NONE, ranges, Proofs.of(request, position, sheets), complete);
        }

        private int bound(int club, boolean worst) {
            var search = searches[2 * club + (worst ? 1 : 0)];
            return search == null ? reuse.bound(club, worst) : search.bound();
        }

        private Cause cause(int club) {
            var cause = Cause.NONE;
            for (int side = 0; side < 2; side++) {
                var search = searches[2 * club + side];
                boolean worst = side == 1;
                if (position.matches() > 0 && bound(club, worst) < sheets.attained(club, worst)) {
                    cause = search != null && search.beyond() && cause != Cause.SEARCH ? Cause.TIE_BREAK : Cause.SEARCH;
                }
            }
            return cause;
        }
    }
}
