package app.volata.ui.whatif;

import app.volata.forecast.FixtureChances;
import app.volata.forecast.Swing;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the fixtures that matter most to a club. */
final class MatterRows {
    private static final int MOST = 4;

    private final Workbook workbook;
    private final Season season;
    private final Compared compared;
    private final Texts texts;

    MatterRows(Workbook workbook, Compared compared, Texts texts) {
        this.workbook = workbook;
        this.season = workbook.season();
        this.compared = compared;
        this.texts = texts;
    }

    /** The question of the race that was asked about, or, where the club has nothing to hope or fear in it, of its most open one. */
    Leverages.Question question(int club, Topic topic) {
        return new Leverages.Question(topic, club, zone(club, topic), compared);
    }

    PanelState.Matters of(Leverages.Question question, Leverages leverages) {
        var zone = question.zone();
        var name = season.club(question.club()).shortName();
        boolean asked =
                question.topic().race().filter(race -> race.zone() == zone).isPresent();
        return new PanelState.Matters(
                texts.text("whatif.matters", name),
                asked ? texts.text("whatif.points") : texts.text("whatif.points-for", raceName(zone)),
                rows(leverages));
    }

    String raceName(ZoneKind zone) {
        return Race.of(season.regulations(), season.clubs().size()).stream()
                .filter(race -> race.zone() == zone)
                .findFirst()
                .map(race -> race.choice(texts))
                .orElseGet(() -> texts.words().zone(zone));
    }

    private ZoneKind zone(int club, Topic topic) {
        return topic.race()
                .map(Race::zone)
                .filter(zone -> Compared.doubtful(compared.with(club, zone)))
                .or(() -> Stream.concat(
                                Stream.of(ZoneKind.CHAMPIONS),
                                season.regulations().zones().stream().map(Zone::kind))
                        .min(Comparator.comparingDouble(zone -> Math.abs(compared.with(club, zone) - 0.5))))
                .orElse(ZoneKind.CHAMPIONS);
    }

    /** An assumed fixture that would be here without assumptions stays: the hand that assumed it may change its mind. */
    private List<PanelState.Matter> rows(Leverages leverages) {
        var stay = leverages.without().stream()
                .limit(MOST)
                .filter(swing -> assumed(swing.fixture()) != null)
                .toList();
        var others = leverages.shown().stream()
                .filter(swing -> open(swing.fixture()) && assumed(swing.fixture()) == null && swing.leverage() > 0)
                .limit(MOST - stay.size());
        return Stream.concat(stay.stream(), others)
                .sorted(Comparator.comparingDouble(Swing::leverage).reversed().thenComparingInt(Swing::fixture))
                .map(swing -> row(swing.fixture(), swing.leverage()))
                .toList();
    }

    /** The same fixtures as long as they are open, with what is assumed of them by now. */
    static PanelState.Matters refreshed(PanelState.Matters before, Workbook workbook) {
        return new PanelState.Matters(
                before.title(),
                before.unit(),
                before.rows().stream()
                        .filter(row -> !workbook.season().fixture(row.fixture()).played())
                        .map(row -> row.assuming(assumed(workbook, row.fixture())))
                        .toList());
    }

    private boolean open(int fixture) {
        return !season.fixture(fixture).played();
    }

    private @Nullable Outcome assumed(int fixture) {
        return assumed(workbook, fixture);
    }

    private static @Nullable Outcome assumed(Workbook workbook, int fixture) {
        var assumption = workbook.assumed().of(fixture);
        return assumption == null ? null : assumption.outcome();
    }

    private PanelState.Matter row(int number, double leverage) {
        var fixture = season.fixture(number);
        var kickOff = fixture.kickOff();
        var chances = compared.without().fixture(number);
        return new PanelState.Matter(
                number,
                season.club(fixture.home()),
                season.club(fixture.away()),
                kickOff == null ? texts.text("whatif.no-date") : texts.words().shortDay(kickOff.date()),
                texts.words().number(100 * leverage, 1),
                percents(chances, texts),
                assumed(number),
                chances.own());
    }

    /** Of 1, X and 2, without decimals, as they are read on a button. */
    static List<String> percents(FixtureChances chances, Texts texts) {
        return Stream.of(chances.homeWin(), chances.draw(), chances.awayWin())
                .map(chance -> texts.words().number(100 * chance, 0))
                .toList();
    }
}
