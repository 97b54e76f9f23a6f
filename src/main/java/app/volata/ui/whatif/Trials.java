package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.model.Fixture;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.session.Answers;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Answers what would be if a fixture had other chances, or had ended otherwise; nothing is changed by asking. */
final class Trials {
    private static final int ROWS = 3;

    private final SeasonSession session;
    private final Texts texts;
    private final Answers<Trial.Question, Trial> answers;
    private final ReadOnlyObjectWrapper<List<TrialRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription listening;
    private Trial.@Nullable Question asked;

    Trials(SeasonSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        answers = session.answers(Trial::of);
        listening = answers.latest().subscribe((before, answer) -> take(Objects.requireNonNull(answer)));
    }

    /** The chances that feel it most; none while there is nothing to say. */
    ReadOnlyObjectProperty<List<TrialRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** If this fixture had these chances; null for the forecast's. */
    void own(int fixture, @Nullable OwnChances chances) {
        var forecast = forecast();
        if (forecast == null || !forecast.openFixtures().contains(fixture)) {
            nothing();
            return;
        }
        var own = new TreeMap<>(forecast.request().ownChances());
        if (chances == null) {
            own.remove(fixture);
        } else {
            own.put(fixture, chances);
        }
        ask(forecast, forecast.request().withOwnChances(own), fixture);
    }

    /** As it would be now, had a played match ended so; null for no score. */
    void flipped(int fixture, @Nullable Score score) {
        var forecast = forecast();
        var played = season().fixture(fixture);
        if (forecast == null || score == null || !played.played() || score.equals(played.score())) {
            nothing();
            return;
        }
        ask(forecast, forecast.request().withSeason(season()).flipped(fixture, score), fixture);
    }

    void nothing() {
        asked = null;
        answers.stop();
        rows.set(List.of());
    }

    private Season season() {
        return session.state().get().season();
    }

    private @Nullable Forecast forecast() {
        var chances = session.chances().get();
        var shown = session.state().get().workbook().assumed().isEmpty() ? chances.without() : chances.with();
        return shown != null
                        && shown.request().season().clubs().size()
                                == season().clubs().size()
                ? shown
                : null;
    }

    private void ask(Forecast forecast, ForecastRequest request, int fixture) {
        asked = new Trial.Question(forecast, List.of(request), places(forecast, season().fixture(fixture)));
        answers.ask(asked);
    }

    /** The two clubs in their most open races, and the one most in doubt of the title. */
    private List<Trial.Place> places(Forecast forecast, Fixture fixture) {
        var both = Stream.of(fixture.home(), fixture.away())
                .map(club -> new Trial.Place(club, mostOpen(forecast, club).zone()));
        var title = IntStream.range(0, season().clubs().size())
                .boxed()
                .min(Comparator.comparingDouble(club ->
                        Math.abs(forecast.chance(club, races().getFirst().zone()) - 0.5)))
                .map(club -> new Trial.Place(club, races().getFirst().zone()));
        return Stream.concat(both, title.stream()).distinct().limit(ROWS).toList();
    }

    private List<Race> races() {
        return Race.of(season().regulations(), season().clubs().size());
    }

    private Race mostOpen(Forecast forecast, int club) {
        return races().stream()
                .min(Comparator.comparingDouble(race -> Math.abs(forecast.chance(club, race.zone()) - 0.5)))
                .orElseThrow();
    }

    private void take(Answers.Answer<Trial.Question, Trial> answer) {
        var question = answer.question();
        if (!question.equals(asked)) {
            return;
        }
        var outcomes = answer.answer().outcomes().getFirst();
        rows.set(IntStream.range(0, outcomes.size())
                .mapToObj(i -> row(question.places().get(i), outcomes.get(i)))
                .toList());
    }

    private TrialRow row(Trial.Place place, Trial.Outcome outcome) {
        var race = races().stream()
                .filter(each -> each.zone() == place.zone())
                .findFirst()
                .orElseThrow();
        return new TrialRow(
                season().club(place.club()),
                Texts.small(race.choice(texts)),
                texts.words().chance(outcome.chance()),
                outcome.change(),
                outcome.error());
    }

    void close() {
        listening.unsubscribe();
        answers.stop();
    }
}
