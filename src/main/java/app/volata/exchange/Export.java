package app.volata.exchange;

import app.volata.model.Decision;
import app.volata.model.Season;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The formats that a whole season can be written in; each is read again by {@link Import}. */
public enum Export {
    CSV("csv"),
    FOOTBALL_TEXT("football.txt"),
    FOOTBALL_JSON("football.json");

    /** What a file of fixtures cannot hold; it is left out of every format. */
    public enum Omission {
        DEDUCTIONS,
        /** The order of level clubs by lots, a play-off or fair play. */
        SETTLEMENTS,
        /** A club taken out of the league. */
        EXCLUSIONS,
        /** A goal given to another scorer on a day. */
        CORRECTIONS
    }

    private final String id;

    Export(String id) {
        this.id = id;
    }

    /** As it is typed. */
    public String id() {
        return id;
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Export::id).toList();
    }

    public static Optional<Export> byId(String id) {
        return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** What of this season no format holds. */
    public static Set<Omission> omitted(Season season) {
        var omitted = EnumSet.noneOf(Omission.class);
        for (var decision : season.decisions()) {
            switch (decision) {
                case Decision.Deduction _ -> omitted.add(Omission.DEDUCTIONS);
                case Decision.Settlement _ -> omitted.add(Omission.SETTLEMENTS);
                case Decision.Exclusion _ -> omitted.add(Omission.EXCLUSIONS);
                case Decision.Correction _ -> omitted.add(Omission.CORRECTIONS);
                case Decision.Award _, Decision.Annulment _ -> {}
            }
        }
        return omitted;
    }

    public String write(Season season) {
        return switch (this) {
            case CSV -> OwnCsv.write(season);
            case FOOTBALL_TEXT -> FootballText.write(season);
            case FOOTBALL_JSON -> FootballJson.write(season);
        };
    }
}
