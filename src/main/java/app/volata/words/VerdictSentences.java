package app.volata.words;

import app.volata.clinch.Certainty;
import app.volata.clinch.Condition;
import app.volata.clinch.Verdict;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.ZoneKind;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what must happen for a decision to fall. */
final class VerdictSentences {
    private static final int MOST_WAYS = 6;

    private final Words words;

    VerdictSentences(Words words) {
        this.words = words;
    }

    String sentence(Season season, Verdict verdict) {
        var table = StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season));
        var ways = verdict.ways().stream()
                .limit(MOST_WAYS)
                .map(way -> way(season, table, verdict, way))
                .reduce((one, other) -> words.text("clinch.or-if", one, other))
                .orElse("");
        var sentence = words.text("clinch.if", head(season, verdict), ways);
        boolean all = verdict.complete() && verdict.ways().size() <= MOST_WAYS;
        return all ? sentence : sentence + " " + words.text("clinch.more-ways");
    }

    private String head(Season season, Verdict verdict) {
        var club = season.club(verdict.club()).shortName();
        var kind = verdict.zone().kind();
        boolean clinched = verdict.certainty() == Certainty.CLINCHED;
        if (kind == ZoneKind.CHAMPIONS) {
            return clinched ? words.text("clinch.champions", club) : words.text("clinch.not-champions", club);
        }
        if (kind == ZoneKind.RELEGATION) {
            return clinched ? words.text("clinch.relegated", club) : words.text("clinch.safe", club);
        }
        var zone = words.zone(kind);
        return clinched ? words.text("clinch.zone-clinched", club, zone) : words.text("clinch.zone-missed", club, zone);
    }

    /** The club's own match first. */
    private String way(Season season, Standings table, Verdict verdict, Condition way) {
        int club = verdict.club();
        var own = new ArrayList<String>();
        var others = new ArrayList<String>();
        way.results().forEach((number, outcomes) -> {
            var fixture = season.fixture(number);
            if (fixture.involves(club)) {
                var side = fixture.home() == club ? Side.HOME : Side.AWAY;
                own.add(against(season, verdict, fixture, side, own(outcomes, side)));
            } else {
                int away = distance(table, fixture.away(), club);
                var side = distance(table, fixture.home(), club) <= away ? Side.HOME : Side.AWAY;
                var said = other(season.club(fixture.club(side)).shortName(), outcomes, side);
                others.add(against(season, verdict, fixture, side, said));
            }
        });
        own.addAll(others);
        return list(own);
    }

    /** Names the opponent where the club has more than one match among those that matter. */
    private String against(Season season, Verdict verdict, Fixture fixture, Side side, String said) {
        int club = fixture.club(side);
        long matches = verdict.ways().stream()
                .flatMap(way -> way.results().keySet().stream())
                .distinct()
                .filter(number -> season.fixture(number).involves(club))
                .count();
        var opponent = season.club(fixture.club(side.other())).shortName();
        return matches > 1 ? words.text("clinch.against", said, opponent) : said;
    }

    private static int distance(Standings table, int one, int other) {
        return Math.abs(table.row(one).points() - table.row(other).points());
    }

    private String list(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return words.text("clinch.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
    }

    private static boolean has(Set<Outcome> outcomes, Side winner) {
        return outcomes.contains(winner == Side.HOME ? Outcome.HOME_WIN : Outcome.AWAY_WIN);
    }

    private String own(Set<Outcome> outcomes, Side side) {
        boolean win = has(outcomes, side);
        boolean draw = outcomes.contains(Outcome.DRAW);
        boolean lose = has(outcomes, side.other());
        return words.text(
                win
                        ? draw ? "clinch.they-do-not-lose" : lose ? "clinch.they-do-not-draw" : "clinch.they-win"
                        : draw ? lose ? "clinch.they-do-not-win" : "clinch.they-draw" : "clinch.they-lose");
    }

    private String other(String club, Set<Outcome> outcomes, Side side) {
        boolean win = has(outcomes, side);
        boolean draw = outcomes.contains(Outcome.DRAW);
        boolean lose = has(outcomes, side.other());
        return words.text(
                win
                        ? draw ? "clinch.club-does-not-lose" : lose ? "clinch.club-does-not-draw" : "clinch.club-wins"
                        : draw ? lose ? "clinch.club-does-not-win" : "clinch.club-draws" : "clinch.club-loses",
                club);
    }
}
