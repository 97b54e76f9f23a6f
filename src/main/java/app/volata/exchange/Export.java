package app.volata.exchange;

import app.volata.model.Season;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that a whole season can be written in; each is read again by {@link Import}. */
public enum Export {
    CSV("csv"),
    FOOTBALL_TEXT("football.txt"),
    FOOTBALL_JSON("football.json");

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

    public String write(Season season) {
        return switch (this) {
            case CSV -> OwnCsv.write(season);
            case FOOTBALL_TEXT -> FootballText.write(season);
            case FOOTBALL_JSON -> FootballJson.write(season);
        };
    }
}
