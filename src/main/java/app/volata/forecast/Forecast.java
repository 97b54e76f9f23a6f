package app.volata.forecast;

import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the season may end, from simulated seasons. Clubs and fixtures go by their numbers, places count from 1, chances are
 * fractions of 1. What no run has seen is 0 here and "less than 0.1 %" on a screen: impossible is for the exact engine to
 * say.
 */
public final class Forecast {
    private final Plan plan;
    private final Totals totals;
    private final Samples samples;

    Forecast(Plan plan, Totals totals, Samples samples) {
        this.plan = plan;
        this.totals = totals;
        this.samples = samples;
    }

    public ForecastRequest request() {
        return plan.request();
    }

    /** Seasons simulated so far: fewer than asked for in a partial forecast. */
    public int runs() {
        return totals.runs();
    }

    public long seed() {
        return plan.request().seed();
    }

    public boolean complete() {
        return runs() == plan.request().runs();
    }

    /** How many runs of equal weight would tell as much: less than {@link #runs()} where results are assumed. */
    public double effectiveRuns() {
        return totals.effectiveRuns();
    }

    /** The chance that the club ends in this very place. */
    public double place(int club, int place) {
        return totals.place(club, place - 1);
    }

    /** The chance of what the zone promises: an upper zone or better, a lower one or worse. Without such a zone, 0. */
    public double chance(int club, ZoneKind kind) {
        var zone = Zones.of(plan.request().season(), kind);
        double sum = 0;
        for (int place = 1; place <= plan.runIn().clubs(); place++) {
            sum += Zones.reached(zone, place) ? place(club, place) : 0;
        }
        return Math.min(1, sum);
    }

    public double expectedPoints(int club) {
        return totals.points(club);
    }

    /** The standard error of a chance of this forecast. */
    public double standardError(double chance) {
        return Math.sqrt(Math.max(0, chance * (1 - chance)) / effectiveRuns());
    }

    /** The standard error of {@link #since}. */
    public double changeError(Forecast without, int club, ZoneKind kind) {
        return since(without, club, kind).standardError();
    }

    public LikelyPlaces likelyPlaces(int club) {
        var chances = new double[plan.runIn().clubs()];
        for (int place = 0; place < chances.length; place++) {
            chances[place] = totals.place(club, place);
        }
        return LikelyPlaces.of(chances);
    }

    /** The chance that the first two end level on points. */
    public double levelForTitle() {
        return totals.levelForTitle();
    }

    public Strengths strengths() {
        return plan.strengths();
    }

    /** Numbers of the fixtures left, in their order. */
    public List<Integer> openFixtures() {
        return plan.fixtures().stream().map(open -> open.fixture().number()).toList();
    }

    /** @throws IllegalArgumentException where the fixture is not open */
    public FixtureChances fixture(int number) {
        return Predictive.of(plan, plan.fixtures().get(plan.indexOf(number)));
    }

    /** What every open fixture means for the club's chance of the zone, the most telling first. */
    public List<Swing> swing(int club, ZoneKind kind) {
        return kept().swings(club, kind);
    }

    /** Which two fixtures do more together than each by itself, the most so first; among the most telling ones. */
    public List<PairSwing> pairs(int club, ZoneKind kind) {
        return kept().pairs(club, kind);
    }

    /** The chance of the zone by the club's final points, those that any run had, from the lowest. */
    public List<PointsChance> pointsNeeded(int club, ZoneKind kind) {
        return kept().pointsNeeded(club, kind);
    }

    /** How two clubs may end. */
    public FinalPoints finalPoints(int club, int rival) {
        return kept().finalPoints(club, rival);
    }

    /** How often the club in this final place has so many points, by points from the lowest. */
    public SortedMap<Integer, Double> pointsOfPlace(int place) {
        return kept().pointsOfPlace(place - 1);
    }

    /** How often all these fixtures, by their numbers, end so in one run. */
    public double together(Map<Integer, Outcome> outcomes) {
        var codes = new TreeMap<Integer, Integer>();
        outcomes.forEach((fixture, outcome) -> codes.put(plan.indexOf(fixture), Samples.code(outcome)));
        return kept().together(codes);
    }

    /** What is different from a forecast of the same season and seed without what is assumed here. */
    public Change since(Forecast without, int club, ZoneKind kind) {
        double error = kept().errorOfChange(without.kept(), club, kind);
        return new Change(chance(club, kind) - without.chance(club, kind), error);
    }

    /** Everything that every outcome of every open fixture would do, where all runs weigh alike. */
    public RootingGuide rootingGuide() {
        return new RootingGuide(plan, samples, Math.min(runs(), samples.size()));
    }

    /** How often an open fixture ended so in the runs: home win, draw, away win. */
    double[] seen(int fixture) {
        return kept().seen(plan.indexOf(fixture));
    }

    private Kept kept() {
        return new Kept(plan, samples, runs());
    }
}
