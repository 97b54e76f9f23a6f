package app.volata.exchange;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file would change in a season, line by line, before anything is written. */
public final class Preview {
    private final Workbook before;
    private final Imported imported;
    private final List<Line> lines = new ArrayList<>();

    private Preview(Workbook before, Imported imported) {
        this.before = before;
        this.imported = imported;
    }

    /** A line of the file. */
    public sealed interface Line {
        /** The first is 1; 0 where a problem is about the whole file. */
        int line();
    }

    /** A line that cannot be read. */
    public record Unread(int line, ImportProblem problem) implements Line {}

    /**
     * A match of a club that the season does not have.
     *
     * @param unknown the name that stands there
     * @param score null where the file has none
     */
    public record UnknownClub(
            int line,
            String unknown,
            String home,
            String away,
            @Nullable Score score) implements Line {}

    /**
     * A match that was understood.
     *
     * @param source its number in the file, for {@link Preview#after}
     * @param before as the season has it; null where it is not there
     * @param told as the file has it, in the season's numbers
     */
    public record Match(
            int line, int source, Kind kind, @Nullable Fixture before, Fixture told) implements Line {}

    /** What a line does to the season. */
    public enum Kind {
        /** It says otherwise than the season. */
        CHANGED,
        /** It says what the season does not know. */
        NEW,
        SAME
    }

    /** Names of clubs are read as the workbook has learned them. */
    public static Preview of(Workbook before, Imported imported) {
        var preview = new Preview(before, imported);
        preview.read();
        return preview;
    }

    private void read() {
        var source = imported.season();
        imported.problems().forEach(problem -> lines.add(new Unread(problem.line(), problem)));
        var clubs = ClubMatch.of(source.clubs(), before.season().clubs(), before.learnedNames());
        for (var fixture : source.fixtures()) {
            Stream.of(fixture.home(), fixture.away())
                    .filter(club -> !clubs.containsKey(club))
                    .findFirst()
                    .ifPresent(club -> lines.add(new UnknownClub(
                            line(fixture.number()),
                            source.club(club).name(),
                            source.club(fixture.home()).name(),
                            source.club(fixture.away()).name(),
                            fixture.score())));
        }
        var all = Merge.of(before, source, _ -> true);
        for (var told : all.told()) {
            lines.add(new Match(line(told.source()), told.source(), kind(told), told.before(), told.after()));
        }
        lines.sort(Comparator.comparingInt(Line::line));
    }

    private int line(int source) {
        return imported.lines().get(source);
    }

    private Kind kind(Merge.Told told) {
        var known = told.before();
        if (known == null) {
            return Kind.NEW;
        }
        var decided = decision(imported.season(), told.source());
        var standing = decision(before.season(), told.number());
        boolean sameDecision = decided == null || (standing != null && alike(decided, standing));
        if (!told.changes() && sameDecision) {
            return Kind.SAME;
        }
        boolean contradicts = contradicts(known, told.after()) || (standing != null && !sameDecision);
        return contradicts ? Kind.CHANGED : Kind.NEW;
    }

    private static @Nullable Decision decision(Season season, int fixture) {
        return season.decisions().stream()
                .filter(decision -> Decision.fixtureOf(decision).stream().anyMatch(about -> about == fixture))
                .findFirst()
                .orElse(null);
    }

    private static boolean alike(Decision one, Decision other) {
        return one instanceof Decision.Award(int _, var score, var _)
                ? other instanceof Decision.Award(int _, var otherScore, var _) && score.equals(otherScore)
                : one.getClass().equals(other.getClass());
    }

    /** Whether something that is known would be replaced: not the day of a match that gets its result now. */
    private static boolean contradicts(Fixture known, Fixture after) {
        boolean first = known.score() == null && after.score() != null;
        return replaced(known.score(), after.score())
                || replaced(known.halfTime(), after.halfTime())
                || (!known.goals().isEmpty() && !known.goals().equals(after.goals()))
                || (!first && replaced(day(known), day(after)));
    }

    private static @Nullable KickOff day(Fixture fixture) {
        return fixture.kickOff();
    }

    private static boolean replaced(@Nullable Object known, @Nullable Object after) {
        return known != null && !Objects.equals(known, after);
    }

    /** In the order of the file. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The workbook with the matches that are taken, by their number in the file. */
    public Workbook after(IntPredicate taken) {
        return Merge.of(before, imported.season(), taken).after().orElse(before);
    }
}
