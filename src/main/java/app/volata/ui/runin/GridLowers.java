package app.volata.ui.runin;

import app.volata.forecast.FinalPoints;
import app.volata.forecast.PointsChance;
import app.volata.forecast.Swing;
import app.volata.model.Season;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What stands below the grid, from what was worked out for it. */
record GridLowers(Season season, GridReckoning.Question question, GridReckoning reckoning, Texts texts) {
    private static final int TELLING = 6;
    private static final int TELLING_BESIDE_PAIR = 4;
    private static final int FELT = 5;

    /** Totals that hardly ever come are left out of charts: their chances are guesses. */
    private static final double HARDLY = 0.0005;

    private static final int FEEL = 2;
    private static final int PAIRS = 1;
    private static final int RIVAL_ROWS = 6;
    private static final int RIVAL_COLUMNS = 9;

    GridLower of() {
        boolean many = !reckoning.swings().isEmpty();
        return new GridLower(
                many ? Optional.empty() : Optional.of(matters()),
                many ? Optional.of(shared()) : Optional.empty(),
                pairs(),
                reckoning.last().rivals().map(this::rivals),
                reckoning.needed().isEmpty() ? Optional.empty() : Optional.of(needed()),
                reckoning.last().edge().isEmpty() ? Optional.empty() : Optional.of(hurdle()),
                Optional.empty());
    }

    private Race race() {
        return question.race();
    }

    private String zoneInWords() {
        return inWords(race(), texts);
    }

    /** As it stands in a sentence: the title, the top four, relegation. */
    static String inWords(Race race, Texts texts) {
        return switch (race.zone()) {
            case CHAMPIONS -> texts.text("runin.of-title");
            case RELEGATION, RELEGATION_PLAYOFF -> texts.text("runin.of-relegation");
            default -> texts.text("runin.of-top", race.places());
        };
    }

    private GridLower.Matters matters() {
        return new GridLower.Matters(
                texts.text("runin.matters", season.club(question.club()).shortName()),
                texts.text("runin.matters-caption", zoneInWords()),
                reckoning.mine().stream()
                        .filter(swing -> swing.leverage() > 0)
                        .limit(reckoning.last().rivals().isPresent() ? TELLING : TELLING_BESIDE_PAIR)
                        .map(this::telling)
                        .toList());
    }

    private GridLower.Telling telling(Swing swing) {
        return new GridLower.Telling(
                swing.fixture(),
                season.club(season.fixture(swing.fixture()).home()),
                texts.words().fixture(season, swing.fixture()),
                PairTable.OUTCOMES.stream()
                        .map(outcome -> percent(swing.given(outcome)))
                        .toList(),
                texts.words().number(100 * swing.leverage(), 1));
    }

    private String percent(double chance) {
        return Double.isNaN(chance) ? "" : texts.words().number(100 * chance, 0);
    }

    private List<PairTable> pairs() {
        double chance = question.shown().chance(question.club(), question.zone());
        var pairs = new Pairs(season, chance, reckoning.mine(), texts);
        return reckoning.pairs().stream().limit(PAIRS).map(pairs::table).toList();
    }

    private GridLower.Shared shared() {
        var sums = new LinkedHashMap<Integer, Double>();
        reckoning
                .swings()
                .values()
                .forEach(swings -> swings.forEach(swing -> sums.merge(swing.fixture(), swing.leverage(), Double::sum)));
        var felt = sums.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(FELT)
                .map(entry -> felt(entry.getKey(), entry.getValue()))
                .toList();
        return new GridLower.Shared(
                texts.text("runin.shared", question.clubs().size()),
                texts.text("runin.shared-caption", race().column(texts)),
                felt,
                texts.text("runin.shared-note", question.clubs().size()));
    }

