package app.volata.ui.club;

import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.ZoneKind;
import app.volata.session.SeasonState;
import app.volata.standings.Cut;
import app.volata.standings.Form;
import app.volata.standings.Ledger;
import app.volata.standings.Matchdays;
import app.volata.standings.Reason;
import app.volata.standings.Standings;
import app.volata.ui.kit.FormChip;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What was played, as far as one club's page speaks of it; the tables of all matchdays are made once. */
final class ClubFacts {
    private static final int RECENT = 5;
    private static final int SCORERS = 5;

    private final SeasonState state;
    private final Season season;
    private final Texts texts;
    private final Ledger ledger;
    private final List<Standings> tables;

    ClubFacts(SeasonState state, Texts texts) {
        this.state = state;
        this.season = state.season();
        this.texts = texts;
        ledger = new Ledger(season, Cut.EVERYTHING);
        tables = Matchdays.tables(season);
    }

    Standings.Row row(int club) {
        return state.standings().row(club);
    }

    /** Points with all of its open matches won. */
    int mostPoints(int club) {
        long open = season.fixtures().stream()
                .filter(fixture -> fixture.involves(club) && ledger.open(fixture))
                .count();
        return row(club).points() + (int) open * season.regulations().pointsForWin();
    }

    /** After every matchday; the latest is the place now, whatever was brought forward. */
    List<Integer> places(int club) {
        var places = new ArrayList<Integer>();
        tables.forEach(table -> places.add(table.row(club).place()));
        if (!places.isEmpty()) {
            places.set(places.size() - 1, row(club).place());
        }
        return places;
    }

    List<PlaceCourse.ZoneLine> zoneLines() {
        var lines = new ArrayList<PlaceCourse.ZoneLine>();
        for (var zone : season.regulations().zones()) {
            if (zone.kind().lower()) {
                lines.add(new PlaceCourse.ZoneLine(zone.from() - 1, true));
            } else if (zone.kind() != ZoneKind.CHAMPIONS && zone.kind() != ZoneKind.EUROPA_LEAGUE_QUALIFYING) {
                boolean main = zone.kind() != ZoneKind.EUROPA_LEAGUE && zone.kind() != ZoneKind.CONFERENCE_LEAGUE;
                lines.add(new PlaceCourse.ZoneLine(zone.to(), main));
            }
        }
        return lines;
    }

    List<Fixture> matches(int club) {
        return season.fixtures().stream()
                .filter(fixture -> fixture.involves(club))
                .sorted(Comparator.comparingInt(Fixture::matchday).thenComparingInt(Fixture::number))
                .toList();
    }

    /** As it counts; empty while it does not. */
    Optional<MatchLine.Played> played(Fixture fixture, int club, List<Integer> places) {
        return Optional.ofNullable(ledger.score(fixture))
                .map(score -> new MatchLine.Played(
                        texts.words().score(own(score, side(fixture, club))),
                        kind(new Form.Played(fixture.number(), side(fixture, club), score)),
                        placeAfter(fixture.matchday(), places)));
    }

    /** The club's goals first, wherever it played. */
    private static Score own(Score score, Side side) {
        return new Score(score.goals(side), score.goals(side.other()));
    }

    private String placeAfter(int matchday, List<Integer> places) {
        return matchday > places.size() ? "" : texts.words().number(places.get(matchday - 1));
    }

    static Side side(Fixture fixture, int club) {
        return fixture.home() == club ? Side.HOME : Side.AWAY;
    }

    String venue(Fixture fixture, int club) {
        return texts.text(fixture.home() == club ? "table.letter-home" : "table.letter-away");
    }

    String date(Fixture fixture) {
        var kickOff = fixture.kickOff();
        return kickOff == null ? "" : texts.words().dayAndMonth(kickOff.date());
    }

