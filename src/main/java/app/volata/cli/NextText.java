package app.volata.cli;

import app.volata.clinch.ClinchReport;
import app.volata.clinch.ComingMatchday;
import app.volata.clinch.Condition;
import app.volata.clinch.Verdict;
import app.volata.exchange.Grid;
import app.volata.exchange.Grid.Column;
import app.volata.exchange.Json;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.model.Zone;
import app.volata.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What must happen on the coming matchday, and what is in whose hands, in the formats of {@code decided --next}. */
final class NextText {
    private final Season season;
    private final Words words;
    private final ComingMatchday coming;
    private final List<Verdict> verdicts;

    NextText(ClinchReport report, Words words) {
        this.words = words;
        season = report.request().season();
        coming = new ComingMatchday(report, () -> false);
        verdicts = coming.verdicts();
    }

    String text() {
        var text = new StringBuilder(words.title(season)).append(", ");
        if (coming.fixtures().isEmpty()) {
            return text.append(words.text("cli.no-next")).append('\n').toString();
        }
        text.append(words.text("cli.next-matchday", coming.matchday())).append("\n\n");
        verdicts.forEach(verdict -> text.append(words.verdict(season, verdict)).append('\n'));
        if (verdicts.isEmpty()) {
            text.append(words.text("cli.nothing-falls")).append('\n');
        }
        var hands = new StringBuilder();
        for (var zone : season.regulations().zones()) {
            for (var club : season.clubs()) {
                if (coming.inOwnHands(club.number(), zone)) {
                    hands.append(inHands(club.number(), zone)).append('\n');
                }
            }
        }
        return hands.isEmpty()
                ? text.toString()
                : text.append('\n').append(hands).toString();
    }

    private String inHands(int club, Zone zone) {
        var name = season.club(club).shortName();
        var of = zone.kind().lower() ? words.text("clinch.safety") : words.zone(zone.kind());
        var points = coming.pointsNeeded(club, zone);
        return points.isPresent()
                ? words.text("clinch.own-hands-points", name, of, points.getAsInt())
                : words.text("clinch.own-hands", name, of);
    }

    String csv() {
        var columns = List.of(
                Column.text("club"),
                Column.text("zone"),
                Column.text("state"),
                Column.text("conditions"),
                Column.text("sentence"));
        var rows = new ArrayList<List<String>>();
        for (var verdict : verdicts) {
            rows.add(List.of(
                    season.club(verdict.club()).name(),
                    verdict.zone().kind().id(),
                    verdict.certainty().name().toLowerCase(Locale.ROOT),
                    verdict.ways().stream().map(this::signs).collect(Collectors.joining(" | ")),
                    words.verdict(season, verdict)));
        }
        return new Grid(columns, rows).toCsv();
    }

    private String signs(Condition way) {
        return way.results().entrySet().stream()
                .map(entry -> pair(entry.getKey()) + "="
                        + entry.getValue().stream().map(Outcome::sign).collect(Collectors.joining()))
                .collect(Collectors.joining(" & "));
    }

    private String pair(int fixture) {
        var pairing = season.fixture(fixture);
        return season.club(pairing.home()).name() + "-"
                + season.club(pairing.away()).name();
    }

    String json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("season", season.name());
        all.put("matchday", coming.matchday());
        all.put("fixtures", coming.fixtures().stream().map(this::pair).toList());
        all.put("decisions", verdicts.stream().map(this::object).toList());
        var hands = new ArrayList<Object>();
        for (var zone : season.regulations().zones()) {
            for (var club : season.clubs()) {
                if (coming.inOwnHands(club.number(), zone)) {
                    hands.add(hands(club.number(), zone));
                }
            }
        }
        all.put("own_hands", hands);
        return Json.text(all);
    }

    private Map<String, Object> hands(int club, Zone zone) {
        var object = new LinkedHashMap<String, Object>();
        object.put("club", season.club(club).name());
        object.put("zone", zone.kind().id());
        var points = coming.pointsNeeded(club, zone);
        object.put("points", points.isPresent() ? points.getAsInt() : null);
        return object;
    }

    private Map<String, Object> object(Verdict verdict) {
        var object = new LinkedHashMap<String, Object>();
        object.put("club", season.club(verdict.club()).name());
        object.put("zone", verdict.zone().kind().id());
        object.put("state", verdict.certainty().name().toLowerCase(Locale.ROOT));
        object.put("ways", verdict.ways().stream().map(this::way).toList());
        object.put("complete", verdict.complete());
        object.put("sentence", words.verdict(season, verdict));
        return object;
    }

    private Map<String, Object> way(Condition way) {
        var object = new LinkedHashMap<String, Object>();
        way.results()
                .forEach((fixture, outcomes) -> object.put(
                        pair(fixture), outcomes.stream().map(Outcome::sign).collect(Collectors.joining())));
        return object;
    }
}
