package app.volata.exchange;

import static app.volata.model.Measure.GOALS;
import static app.volata.model.Measure.GOAL_DIFFERENCE;
import static app.volata.model.Measure.POINTS;

import app.volata.model.Measure;
import app.volata.model.Regulations;
import app.volata.model.Tiebreaker;
import app.volata.model.Workbook;
import java.util.List;
import java.util.Optional;

/** What comes with the program: the regulations by their id, and one season. */
public final class Catalogue {
    /** The name of the bundled season where a command takes a source. */
    public static final String BUNDLED = Bundled.ID;

    private static final String SERIE_A_2005 = "serie-a-2005";

    private Catalogue() {}

    public static Optional<Regulations> regulations(String id) {
        return all().stream().filter(regulations -> regulations.id().equals(id)).findFirst();
    }

    public static List<Regulations> all() {
        return List.of(serieA2005());
    }

    /** Serie A 2017-18 as it stood on the night of 22 April 2018, with the season before as history. */
    public static Workbook bundled() {
        return Bundled.read(byDefault());
    }

    /** The regulations where a file names no competition. */
    static Regulations byDefault() {
        return regulations(SERIE_A_2005).orElseThrow();
    }

    private static Regulations serieA2005() {
        List<Measure> mutual = List.of(POINTS, GOAL_DIFFERENCE);
        return new Regulations(
                SERIE_A_2005,
                "Serie A 2005-06 to 2021-22",
                3,
                List.of(
                        new Tiebreaker.Overall(POINTS),
                        new Tiebreaker.Mutual(mutual, true, Tiebreaker.WhileOpen.COUNT, Tiebreaker.GroupSize.ANY),
                        new Tiebreaker.Overall(GOAL_DIFFERENCE),
                        new Tiebreaker.Overall(GOALS),
                        new Tiebreaker.Last(Tiebreaker.Means.LOTS)),
                List.of(
                        new Tiebreaker.Overall(POINTS),
                        new Tiebreaker.Mutual(mutual, true, Tiebreaker.WhileOpen.SKIP, Tiebreaker.GroupSize.ANY),
                        new Tiebreaker.Overall(GOAL_DIFFERENCE),
                        new Tiebreaker.Overall(GOALS),
                        new Tiebreaker.Last(Tiebreaker.Means.SHARED)),
                List.of(),
                true,
                null);
    }
}
