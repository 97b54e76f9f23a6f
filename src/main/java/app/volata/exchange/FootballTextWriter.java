package app.volata.exchange;

import app.volata.model.Fixture;
import app.volata.model.Goal;
import app.volata.model.KickOff;
import app.volata.model.Season;
import app.volata.model.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A season as Football.TXT. */
final class FootballTextWriter {
    private final Season season;
    private final Counting counting;
    private final List<String> players;
    private final int width;
    private final StringBuilder text = new StringBuilder();
    private int matchday;
    private @Nullable KickOff before;

    private FootballTextWriter(Season season) {
        this.season = season;
        this.counting = new Counting(season);
        this.players = Squad.names(season.players());
        this.width = season.clubs().stream()
                .mapToInt(club -> club.name().length())
                .max()
                .orElse(0);
    }

    static String of(Season season) {
        var writer = new FootballTextWriter(season);
        writer.text.append("= ").append(season.name()).append('\n');
        season.fixtures().forEach(writer::write);
        return writer.text.toString();
    }

    private void write(Fixture fixture) {
        if (fixture.matchday() != matchday) {
            matchday = fixture.matchday();
            before = null;
            text.append("\n\n▪ Matchday ").append(matchday).append('\n');
        }
        writeDate(fixture.kickOff());
        var kickOff = fixture.kickOff();
        var time = kickOff == null ? null : kickOff.time();
        text.append("    ")
                .append(time == null ? "     " : time.toString().substring(0, 5))
                .append("  ")
                .append(padded(season.club(fixture.home()).name()))
                .append(" v ");
        var away = season.club(fixture.away()).name();
        var result = result(fixture);
        text.append(result.isEmpty() ? away : padded(away) + "  " + result).append('\n');
        writeGoals(fixture);
    }

    /** A new date line, also where a time that is not known would take over the one above. */
    private void writeDate(@Nullable KickOff kickOff) {
        var last = before;
        if (kickOff != null) {
            boolean sameDay = last != null && last.date().equals(kickOff.date());
            boolean timed = last != null && last.time() != null;
            if (!sameDay || (timed && kickOff.time() == null)) {
                text.append("  ").append(date(kickOff.date())).append('\n');
            }
        }
        before = kickOff;
    }

    private static String date(LocalDate date) {
        return capital(date.getDayOfWeek().name()) + " "
                + capital(date.getMonth().name()) + " " + date.getDayOfMonth() + " " + date.getYear();
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private String padded(String name) {
        return name + " ".repeat(width - name.length());
    }

    private String result(Fixture fixture) {
        var score = counting.score(fixture);
        var half = fixture.halfTime();
        var numbers = score == null ? "" : half == null ? score.toString() : score + " (" + half + ")";
        var status = switch (counting.state(fixture)) {
            case SCHEDULED, PLAYED -> "";
            case AWARDED -> "[awarded]";
            case POSTPONED -> "[postponed]";
            case ABANDONED -> "[abandoned]";
            case ANNULLED -> "[cancelled]";
        };
        return (numbers + " " + status).strip();
    }

    private void writeGoals(Fixture fixture) {
        boolean known = fixture.goals().stream().allMatch(goal -> goal.minute() != null);
        if (fixture.goals().isEmpty() || !known) {
            return;
        }
        var home = goals(fixture, Side.HOME);
        var away = goals(fixture, Side.AWAY);
        text.append("             (")
                .append(home.isEmpty() ? "-" : home)
                .append(away.isEmpty() ? "" : "; " + away)
                .append(")\n");
    }

    private String goals(Fixture fixture, Side side) {
        return fixture.goals().stream()
                .filter(goal -> goal.side() == side)
                .map(this::goal)
                .collect(Collectors.joining(" "));
    }

    private String goal(Goal goal) {
        var mark = switch (goal.kind()) {
            case GOAL -> "";
            case PENALTY -> "(pen.)";
            case OWN_GOAL -> "(o.g.)";
        };
        return players.get(goal.player()) + " " + Objects.requireNonNull(goal.minute()) + "'" + mark;
    }
}
