package app.volata.forecast;

import app.volata.model.Fixture;
import java.util.ArrayList;
import java.util.List;

/** What all blocks of a forecast share: worked out once from the request, never changed. */
final class Plan {
    /**
     * Goals above those told apart are rarer than this at rates a standard deviation above the expected ones. They only
     * matter where a goal difference decides.
     */
    private static final double RARE = 1e-3;

    private final ForecastRequest request;
    private final Model model;
    private final RunIn runIn;
    private final Posterior posterior;
    private final Strengths strengths;
    private final Stakes stakes;
    private final List<OpenFixture> fixtures = new ArrayList<>();

    /**
     * A fixture left.
     *
     * @param homeFactor what stakes make of the home club's rate
     * @param mostHome home goals that are told apart
     */
    record OpenFixture(
            Fixture fixture, ScoreRule rule, float homeFactor, float awayFactor, int mostHome, int mostAway) {
        /** Goals of either side that may be drawn, or are assumed. */
        int most() {
            return Math.max(rule.most(), Math.max(mostHome, mostAway) + ScoreLanes.AT_ONCE);
        }

        int home() {
            return fixture.home();
        }

        int away() {
            return fixture.away();
        }
    }

    Plan(ForecastRequest request, Model model) {
        this.request = request;
        this.model = model;
        var season = request.season();
        runIn = new RunIn(season);
        var played = runIn.played(model.halfLife());
        var prior = Background.of(season, request.history(), model);
        posterior = StrengthFit.fit(runIn.clubs(), played, prior);
        strengths = Strengths.of(posterior, Background.known(request.history()), played.size());
        stakes = Stakes.judge(season.regulations(), runIn.points(), runIn.left());
        int last = season.matchdays() - Stakes.LAST_MATCHDAYS;
        for (var fixture : runIn.open()) {
            boolean counts = season.regulations().stakes() && fixture.matchday() > last;
            fixtures.add(open(fixture, counts));
        }
    }

    private OpenFixture open(Fixture fixture, boolean stakesCount) {
        double home = stakesCount ? Math.exp(stakes.gain(fixture.home(), fixture.away())) : 1;
        double away = stakesCount ? Math.exp(stakes.gain(fixture.away(), fixture.home())) : 1;
        var rule = ScoreRule.of(
                request.assumed().of(fixture.number()), request.ownChances().get(fixture.number()));
        int mostHome = most(new Posterior.Rate(fixture.home(), fixture.away(), true), home);
        int mostAway = most(new Posterior.Rate(fixture.away(), fixture.home(), false), away);
        return new OpenFixture(fixture, rule, (float) home, (float) away, mostHome, mostAway);
    }

    private int most(Posterior.Rate side, double factor) {
        double deviation = Math.sqrt(posterior.covariance(side, side));
        double rate = factor * Math.exp(posterior.logRate(side) + deviation);
        double mass = Math.exp(-rate);
        double above = 1 - mass;
        int most = 1;
        while (above > RARE && most < app.volata.model.Score.MAX) {
            mass *= rate / most;
            above -= mass;
            most++;
        }
        return most;
    }

    ForecastRequest request() {
        return request;
    }

    Model model() {
        return model;
    }

    RunIn runIn() {
        return runIn;
    }

    Posterior posterior() {
        return posterior;
    }

    Strengths strengths() {
        return strengths;
    }

    List<OpenFixture> fixtures() {
        return fixtures;
    }

    /** Where an open fixture stands in the list; below 0 where it is not open. */
    int find(int fixture) {
        for (int i = 0; i < fixtures.size(); i++) {
            if (fixtures.get(i).fixture().number() == fixture) {
                return i;
            }
        }
        return -1;
    }

    int indexOf(int fixture) {
        int index = find(fixture);
        if (index < 0) {
            throw new IllegalArgumentException("not an open fixture: " + fixture);
        }
        return index;
    }

    /** Whether seasons weigh differently. */
    boolean weighted() {
        return fixtures.stream().anyMatch(open -> switch (open.rule()) {
            case ScoreRule.Given _, ScoreRule.GivenScore _ -> true;
            case ScoreRule.Free _, ScoreRule.Own _, ScoreRule.Fixed _ -> false;
        });
    }

    int blocks() {
        return (request.runs() + Block.LANES - 1) / Block.LANES;
    }

    /** Runs that a block counts: all lanes but in the last. */
    int runsOf(int block) {
        return Math.min(Block.LANES, request.runs() - block * Block.LANES);
    }
}
