package app.volata.ui.whatif;

import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the chances that the panel shows, and says how sure they are. */
record ChanceRows(Season season, Compared compared, Texts texts) {
    private static final int MOST = 8;
    private static final int FEWEST = 2;

    /** The clubs in doubt, the likeliest first; where there is none, the two that come nearest. */
    List<PanelState.Chance> of(Race race) {
        var zone = race.zone();
        var clubs = IntStream.range(0, season.clubs().size()).boxed().toList();
        Comparator<Integer> bySize = Comparator.comparingDouble(club -> -compared.with(club, zone));
        Comparator<Integer> byDoubt = Comparator.comparingDouble(club -> Math.abs(compared.with(club, zone) - 0.5));
        var doubtful = clubs.stream()
                .filter(club -> compared.inDoubt(club, zone))
                .sorted(byDoubt)
                .limit(MOST)
                .toList();
        var shown =
                doubtful.isEmpty() ? clubs.stream().sorted(bySize).limit(FEWEST).toList() : doubtful;
        return shown.stream().sorted(bySize).map(club -> row(club, zone)).toList();
    }

    private PanelState.Chance row(int club, ZoneKind zone) {
        var named = season.club(club);
        return new PanelState.Chance(
                named.code(),
                named,
                named.shortName(),
                compared.with(club, zone),
                compared.without(club, zone),
                compared.changeError(club, zone));
    }

    /** Every zone of the season for one club. */
    List<PanelState.Chance> of(int club) {
        return season.regulations().zones().stream()
                .map(Zone::kind)
                .map(zone -> new PanelState.Chance(
                        zone.id(),
                        null,
                        zone.lower()
                                ? texts.text("whatif.stays-up")
                                : texts.words().zone(zone),
                        compared.with(club, zone),
                        compared.without(club, zone),
                        compared.changeError(club, zone)))
                .toList();
    }

    /** The largest standard error of the rows, of the changes where there are some; in a title race how often two are level. */
    String error(List<PanelState.Chance> rows, boolean title) {
        var words = texts.words();
        if (compared.with() != null) {
            double error = rows.stream()
                    .mapToDouble(PanelState.Chance::changeError)
                    .max()
                    .orElse(0);
            return texts.text("whatif.error-of-change", words.number(Math.max(error, 0.1), 1));
        }
        double error = rows.stream()
                .mapToDouble(row -> compared.without().standardError(row.with()))
                .max()
                .orElse(0);
        var sentence = texts.text("whatif.error", words.number(Math.max(100 * error, 0.1), 1));
        return title
                ? sentence + " "
                        + texts.text(
                                "whatif.level",
                                words.number(100 * compared.without().levelForTitle(), 1))
                : sentence;
    }
}
