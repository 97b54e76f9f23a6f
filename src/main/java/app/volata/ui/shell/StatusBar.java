package app.volata.ui.shell;

import app.volata.forecast.ForecastRequest;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Season;
import app.volata.session.Chances;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.ChanceBar;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The line at the foot: how much is played, what comes next, how far the forecast is. */
final class StatusBar extends HBox {
    private final Texts texts;
    private final SeasonSession session;
    private final Label played = Labels.whole("", "caption");
    private final Label next = Labels.of("", "caption");
    private final Label forecast = Labels.whole("", "caption");
    private final ChanceBar progress = new ChanceBar();
    private final Subscription listening;

    StatusBar(Texts texts, SeasonSession session) {
        this.texts = texts;
        this.session = session;
        getStyleClass().add("status-bar");
        progress.getStyleClass().add("progress");
        getChildren().setAll(played, next, Labels.spring(), forecast, progress);
        listening = Subscription.combine(
                session.state().subscribe(_ -> showSeason()), session.chances().subscribe(this::showForecast));
    }

    private void showSeason() {
        var season = session.state().get().season();
        played.setText(
                texts.text("shell.played", season.played(), season.fixtures().size()));
        next.setText(next(season).map(fixture -> next(season, fixture)).orElse(""));
    }

    private static Optional<Fixture> next(Season season) {
        return season.fixtures().stream()
                .filter(fixture -> fixture.score() == null && fixture.kickOff() != null)
                .min(Comparator.comparing(Fixture::kickOff, Comparator.nullsLast(Comparator.<KickOff>naturalOrder())));
    }

    private String next(Season season, Fixture fixture) {
        var name = texts.words().fixture(season, fixture.number());
        var kickOff = fixture.kickOff();
        if (kickOff == null) {
            return "";
        }
        return session.due(fixture)
                ? texts.text("shell.next-due", name, dueSince(kickOff))
                : texts.text("shell.next", name, texts.words().kickOff(kickOff));
    }

    /** The time alone where it is of today. */
    private String dueSince(KickOff kickOff) {
        var time = kickOff.time();
        return time != null && kickOff.date().equals(session.now().toLocalDate())
                ? texts.words().time(time)
                : texts.words().kickOff(kickOff);
    }

    private void showForecast(Chances chances) {
        var done = chances.without();
        boolean running = chances.progress() < 1;
        progress.setVisible(running);
        progress.setManaged(running);
        progress.show(chances.progress());
        int runs = done == null ? 0 : done.runs();
        forecast.setText(
                running
                        ? texts.text("shell.forecast-running", runs, ForecastRequest.USUAL_RUNS)
                        : texts.text("shell.forecast-done", runs));
    }

    void close() {
        listening.unsubscribe();
    }
}
