package app.volata.exchange;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A season as our own csv. */
final class OwnCsvText {
    private static final List<String> HEAD = List.of(
            "matchday",
            "date",
            "time",
            "home",
            "away",
            "home_goals",
            "away_goals",
            "ht_home",
            "ht_away",
            "status",
            "note");
    private static final List<String> OF_AWARDS = List.of("played_home", "played_away", "decided");

    private final Season season;
    private final Counting counting;
    private final List<String> players;
    private final boolean goals;

    OwnCsvText(Season season) {
        this.season = season;
        counting = new Counting(season);
        players = Squad.names(season.players());
        goals = season.fixtures().stream().anyMatch(fixture -> !fixture.goals().isEmpty());
    }

    String text() {
        var head = new ArrayList<>(HEAD);
        if (!counting.isEmpty()) {
            head.addAll(OF_AWARDS);
        }
        if (goals) {
            head.add("goals");
        }
        var text = new StringBuilder(Csv.line(head));
        for (var fixture : season.fixtures()) {
            text.append(Csv.line(fields(fixture)));
        }
        return text.toString();
    }

    private List<String> fields(Fixture fixture) {
        var fields = new ArrayList<String>();
        var decision = counting.decision(fixture);
        fields.add(Integer.toString(fixture.matchday()));
        addKickOff(fields, fixture.kickOff());
        fields.add(season.club(fixture.home()).name());
        fields.add(season.club(fixture.away()).name());
        addScore(fields, counting.score(fixture));
        addScore(fields, fixture.halfTime());
        fields.add(counting.state(fixture).name().toLowerCase(Locale.ROOT));
        fields.add(decision == null ? "" : decision.ruling().reason());
        if (!counting.isEmpty()) {
            addScore(fields, counting.played(fixture));
            fields.add(decision == null ? "" : decision.ruling().decided().toString());
        }
        if (goals) {
            fields.add(GoalText.write(fixture.goals(), players::get));
        }
        return fields;
    }

    private static void addKickOff(List<String> fields, @Nullable KickOff kickOff) {
        fields.add(kickOff == null ? "" : kickOff.date().toString());
        var time = kickOff == null ? null : kickOff.time();
        fields.add(time == null ? "" : time.toString().substring(0, 5));
    }

    private static void addScore(List<String> fields, @Nullable Score score) {
        fields.add(score == null ? "" : Integer.toString(score.home()));
        fields.add(score == null ? "" : Integer.toString(score.away()));
    }
}
