package app.volata.exchange;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, Decision> decided = new HashMap<>();
    private final List<String> players;
    private final boolean goals;

    OwnCsvText(Season season) {
        this.season = season;
        for (var decision : season.decisions()) {
            if (decision.ruling().cancelled() != null) {
                continue;
            }
            if (decision instanceof Decision.Award award) {
                decided.put(award.fixture(), award);
            } else if (decision instanceof Decision.Annulment annulment) {
                decided.put(annulment.fixture(), annulment);
            }
        }
        players = playerNames();
        goals = season.fixtures().stream().anyMatch(fixture -> !fixture.goals().isEmpty());
    }

    String text() {
        var head = new ArrayList<>(HEAD);
        if (!decided.isEmpty()) {
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
        var decision = decided.get(fixture.number());
        var counts = decision instanceof Decision.Award award ? award.score() : fixture.score();
        fields.add(Integer.toString(fixture.matchday()));
        addKickOff(fields, fixture.kickOff());
        fields.add(season.club(fixture.home()).name());
        fields.add(season.club(fixture.away()).name());
        addScore(fields, counts);
        addScore(fields, fixture.halfTime());
        fields.add(status(fixture, decision));
        fields.add(decision == null ? "" : decision.ruling().reason());
        if (!decided.isEmpty()) {
            addScore(fields, decision instanceof Decision.Award ? fixture.score() : null);
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

    private static String status(Fixture fixture, @Nullable Decision decision) {
        return switch (decision) {
            case Decision.Award award -> "awarded";
            case Decision.Annulment annulment -> "annulled";
            case null, default ->
                switch (fixture.status()) {
                    case POSTPONED -> "postponed";
                    case ABANDONED -> "abandoned";
                    case PLANNED -> fixture.score() == null ? "scheduled" : "played";
                };
        };
    }

    /** The second player of a name is {@code Name [2]}, as {@link Squad} reads it. */
    private List<String> playerNames() {
        var times = new HashMap<String, Integer>();
        var names = new ArrayList<String>();
        for (var player : season.players()) {
            int time = times.merge(player.name(), 1, Integer::sum);
            names.add(time == 1 ? player.name() : player.name() + " [" + time + "]");
        }
        return names;
    }
}
