package app.volata.ui.club;

import app.volata.forecast.Forecast;
import app.volata.model.Fixture;
import app.volata.model.Side;
import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the forecast says of a club. */
final class ClubProspects {
    private static final int PLACES = 4;

    private final @Nullable Forecast forecast;
    private final Set<Integer> open;
    private final int club;
    private final Texts texts;

    /** @param forecast null while there is none of a season like this one */
    ClubProspects(@Nullable Forecast forecast, int club, Texts texts) {
        this.forecast = forecast;
        this.club = club;
        this.texts = texts;
        open = forecast == null ? Set.of() : Set.copyOf(forecast.openFixtures());
    }

    /** The chance that is least decided. */
    Optional<ClubHead.Figure> figure(List<Race> races) {
        if (forecast == null) {
            return Optional.empty();
        }
        return races.stream()
                .max(Comparator.comparingDouble(race -> doubt(forecast.chance(club, race.zone()))))
                .map(race -> new ClubHead.Figure(
                        texts.words().chance(forecast.chance(club, race.zone())),
                        "%",
                        texts.text("club.likely", Texts.small(race.column(texts)))));
    }

    private static double doubt(double chance) {
        return chance * (1 - chance);
    }

    /** The likeliest places, from the best. */
    List<ClubPage.FinalPlace> finals(int clubs) {
        if (forecast == null) {
            return List.of();
        }
        var seen = new ArrayList<Integer>();
        for (int place = 1; place <= clubs; place++) {
            if (forecast.place(club, place) > 0) {
                seen.add(place);
            }
        }
        int likeliest = forecast.likelyPlaces(club).mostLikely();
        return seen.stream()
                .sorted(Comparator.comparingDouble(place -> -forecast.place(club, place)))
                .limit(PLACES)
                .sorted()
                .map(place -> finalPlace(forecast, place, place == likeliest))
                .toList();
    }

    private ClubPage.FinalPlace finalPlace(Forecast known, int place, boolean likeliest) {
        double chance = known.place(club, place);
        return new ClubPage.FinalPlace(texts.words().place(place), chance, percent(chance), likeliest);
    }

    private String percent(double chance) {
        return texts.words().chance(chance) + "\u00A0%";
    }

    /** Which places are possible, as far as that is proven, and which are likely. */
    String finalsNote(PlaceBar.Range possible) {
        var parts = new ArrayList<String>();
        if (!possible.equals(PlaceBar.Range.NONE)) {
            parts.add(texts.text("club.possible-places", span(possible)));
        }
        if (forecast != null) {
            parts.add(texts.text("club.likely-places", span(likely())));
        }
        return String.join(" ", parts);
    }

    private static String span(PlaceBar.Range places) {
        return places.best() == places.worst() ? Integer.toString(places.best()) : places.best() + "–" + places.worst();
    }

    PlaceBar.Range likely() {
        if (forecast == null) {
            return PlaceBar.Range.NONE;
        }
        var places = forecast.likelyPlaces(club);
        return new PlaceBar.Range(places.best(), places.worst());
    }

    int likeliest() {
        return forecast == null ? 0 : forecast.likelyPlaces(club).mostLikely();
    }

    /** @param assumed what is taken as given, as it is written; empty for nothing */
    MatchLine.Open match(Fixture fixture, String assumed) {
        if (forecast == null || !open.contains(fixture.number())) {
            return new MatchLine.Open(-1, 0, "", assumed);
        }
        var chances = forecast.fixture(fixture.number());
        double win = ClubFacts.side(fixture, club) == Side.HOME ? chances.homeWin() : chances.awayWin();
        return new MatchLine.Open(win, chances.draw(), texts.words().percent(win, 0), assumed);
    }
}
