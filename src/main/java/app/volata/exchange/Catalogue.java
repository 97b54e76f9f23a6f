package app.volata.exchange;

import app.volata.model.Regulations;
import app.volata.model.RegulationsText;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes with the program: the regulations by their id, each a file that a person can read, and one season. */
public final class Catalogue {
    /** The name of the bundled season where a command takes a source. */
    public static final String BUNDLED = Bundled.ID;

    private static final String FOLDER = "regulations/";
    private static final String ENDING = ".txt";
    private static final String BY_DEFAULT = "serie-a-2005";

    private Catalogue() {}

    /** The ids in the order of the list. */
    public static List<String> ids() {
        var ids = new ArrayList<String>();
        Resource.text(FOLDER + "list.txt").lines().forEach(line -> {
            if (!line.isBlank() && !line.startsWith("#")) {
                ids.add(line.strip().replace(ENDING, ""));
            }
        });
        return ids;
    }

    public static Optional<Regulations> regulations(String id) {
        return ids().contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    /** The file of these regulations, with the sources of its rules. */
    public static Optional<String> text(String id) {
        return ids().contains(id) ? Optional.of(Resource.text(FOLDER + id + ENDING)) : Optional.empty();
    }

    public static List<Regulations> all() {
        return ids().stream().map(Catalogue::read).toList();
    }

    /** Serie A 2017-18 as it stood on the night of 22 April 2018, with the season before as history. */
    public static Workbook bundled() {
        return Bundled.read(byDefault());
    }

    /** Whether goals of this season are those that come with the program: then their source is to be named beside them. */
    public static boolean holdsBundledGoals(Season season) {
        var bundled = bundled().season();
        return season.name().equals(bundled.name())
                && !season.fixtures().isEmpty()
                && scorers(season).equals(scorers(bundled));
    }

    /** Who scored in the first match. */
    private static List<String> scorers(Season season) {
        return season.fixture(0).goals().stream()
                .map(goal -> season.player(goal.player()).name())
                .toList();
    }

    /** The regulations where a file names no competition. */
    static Regulations byDefault() {
        return read(BY_DEFAULT);
    }

    private static Regulations read(String id) {
        try {
            return RegulationsText.parse(Resource.text(FOLDER + id + ENDING));
        } catch (RegulationsText.Malformed e) {
            throw new IllegalStateException("regulations " + id, e);
        }
    }
}
