package app.volata.exchange;

import app.volata.model.Regulations;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A competition that a file names, as far as it is known.
 *
 * @param zone where its kick-off times are local
 * @param regulations of the season
 */
record Competition(String name, ZoneId zone, Regulations regulations) {
    private static final String ROUND_ROBIN = "round-robin";

    /** The season of two-point wins is marked so, a division without the zones of the first one by a star. */
    private static final String TWO_POINTS = "/2";

    private static final String NO_ZONES = "*";

    /** Where a file names no competition. */
    static Competition byDefault() {
        return new Competition("", ZoneId.of("Europe/Rome"), Catalogue.byDefault());
    }

    /** One that is named and not known: the order of every newspaper. */
    static Competition unknown(String name) {
        return new Competition(
                name, ZoneId.of("UTC"), Catalogue.regulations(ROUND_ROBIN).orElseThrow());
    }

    /** By the code of football-data.co.uk, {@code I1}. */
    static Optional<Competition> ofCode(String code, int firstYear) {
        for (var row : rows()) {
            if (row[0].equals(code)) {
                return Optional.of(of(row, firstYear));
            }
        }
        return Optional.empty();
    }

    /** By its name in the words of openfootball, {@code Italian Serie A}; case, accents and points do not count. */
    static Optional<Competition> ofName(String name, int firstYear) {
        var wanted = words(name);
        for (var row : rows()) {
            for (var known : row[3].split("\\|", -1)) {
                if (words(known).equals(wanted)) {
                    return Optional.of(of(row, firstYear));
                }
            }
        }
        return Optional.empty();
    }

    private static Competition of(String[] row, int firstYear) {
        var spans = row[4].split(" ", -1);
        var rules = spans[1];
        for (int i = 0; i < spans.length; i += 2) {
            if (Integer.parseInt(spans[i]) <= firstYear) {
                rules = spans[i + 1];
            }
        }
        return new Competition(row[1], ZoneId.of(row[2]), regulations(rules));
    }

    private static Regulations regulations(String rules) {
        var id = rules.replace(TWO_POINTS, "").replace(NO_ZONES, "");
        var regulations =
                Catalogue.regulations(id).orElseThrow(() -> new IllegalStateException("no regulations " + id));
        if (rules.contains(NO_ZONES)) {
            regulations = regulations.withZones(List.of());
        }
        return rules.endsWith(TWO_POINTS) ? regulations.withPointsForWin(2) : regulations;
    }

    private static List<String[]> rows() {
        var rows = new ArrayList<String[]>();
        Resource.text("competitions.csv").lines().skip(1).forEach(line -> rows.add(line.split(",", -1)));
        return rows;
    }

    private static List<String> words(String name) {
        var words = Names.folded(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return List.of(words.split(" ", -1));
    }
}
