package app.volata.ui.exchange;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two readings of a fixture differ in, in words: only that is told. */
record MatchDifference(Texts texts, @Nullable Fixture before, Fixture told) {
    /** What the season has of what differs; the day and "open" where it has no result. */
    String season() {
        if (before == null) {
            return texts.text("import.not-there");
        }
        var parts = new ArrayList<String>();
        if (before.score() == null) {
            parts.add(day(before.kickOff()));
            parts.add(texts.text("import.open"));
        } else {
            parts.addAll(parts(before, told));
        }
        return String.join(", ", parts);
    }

    /** What the file says otherwise. */
    String file() {
        return String.join(", ", before == null ? parts(told, null) : parts(told, before));
    }

    /** What {@code one} has that {@code other} has not; the score always. */
    private List<String> parts(Fixture one, @Nullable Fixture other) {
        var parts = new ArrayList<String>();
        if (one.score() != null) {
            parts.add(texts.words().score(one.score()));
        }
        var half = one.halfTime();
        if (half != null && (other == null || !half.equals(other.halfTime()))) {
            parts.add(texts.text("import.half-time", texts.words().score(half)));
        }
        boolean moved = other == null || !Objects.equals(one.kickOff(), other.kickOff());
        if (moved && one.kickOff() != null) {
            parts.add(day(one.kickOff()));
        }
        if (other != null && !one.goals().equals(other.goals())) {
            parts.add(texts.text("import.scorers", one.goals().size()));
        }
        return parts;
    }

    private String day(@Nullable KickOff kickOff) {
        if (kickOff == null) {
            return texts.text("fixtures.no-date");
        }
        var time = kickOff.time();
        var day = texts.words().shortDay(kickOff.date());
        boolean first = before == null || (before.score() == null && told.score() != null);
        return time == null || first ? day : day + ", " + texts.words().time(time);
    }
}