    private static FormChip.Kind kind(Form.Played played) {
        return switch (played.letter()) {
            case WON -> FormChip.Kind.WON;
            case DRAWN -> FormChip.Kind.DRAWN;
            case LOST -> FormChip.Kind.LOST;
        };
    }

    List<ClubHead.Recent> recent(int club) {
        return Form.lastOf(season, club, RECENT, Cut.EVERYTHING).stream()
                .map(played -> new ClubHead.Recent(kind(played), match(played.fixture(), played.score())))
                .toList();
    }

    private String match(int fixture, Score score) {
        var of = season.fixture(fixture);
        return texts.text(
                "table.match",
                season.club(of.home()).shortName(),
                texts.words().score(score),
                season.club(of.away()).shortName());
    }

    /** Most goals for this club first. */
    List<ClubPage.TopScorer> scorers(int club) {
        var counts = new HashMap<Integer, ClubPage.TopScorer>();
        for (var fixture : season.fixtures()) {
            if (fixture.involves(club) && ledger.goals(fixture) != null) {
                for (var goal : fixture.goals()) {
                    if (fixture.club(goal.side()) == club && goal.kind() != Goal.Kind.OWN_GOAL) {
                        int penalty = goal.kind() == Goal.Kind.PENALTY ? 1 : 0;
                        var surname = season.player(goal.player()).surname();
                        counts.merge(
                                goal.player(),
                                new ClubPage.TopScorer(surname, 1, penalty),
                                (sum, one) -> new ClubPage.TopScorer(
                                        surname, sum.goals() + 1, sum.penalties() + one.penalties()));
                    }
                }
            }
        }
        return counts.values().stream()
                .sorted(Comparator.comparingInt((ClubPage.TopScorer scorer) -> -scorer.goals())
                        .thenComparingInt(ClubPage.TopScorer::penalties)
                        .thenComparing(ClubPage.TopScorer::name))
                .limit(SCORERS)
                .toList();
    }

    /** Against the neighbour level on points, the one below first; else against the one below. */
    ClubPage.WhyText why(int club) {
        var rows = state.standings().rows();
        int at = rows.indexOf(row(club));
        boolean hasLower = at + 1 < rows.size();
        boolean hasUpper = at > 0;
        boolean levelBelow =
                hasLower && rows.get(at + 1).points() == rows.get(at).points();
        boolean levelAbove =
                hasUpper && rows.get(at - 1).points() == rows.get(at).points();
        if (hasLower && (levelBelow || !levelAbove)) {
            return why(club, rows.get(at + 1).club(), levelBelow, true);
        }
        return hasUpper ? why(rows.get(at - 1).club(), club, levelAbove, false) : ClubPage.WhyText.NONE;
    }

    private ClubPage.WhyText why(int upper, int lower, boolean level, boolean above) {
        var reason = state.standings().reason(upper, lower).orElseThrow();
        var words = texts.words();
        var neighbour = season.club(above ? lower : upper).shortName();
        boolean mutual = reason.decision().orElse(null) instanceof Reason.Mutual;
        var after = mutual
                ? texts.text(
                        "club.why-after",
                        words.signed(row(upper).goalDifference()),
                        words.signed(row(lower).goalDifference()))
                : "";
        return new ClubPage.WhyText(
                texts.text(above ? "club.why-above" : "club.why-below", neighbour),
                level ? words.reason(season, reason) : words.reasonInFull(season, reason),
                meetings(upper, lower),
                after);
    }

    private List<ClubPage.Meeting> meetings(int one, int other) {
        var meetings = new ArrayList<ClubPage.Meeting>();
        for (var fixture : matches(one)) {
            var score = ledger.score(fixture);
            if (fixture.involves(other) && score != null) {
                meetings.add(new ClubPage.Meeting(
                        date(fixture),
                        season.club(fixture.home()).shortName(),
                        texts.words().score(score),
                        season.club(fixture.away()).shortName()));
            }
        }
        return meetings;
    }
}
