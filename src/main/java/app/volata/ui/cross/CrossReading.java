package app.volata.ui.cross;

import app.volata.forecast.Forecast;
import app.volata.model.Assumption;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.standings.Part;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import app.volata.ui.kit.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a workbook for the cross table. */
final class CrossReading {
    private final Workbook workbook;
    private final Season season;
    private final Texts texts;
    private final Ledger ledger;

    CrossReading(Workbook workbook, Texts texts) {
        this.workbook = workbook;
        this.season = workbook.season();
        this.texts = texts;
        ledger = new Ledger(season, Cut.EVERYTHING);
    }

    CrossTable table(Standings standings, boolean byPlace, @Nullable Integer own) {
        var clubs = clubs(standings, byPlace);
        var home = StandingsCalculator.calculate(season, Selection.ALL.with(Part.HOME), Rules.FINAL);
        var cells = new ArrayList<List<CrossCell>>();
        var points = new ArrayList<String>();
        for (var row : clubs) {
            cells.add(clubs.stream()
                    .map(column -> cell(row.number(), column.number()))
                    .toList());
            var at = home.row(row.number());
            points.add(
                    texts.words().number(at.won() * (long) season.regulations().pointsForWin() + at.drawn()));
        }
        int fixtures = season.fixtures().size();
        return new CrossTable(clubs, cells, points, own, byPlace, season.played(), fixtures);
    }

    private List<Club> clubs(Standings standings, boolean byPlace) {
        return byPlace
                ? standings.rows().stream().map(row -> season.club(row.club())).toList()
                : season.clubs().stream()
                        .sorted(Comparator.comparing(Club::shortName, String.CASE_INSENSITIVE_ORDER))
                        .toList();
    }

    private CrossCell cell(int home, int away) {
        return season.fixture(home, away)
                .map(this::cell)
                .orElseGet(() -> new CrossCell(home, away, -1, CrossCell.Kind.NONE, "", false));
    }

    private CrossCell cell(Fixture fixture) {
        var score = ledger.score(fixture);
        if (score != null) {
            var kind = switch (score.outcome()) {
                case HOME_WIN -> CrossCell.Kind.HOME_WIN;
                case DRAW -> CrossCell.Kind.DRAW;
                case AWAY_WIN -> CrossCell.Kind.AWAY_WIN;
            };
            return cell(fixture, kind, texts.words().score(score), false);
        }
        var assumed = workbook.assumed().of(fixture.number());
        return cell(fixture, CrossCell.Kind.OPEN, assumed == null ? day(fixture) : sign(assumed), assumed != null);
    }

    private static CrossCell cell(Fixture fixture, CrossCell.Kind kind, String text, boolean assumed) {
        return new CrossCell(fixture.home(), fixture.away(), fixture.number(), kind, text, assumed);
    }

    private String sign(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> texts.words().score(score);
        };
    }

    /** {@code 28/4}; a question mark while no date is known. */
    private static String day(Fixture fixture) {
        var kickOff = fixture.kickOff();
        return kickOff == null
                ? "?"
                : kickOff.date().getDayOfMonth() + "/" + kickOff.date().getMonthValue();
    }

    CrossDetail detail(CrossCell cell, @Nullable Forecast forecast) {
        if (cell.fixture() < 0) {
            return CrossDetail.NONE;
        }
        var fixture = season.fixture(cell.fixture());
        boolean open = cell.kind() == CrossCell.Kind.OPEN;
        var when = when(fixture);
        var name = texts.words().fixture(season, fixture.number());
        if (!open) {
            return new CrossDetail(
                    name, texts.text("cross.ended", when, cell.text(), fixture.matchday()), other(cell), false);
        }
        var facts = cell.assumed() ? texts.text("cross.assumed", when, cell.text()) : texts.text("cross.open", when);
        var more = new StringBuilder();
        if (forecast != null && forecast.openFixtures().contains(fixture.number())) {
            var chances = forecast.fixture(fixture.number());
            more.append(texts.text(
                    "cross.forecast",
                    percent(chances.homeWin()),
                    percent(chances.draw()),
                    texts.words().percent(chances.awayWin(), 0)));
            more.append(' ');
        }
        return new CrossDetail(name, facts, more + other(cell), true);
    }

    private String percent(double chance) {
        return texts.words().number(chance * 100, 0);
    }

    private String when(Fixture fixture) {
        var kickOff = fixture.kickOff();
        if (kickOff == null) {
            return texts.text("table.no-date");
        }
        var day = texts.words().day(kickOff.date());
        var time = kickOff.time();
        return time == null ? day : day + ", " + texts.words().time(time);
    }

    /** The match at the other club's ground. */
    private String other(CrossCell cell) {
        return season.fixture(/* home= */ cell.away(), /* away= */ cell.home())
                .map(fixture -> {
                    var score = ledger.score(fixture);
                    var home = season.club(fixture.home()).shortName();
                    var away = season.club(fixture.away()).shortName();
                    var kickOff = fixture.kickOff();
                    var day = kickOff == null ? texts.text("table.no-date") : dayAlone(kickOff.date());
                    return score == null
                            ? texts.text("cross.other-open", home, away, day)
                            : texts.text("cross.other", home, texts.words().score(score), away, day);
                })
                .orElse("");
    }

    /** Without the day of the week. */
    private String dayAlone(LocalDate date) {
        var day = texts.words().day(date);
        return day.substring(day.indexOf(' ') + 1);
    }
}
