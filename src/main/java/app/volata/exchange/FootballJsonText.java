package app.volata.exchange;

import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A season as football.json. */
final class FootballJsonText {
    private final Season season;
    private final Counting counting;
    private final List<String> players;

    private FootballJsonText(Season season) {
        this.season = season;
        this.counting = new Counting(season);
        this.players = Squad.names(season.players());
    }

    static String of(Season season) {
        var text = new FootballJsonText(season);
        var all = new LinkedHashMap<String, Object>();
        all.put("name", season.name());
        all.put("matches", season.fixtures().stream().map(text::match).toList());
        return Json.text(all);
    }

    private Map<String, Object> match(Fixture fixture) {
        var match = new LinkedHashMap<String, Object>();
        match.put("round", "Matchday " + fixture.matchday());
        var kickOff = fixture.kickOff();
        if (kickOff != null) {
            match.put("date", kickOff.date());
            var time = kickOff.time();
            if (time != null) {
                match.put("time", time.toString().substring(0, 5));
            }
        }
        match.put("team1", season.club(fixture.home()).name());
        match.put("team2", season.club(fixture.away()).name());
        match.put("score", score(fixture));
        if (!fixture.goals().isEmpty()) {
            match.put("goals1", goals(fixture, Side.HOME));
            match.put("goals2", goals(fixture, Side.AWAY));
        }
        putStatus(match, fixture);
        return match;
    }

    private Map<String, Object> score(Fixture fixture) {
        var score = new LinkedHashMap<String, Object>();
        put(score, "ht", fixture.halfTime());
        put(score, "ft", counting.score(fixture));
        put(score, "played", counting.played(fixture));
        return score;
    }

    private static void put(Map<String, Object> object, String field, @org.jspecify.annotations.Nullable Score score) {
        if (score != null) {
            object.put(field, List.of(score.home(), score.away()));
        }
    }

    private void putStatus(Map<String, Object> match, Fixture fixture) {
        switch (counting.state(fixture)) {
            case SCHEDULED, PLAYED -> {}
            case AWARDED -> match.put("status", "awarded");
            case POSTPONED -> match.put("status", "postponed");
            case ABANDONED -> match.put("status", "abandoned");
            case ANNULLED -> match.put("status", "cancelled");
        }
        var decision = counting.decision(fixture);
        if (decision != null) {
            match.put("decided", decision.ruling().decided());
            match.put("note", decision.ruling().reason());
        }
    }

    private List<Object> goals(Fixture fixture, Side side) {
        var goals = new ArrayList<Object>();
        for (var goal : fixture.goals()) {
            if (goal.side() == side) {
                goals.add(goal(goal));
            }
        }
        return goals;
    }

    private Map<String, Object> goal(Goal goal) {
        var object = new LinkedHashMap<String, Object>();
        object.put("name", players.get(goal.player()));
        var minute = goal.minute();
        if (minute != null) {
            object.put("minute", minute.minute());
            if (minute.stoppage() > 0) {
                object.put("offset", minute.stoppage());
            }
        }
        if (goal.kind() == Goal.Kind.PENALTY) {
            object.put("penalty", true);
        } else if (goal.kind() == Goal.Kind.OWN_GOAL) {
            object.put("owngoal", true);
        }
        return object;
    }
}
