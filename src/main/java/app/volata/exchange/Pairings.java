package app.volata.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Notices a fixture that a file tells twice. Two clubs may meet at one ground more than once, but not on one day. */
final class Pairings {
    private final String file;
    private final Map<Meeting, Integer> lines = new HashMap<>();

    private record Meeting(
            String home, String away, @Nullable LocalDate day) {}

    Pairings(String file) {
        this.file = file;
    }

    /** The match, if its clubs are two and it was not told before. */
    ReadMatch added(ReadMatch match) throws ImportException {
        if (Names.folded(match.home()).equals(Names.folded(match.away()))) {
            throw new ImportException(new ImportProblem.SameClub(file, match.line(), match.home()));
        }
        var kickOff = match.kickOff();
        var meeting = new Meeting(match.home(), match.away(), kickOff == null ? null : kickOff.date());
        var earlier = lines.putIfAbsent(meeting, match.line());
        if (earlier != null) {
            throw new ImportException(
                    new ImportProblem.Repeated(file, match.line(), earlier, match.home(), match.away()));
        }
        return match;
    }
}