    private GridLower.Felt felt(int fixture, double sum) {
        var most = reckoning.swings().entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), of(entry.getValue(), fixture)))
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().leverage()))
                .limit(FEEL)
                .map(entry -> change(entry.getKey(), entry.getValue()))
                .toList();
        return new GridLower.Felt(
                fixture,
                season.club(season.fixture(fixture).home()),
                texts.words().fixture(season, fixture),
                texts.words().number(100 * sum, 0),
                most);
    }

    private static Swing of(List<Swing> swings, int fixture) {
        return swings.stream()
                .filter(swing -> swing.fixture() == fixture)
                .findFirst()
                .orElseThrow();
    }

    private GridLower.Change change(int club, Swing swing) {
        double now = question.shown().chance(club, question.zone());
        var points = new ArrayList<String>();
        for (var outcome : PairTable.OUTCOMES) {
            double given = swing.given(outcome);
            points.add(Double.isNaN(given) ? "–" : texts.words().signed(100 * (given - now), 0));
        }
        return new GridLower.Change(season.club(club).code(), String.join(" ", points));
    }

    private PointsPlot needed() {
        var lines = reckoning.needed().entrySet().stream()
                .map(entry -> new PointsPlot.Line(season.club(entry.getKey()), points(entry.getValue(), race())))
                .toList();
        var title = race().zone().lower()
                ? texts.text("runin.points-staying")
                : texts.text("runin.points-for", zoneInWords());
        return new PointsPlot(title, texts.text("runin.points-caption"), lines, -1);
    }

    /** Of staying up, where the zone is one to stay out of. */
    static List<PointsPlot.Point> points(List<PointsChance> needed, Race race) {
        return needed.stream()
                .filter(each -> each.share() >= HARDLY)
                .map(each -> new PointsPlot.Point(
                        each.points(), each.share(), race.zone().lower() ? 1 - each.chance() : each.chance()))
                .toList();
    }

    private GridLower.Rivals rivals(FinalPoints points) {
        var first = season.club(question.clubs().get(0));
        var second = season.club(question.clubs().get(1));
        var rows = totals(points.ofFirst(), RIVAL_ROWS, total -> seen(points, total, -1));
        var columns = totals(points.ofSecond(), RIVAL_COLUMNS, total -> seen(points, -1, total));
        var cells = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> rival(points, row, column))
                        .toList())
                .toList();
        return new GridLower.Rivals(
                texts.text("runin.rivals"),
                texts.text("runin.rivals-caption", first.shortName()),
                first,
                second,
                rows,
                columns,
                cells);
    }

    private static List<Integer> totals(FinalPoints.Range range, int most, IntPredicate seen) {
        return IntStream.rangeClosed(range.lowest(), range.highest())
                .map(total -> range.highest() + range.lowest() - total)
                .filter(seen)
                .limit(most)
                .boxed()
                .toList();
    }

    /** Whether some run ended so; −1 for any total. */
    private static boolean seen(FinalPoints points, int ofFirst, int ofSecond) {
        var first = points.ofFirst();
        var second = points.ofSecond();
        return IntStream.rangeClosed(first.lowest(), first.highest())
                .filter(total -> ofFirst < 0 || total == ofFirst)
                .anyMatch(total -> IntStream.rangeClosed(second.lowest(), second.highest())
                        .filter(other -> ofSecond < 0 || other == ofSecond)
                        .anyMatch(other -> points.at(total, other).isPresent()));
    }

    private GridLower.Rival rival(FinalPoints points, int ofFirst, int ofSecond) {
        if (ofFirst != ofSecond) {
            int above = Integer.signum(ofFirst - ofSecond);
            var code = season.club(question.clubs().get(above > 0 ? 0 : 1)).code();
            return new GridLower.Rival(code.substring(0, 1), above);
        }
        return new GridLower.Rival(
                points.at(ofFirst, ofSecond)
                        .map(cell -> percent(cell.chanceAbove()))
                        .orElse("="),
                0);
    }

    private GridLower.Hurdle hurdle() {
        var edge = reckoning.last().edge();
        var bars = edge.entrySet().stream()
                .filter(entry -> entry.getValue() >= 0.005)
                .map(entry -> new GridLower.Bar(entry.getKey(), entry.getValue()))
                .toList();
        int place = question.shape().edge();
        return new GridLower.Hurdle(
                texts.text("runin.hurdle"),
                texts.text("runin.hurdle-caption"),
                texts.text("runin.hurdle-axis", texts.words().place(place)),
                bars,
                suffices(edge));
    }

    /** The first total that is more than the place has in seven runs of ten, and the next one. */
    private String suffices(SortedMap<Integer, Double> edge) {
        double below = 0;
        for (int points = edge.firstKey(); points < edge.lastKey(); points++) {
            below += edge.getOrDefault(points, 0.0);
            if (below >= 0.7) {
                double next = below + edge.getOrDefault(points + 1, 0.0);
                return texts.text(
                        "runin.suffice",
                        points + 1,
                        texts.words().percent(below, 0),
                        points + 2,
                        texts.words().percent(next, 0));
            }
        }
        return "";
    }
}
