package app.volata.exchange;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.exchange.ReadMatch.ReadGoal;
import app.volata.model.KickOff;
import app.volata.model.Season;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Football.TXT of openfootball: a title, rounds, dates, and lines like {@code 18:00 Juventus v Cagliari 3-0 (2-0)} or with
 * the score between the clubs; goals in brackets below. A time holds for the lines below it that have none; a day without
 * a year belongs to the season of the title.
 */
final class FootballText implements Format {
    private static final Pattern ROUND = Pattern.compile("[▪»]\\s*(.+)|((?:Matchday|Round|Regular Season)\\b.*)");
    private static final Pattern REMARK = Pattern.compile("(^|\\s{2,})#.*");
    private static final Pattern PLACE = Pattern.compile("\\s+@\\s.*");
    private static final int MOST_PROBLEMS = 100;
    private static final int LINES_TO_TELL = 60;

    /** No line of a season is longer; the patterns are not let loose on what is. */
    private static final int LONGEST_LINE = 400;

    @Override
    public boolean recognises(SourceText source) {
        return source.text()
                .lines()
                .filter(line -> line.length() <= LONGEST_LINE)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .limit(LINES_TO_TELL)
                .anyMatch(line -> line.startsWith("= ") || ROUND.matcher(line).matches());
    }

    @Override
    public Imported read(SourceText source) throws ImportException {
        var lines = source.text().lines().toList();
        if (lines.size() > CsvTable.MOST_ROWS) {
            throw new ImportException(
                    new ImportProblem.TooMany(source.file(), CsvTable.MOST_ROWS + 1, CsvTable.MOST_ROWS));
        }
        return new Reading(source.file(), lines).imported();
    }

    /** A season so that {@link #read} makes the same of it, but for goals without a minute and what an award was played. */
    static String write(Season season) {
        return FootballTextWriter.of(season);
    }

    /** Where a reading has come to. */
    private static final class Reading {
        private final String file;
        private final List<String> lines;
        private final Rounds rounds;
        private final List<ImportProblem> problems = new ArrayList<>();
        private LeagueTitle title;
        private TextDates dates;
        private String round = "";
        private @Nullable LocalDate date;
        private @Nullable LocalTime time;

        Reading(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
            this.rounds = new Rounds(file);
            this.title = LeagueTitle.of(OwnCsv.title(file));
            this.dates = new TextDates(title);
        }

        Imported imported() throws ImportException {
            for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; ) {
                i = read(i);
            }
            if (rounds.isEmpty()) {
                throw new ImportException(problems.isEmpty() ? new ImportProblem.Empty(file) : problems.getFirst());
            }
            var competition = title.competition();
            var season = Assembly.season(title.name(), competition.zone(), competition.regulations(), rounds.league());
            return Imported.of(Imported.Kind.FOOTBALL_TEXT, season, rounds.league(), rounds.notes(), problems);
        }

        /** Reads the line at this index, and what belongs to it; gives the next one. */
        private int read(int index) {
            if (lines.get(index).length() > LONGEST_LINE) {
                problem(index, Expected.FIXTURE, lines.get(index).substring(0, LONGEST_LINE));
                return index + 1;
            }
            var line = content(index);
            if (line.isEmpty() || line.contains(" | ")) {
                return index + 1;
            }
            if (line.startsWith("=")) {
                title = LeagueTitle.of(line.replaceAll("^=+|=+$", ""));
                dates = new TextDates(title);
                return index + 1;
            }
            var heading = ROUND.matcher(line);
            if (heading.matches()) {
                round = heading.group(1) == null
                        ? heading.group(2)
                        : heading.group(1).strip();
                date = null;
                time = null;
                return index + 1;
            }
            var day = dates.read(line, date);
            if (day.isPresent()) {
                date = day.get();
                time = null;
                return index + 1;
            }
            return match(line, index);
        }

        private int match(String line, int index) {
            var read = TextMatch.read(line);
            if (read.isEmpty()) {
                problem(index, Expected.FIXTURE, line);
                return index + 1;
            }
            var match = read.get();
            int end = goalsEnd(index + 1);
            time = match.time() == null ? time : match.time();
            var goals = end == index + 1 ? List.<ReadGoal>of() : goals(index, end, match);
            try {
                rounds.add(round, match.at(index + 1, kickOff(match), goals));
            } catch (ImportException e) {
                problems.add(e.problem());
            }
            return end;
        }

        private @Nullable KickOff kickOff(TextMatch match) {
            return date == null
                    ? null
                    : TextDates.kickOff(
                            date, time, match.offset(), title.competition().zone());
        }

        private List<ReadGoal> goals(int index, int end, TextMatch match) {
            var text = new StringBuilder();
            for (int i = index + 1; i < end; i++) {
                text.append(content(i)).append(' ');
            }
            var goals = TextGoals.read(text.toString(), match.score());
            if (goals.isEmpty()) {
                problem(index + 1, Expected.SCORERS, text.toString());
            }
            return goals.orElse(List.of());
        }

        /** Goals stand in brackets below their match, over one line or more. */
        private int goalsEnd(int start) {
            if (start >= lines.size()) {
                return start;
            }
            var first = content(start);
            boolean opens = first.startsWith("(") || first.startsWith("[");
            if (!opens || dates.read(first, date).isPresent()) {
                return start;
            }
            int depth = 0;
            for (int i = start; i < lines.size(); i++) {
                var line = content(i);
                depth += depth(line);
                if (depth <= 0 || line.isEmpty()) {
                    return line.isEmpty() ? i : i + 1;
                }
            }
            return lines.size();
        }

        private static int depth(String line) {
            int depth = 0;
            for (int i = 0; i < line.length(); i++) {
                depth += "([".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
                depth -= ")]".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
            }
            return depth;
        }

        /** A line without remark and place. */
        private String content(int index) {
            var line = lines.get(index);
            if (line.length() > LONGEST_LINE) {
                return "";
            }
            if (line.indexOf('#') >= 0) {
                line = REMARK.matcher(line).replaceFirst("");
            }
            if (line.indexOf('@') >= 0) {
                line = PLACE.matcher(line).replaceFirst("");
            }
            return line.strip();
        }

        private void problem(int index, Expected expected, String found) {
            var raw = lines.get(index);
            int column = raw.length() - raw.stripLeading().length() + 1;
            problems.add(new ImportProblem.Malformed(
                    file, index + 1, column, "Football.TXT", expected, FieldReader.shown(found)));
        }
    }
}
