package app.volata.ui.table;

import app.volata.model.Fixture;
import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import app.volata.model.Side;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import app.volata.standings.Cut;
import app.volata.standings.Form;
import app.volata.standings.Matchdays;
import app.volata.standings.Part;
import app.volata.standings.Selection;
import app.volata.standings.Standings;
import app.volata.standings.StandingsCalculator;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a table as far as they speak of what was played. */
final class TableFacts {
    private static final int RECENT = 5;

    private final Texts texts;
    private final Standings standings;
    private final Footnotes notes;
    private final @Nullable Standings before;

    /**
     * @param choice what of the season to show
     * @param matchday the one that the choice ends with; 0 before the first
     */
    TableFacts(Season season, TableChoice choice, int matchday, Texts texts) {
        this.texts = texts;
        var cut = choice.cut();
        var rules = choice.closing() ? Rules.FINAL : StandingsCalculator.rulesOf(season, cut);
        standings = StandingsCalculator.calculate(
                season, new Selection(cut, choice.part().part()), rules);
        notes = Footnotes.of(standings, texts);
        before = matchday < 2 || choice.part().half()
                ? null
                : StandingsCalculator.calculate(
                        season, Selection.after(matchday - 1).with(choice.part().part()), Rules.INTERIM);
    }

    /** The matchday that the choice ends with. */
    static int matchday(Season season, TableChoice choice) {
        return choice.past() != null ? choice.past() : Matchdays.current(season);
    }

    Standings standings() {
        return standings;
    }

    Footnotes notes() {
        return notes;
    }

    List<TableLine.Facts> lines() {
        return standings.rows().stream().map(this::line).toList();
    }

    private TableLine.Facts line(Standings.Row row) {
        var season = standings.season();
        return new TableLine.Facts(
                row,
                season.club(row.club()),
                before == null ? null : before.row(row.club()).place() - row.place(),
                zone(row.place()),
                zoneEnds(row),
                notes.mark(row.club()),
                notes.about(row.club()),
                Form.lastOf(season, row.club(), RECENT, cut()).stream()
                        .map(this::recent)
                        .toList(),
                next(row.club()).map(fixture -> next(fixture, row.club())).orElse(null));
    }

    private Cut cut() {
        return standings.selection().cut();
    }

    private boolean whole() {
        return standings.selection().part().equals(Part.ALL);
    }

    /** Only a whole table has zones: places in a part of it lead nowhere. */
    private @Nullable ZoneKind zone(int place) {
        return !whole()
                ? null
                : standings.season().regulations().zones().stream()
                        .filter(zone -> zone.contains(place))
                        .map(Zone::kind)
                        .findFirst()
                        .orElse(null);
    }

    private boolean zoneEnds(Standings.Row row) {
        int position = standings.rows().indexOf(row) + 1;
        return position < standings.rows().size() && zone(position) != zone(position + 1);
    }

    private TableLine.Recent recent(Form.Played played) {
        var season = standings.season();
        var fixture = season.fixture(played.fixture());
        var match = texts.text(
                "table.match",
                season.club(fixture.home()).shortName(),
                texts.words().score(played.score()),
                season.club(fixture.away()).shortName());
        var kickOff = fixture.kickOff();
        return new TableLine.Recent(
                played.letter(),
                kickOff == null ? match : match + ", " + texts.words().day(kickOff.date()));
    }

    private Optional<Fixture> next(int club) {
        var season = standings.season();
        return cut() instanceof Cut.AfterMatchday(int matchday)
                ? season.fixtures().stream()
                        .filter(fixture -> fixture.involves(club) && fixture.matchday() > matchday)
                        .min(Comparator.comparingInt(Fixture::matchday))
                : Form.next(season, club);
    }

    private TableLine.Next next(Fixture fixture, int club) {
        var season = standings.season();
        var side = fixture.home() == club ? Side.HOME : Side.AWAY;
        var kickOff = fixture.kickOff();
        var when = kickOff == null ? texts.text("table.no-date") : texts.words().kickOff(kickOff);
        return new TableLine.Next(
                season.club(fixture.club(side.other())),
                side,
                texts.words().fixture(season, fixture.number()) + ", " + when);
    }
}
