package app.volata.ui.race;

import app.volata.forecast.Forecast;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads past chances for the chosen clubs. */
final class ChanceReading {
    private static final int JUMPS = 2;
    /** In points; less is no jump. */
    private static final double LEAST_JUMP = 10;
    /** A chance between these is open. */
    private static final double UNSEEN = 0.0005;

    private final Season season;
    private final PastChances past;
    private final @Nullable Forecast now;
    private final Texts texts;

    /** @param now of the present, in the place of the last evening; null while there is none */
    ChanceReading(Season season, PastChances past, @Nullable Forecast now, Texts texts) {
        this.season = season;
        this.past = past;
        this.now = now;
        this.texts = texts;
    }

    ChanceCourse course(Race race, List<RaceLine> chosen) {
        var lines = chosen.stream()
                .map(line -> new ChanceCourse.Line(
                        line.series(),
                        line.club().shortName(),
                        chances(race, line.club().number())))
                .toList();
        return new ChanceCourse(race, lines, jumps(lines, chosen));
    }

    /** Of those for whom it is open now; of all where it is for none. */
    ChanceCourse open(Race race, List<RaceLine> chosen) {
        var open = chosen.stream()
                .filter(line -> {
                    var chances = chances(race, line.club().number());
                    return !chances.isEmpty() && chances.getLast() >= UNSEEN && chances.getLast() <= 1 - UNSEEN;
                })
                .toList();
        var all = course(race, open.isEmpty() ? chosen : open);
        return new ChanceCourse(race, all.lines(), List.of());
    }

    private List<Double> chances(Race race, int club) {
        var chances = new ArrayList<>(past.of(race.zone(), club));
        if (now != null && !chances.isEmpty()) {
            chances.set(chances.size() - 1, now.chance(club, race.zone()));
        }
        return chances;
    }

    private List<ChanceCourse.Jump> jumps(List<ChanceCourse.Line> lines, List<RaceLine> chosen) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var chances = lines.getFirst().chances();
        return IntStream.range(1, chances.size())
                .boxed()
                .filter(matchday -> Math.abs(change(chances, matchday)) >= LEAST_JUMP)
                .sorted(Comparator.comparingDouble(matchday -> -Math.abs(change(chances, matchday))))
                .limit(JUMPS)
                .map(matchday -> new ChanceCourse.Jump(
                        matchday,
                        texts.text("race.jump", matchday, texts.words().signed(change(chances, matchday), 0)),
                        matches(matchday, chosen)))
                .toList();
    }

    /** In points. */
    private static double change(List<Double> chances, int matchday) {
        return 100 * (chances.get(matchday) - chances.get(matchday - 1));
    }

    /** Of the first two clubs. */
    private List<String> matches(int matchday, List<RaceLine> chosen) {
        var clubs = chosen.stream().limit(2).map(line -> line.club().number()).toList();
        var ledger = new Ledger(season, Cut.EVERYTHING);
        var matches = new ArrayList<String>();
        for (var fixture : season.fixtures()) {
            var score = ledger.score(fixture);
            boolean theirs = clubs.contains(fixture.home()) || clubs.contains(fixture.away());
            if (fixture.matchday() == matchday && theirs && score != null) {
                matches.add(texts.text(
                        "table.match",
                        season.club(fixture.home()).shortName(),
                        texts.words().score(score),
                        season.club(fixture.away()).shortName()));
            }
        }
        return matches;
    }
}
