package app.volata.ui.table;

import app.volata.forecast.Forecast;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forecast says of the clubs of a table.
 *
 * @param forecast null while there is none, or none that belongs to the table shown
 */
record TableProspects(@Nullable Forecast forecast, List<Race> races, Texts texts) {
    /** Below it, a chance reads as not seen. */
    private static final double UNSEEN = 0.0005;

    TableLine.Prospects of(int club) {
        if (forecast == null) {
            return TableLine.Prospects.UNKNOWN;
        }
        var chances = new ArrayList<TableLine.Chance>();
        var spoken = new StringBuilder();
        for (var race : races) {
            double chance = forecast.chance(club, race.zone());
            var text = texts.words().chance(chance);
            chances.add(new TableLine.Chance(text, chance >= UNSEEN));
            spoken.append(texts.text("table.spoken-chance", race.column(texts), text))
                    .append(", ");
        }
        var places = forecast.likelyPlaces(club);
        spoken.append(texts.text("table.spoken-places", places.best(), places.worst(), places.mostLikely()));
        return new TableLine.Prospects(
                List.copyOf(chances), places.best(), places.worst(), places.mostLikely(), spoken.toString());
    }
}
