package app.volata.forecast;

import app.volata.model.ZoneKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rooting guide: the kept seasons sorted by how each fixture ended in them. */
final class Swings {
    private final Plan plan;
    private final Samples samples;
    private final int size;

    Swings(Plan plan, Samples samples, int size) {
        this.plan = plan;
        this.samples = samples;
        this.size = size;
    }

    List<Swing> of(int club, ZoneKind kind) {
        var zone = Zones.of(plan.request().season(), kind);
        var reached = new boolean[plan.runIn().clubs()];
        for (int place = 0; place < reached.length; place++) {
            reached[place] = Zones.reached(zone, place + 1);
        }
        var hit = new boolean[size];
        for (int season = 0; season < size; season++) {
            hit[season] = reached[samples.place(club, season)];
        }
        var swings = new ArrayList<Swing>();
        for (int i = 0; i < plan.fixtures().size(); i++) {
            var all = new double[3];
            var hits = new double[3];
            for (int season = 0; season < size; season++) {
                double weight = samples.weight(season);
                int outcome = samples.outcome(i, season);
                all[outcome] += weight;
                hits[outcome] += hit[season] ? weight : 0;
            }
            swings.add(swing(plan.fixtures().get(i).fixture().number(), all, hits));
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

    static Swing swing(int fixture, double[] all, double[] hits) {
        double whole = all[0] + all[1] + all[2];
        double mean = (hits[0] + hits[1] + hits[2]) / whole;
        var given = new double[3];
        double variance = 0;
        double error = 0;
        for (int i = 0; i < 3; i++) {
            given[i] = hits[i] / all[i];
            if (all[i] > 0) {
                variance += all[i] / whole * (given[i] - mean) * (given[i] - mean);
                error = Math.max(error, Math.sqrt(given[i] * (1 - given[i]) / all[i]));
            }
        }
        return new Swing(fixture, given[0], given[1], given[2], Math.sqrt(variance), error);
    }
}
