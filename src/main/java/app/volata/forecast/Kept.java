package app.volata.forecast;

import app.volata.model.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Questions to the kept seasons of a forecast. */
final class Kept {
    /** Pairs are looked for among the fixtures that tell most by themselves. */
    private static final int PAIRED = 12;

    private final Plan plan;
    private final Samples samples;
    private final int runs;
    private final int size;

    Kept(Plan plan, Samples samples, int runs) {
        this.plan = plan;
        this.samples = samples;
        this.runs = runs;
        size = Math.min(runs, samples.size());
    }

    /** By season, whether the club reached the zone. */
    private boolean[] reached(int club, ZoneKind kind) {
        var zone = Zones.of(plan.request().season(), kind);
        var places = new boolean[plan.runIn().clubs()];
        for (int place = 0; place < places.length; place++) {
            places[place] = Zones.reached(zone, place + 1);
        }
        var reached = new boolean[size];
        for (int season = 0; season < size; season++) {
            reached[season] = places[samples.place(club, season)];
        }
        return reached;
    }

    List<Swing> swings(int club, ZoneKind kind) {
        var reached = reached(club, kind);
        var swings = new ArrayList<Swing>();
        for (int i = 0; i < plan.fixtures().size(); i++) {
            var all = new double[3];
            var hits = new double[3];
            for (int season = 0; season < size; season++) {
                double weight = samples.weight(season);
                int outcome = samples.outcome(i, season);
                all[outcome] += weight;
                hits[outcome] += reached[season] ? weight : 0;
            }
            swings.add(Swing.of(plan.fixtures().get(i).fixture().number(), all, hits));
        }
        swings.sort(Comparator.comparingDouble(Swing::leverage).reversed().thenComparingInt(Swing::fixture));
        return List.copyOf(swings);
    }

    /** The share of the seasons with a home win, a draw, an away win in a fixture as the plan counts them. */
    double[] seen(int fixture) {
        var shares = new double[3];
        double all = 0;
        for (int season = 0; season < size; season++) {
            shares[samples.outcome(fixture, season)] += samples.weight(season);
            all += samples.weight(season);
        }
        for (int i = 0; i < 3; i++) {
            shares[i] /= all;
        }
        return shares;
    }

    List<PairSwing> pairs(int club, ZoneKind kind) {
        var reached = reached(club, kind);
        var telling = swings(club, kind).stream()
                .filter(swing -> swing.leverage() > 0)
                .limit(PAIRED)
                .map(swing -> plan.indexOf(swing.fixture()))
                .toList();
        var pairs = new ArrayList<PairSwing>();
        for (int i = 0; i < telling.size(); i++) {
            for (int j = i + 1; j < telling.size(); j++) {
                pairs.add(pair(telling.get(i), telling.get(j), reached));
            }
        }
        pairs.sort(Comparator.comparingDouble(PairSwing::beyondSum).reversed());
        return List.copyOf(pairs);
    }

    private PairSwing pair(int first, int second, boolean[] reached) {
        var all = new double[9];
        var hits = new double[9];
        for (int season = 0; season < size; season++) {
            int cell = 3 * samples.outcome(first, season) + samples.outcome(second, season);
            all[cell] += samples.weight(season);
            hits[cell] += reached[season] ? samples.weight(season) : 0;
        }
        return new PairTable(all, hits)
                .swing(
                        plan.fixtures().get(first).fixture().number(),
                        plan.fixtures().get(second).fixture().number());
    }

    List<PointsChance> pointsNeeded(int club, ZoneKind kind) {
        var reached = reached(club, kind);
        var range = new FinalPoints(samples, size, club, club).ofFirst();
        var all = new double[range.size()];
        var hits = new double[range.size()];
        var squares = new double[range.size()];
        double whole = 0;
        for (int season = 0; season < size; season++) {
            int at = samples.points(club, season) - range.lowest();
            double weight = samples.weight(season);
            all[at] += weight;
            squares[at] += weight * weight;
            hits[at] += reached[season] ? weight : 0;
            whole += weight;
        }
        var needed = new ArrayList<PointsChance>();
        for (int at = 0; at < all.length; at++) {
            if (all[at] > 0) {
                double chance = hits[at] / all[at];
                double error = Math.sqrt(chance * (1 - chance) * squares[at]) / all[at];
                needed.add(new PointsChance(range.lowest() + at, all[at] / whole, chance, error));
            }
        }
        return List.copyOf(needed);
    }

    /**
     * The standard error of the difference of two chances, by the delta method: season by season both drew the same numbers, so most
     * of the noise is in both and cancels out.
     */
    double errorOfChange(Kept before, int club, ZoneKind kind) {
        int both = Math.min(size, before.size);
        double[] now = pulls(club, kind, both);
        double[] then = before.pulls(club, kind, both);
        double squares = 0;
        for (int season = 0; season < both; season++) {
            squares += (now[season] - then[season]) * (now[season] - then[season]);
        }
        return Math.sqrt(squares / both / Math.min(runs, before.runs));
    }

    /** How far each season pulls the chance from its mean. */
    private double[] pulls(int club, ZoneKind kind, int seasons) {
        var reached = reached(club, kind);
        double all = 0;
        double hits = 0;
        for (int season = 0; season < seasons; season++) {
            all += samples.weight(season);
            hits += reached[season] ? samples.weight(season) : 0;
        }
        var pulls = new double[seasons];
        for (int season = 0; season < seasons; season++) {
            double apart = (reached[season] ? 1 : 0) - hits / all;
            pulls[season] = samples.weight(season) * seasons / all * apart;
        }
        return pulls;
    }

    SortedMap<Integer, Double> pointsOfPlace(int place) {
        var shares = new TreeMap<Integer, Double>();
        double all = 0;
        for (int season = 0; season < size; season++) {
            int club = 0;
            while (samples.place(club, season) != place) {
                club++;
            }
            shares.merge(samples.points(club, season), samples.weight(season), Double::sum);
            all += samples.weight(season);
        }
        double whole = all;
        shares.replaceAll((points, share) -> share / whole);
        return shares;
    }

    /** @param outcomes codes by fixtures as the plan counts them */
    double together(Map<Integer, Integer> outcomes) {
        double all = 0;
        double hits = 0;
        for (int season = 0; season < size; season++) {
            boolean met = true;
            for (var outcome : outcomes.entrySet()) {
                met &= samples.outcome(outcome.getKey(), season) == outcome.getValue();
            }
            hits += met ? samples.weight(season) : 0;
            all += samples.weight(season);
        }
        return hits / all;
    }

    FinalPoints finalPoints(int club, int rival) {
        return new FinalPoints(samples, size, club, rival);
    }
}
