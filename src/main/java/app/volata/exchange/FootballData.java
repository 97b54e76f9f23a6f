package app.volata.exchange;

import app.volata.exchange.ImportProblem.Expected;
import app.volata.exchange.ReadMatch.State;
import app.volata.model.KickOff;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The csv files of football-data.co.uk: the main leagues ({@code Div, Date, HomeTeam, …}, one season a file) and the extra
 * ones ({@code Country, League, Season, Date, Home, …}, many seasons a file, of which the newest is taken). Days come
 * before months; times are British. Odds and statistics are passed over without a word.
 */
final class FootballData implements Format {
    private static final ZoneId BRITAIN = ZoneId.of("Europe/London");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2}|\\d{4})");
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,2})\\.0+");
    private static final int MOST_PROBLEMS = 100;

    /** Two digits of a year from here on are of the last century. */
    private static final int LAST_CENTURY = 70;

    /** A season that begins in this month or later runs into the next year. */
    private static final int SUMMER = 6;

    @Override
    public boolean recognises(SourceText source) {
        var head = CsvTable.head(source.text());
        boolean main = head.contains("hometeam") && head.contains("awayteam");
        boolean extra = head.containsAll(List.of("country", "league", "season", "home", "away"));
        return (main || extra) && head.contains("date");
    }

    @Override
    public Imported read(SourceText source) throws ImportException {
        var table = CsvTable.read(source);
        var seasons = bySeason(table);
        var newest = seasons.lastEntry();
        if (newest == null) {
            throw new ImportException(new ImportProblem.Empty(source.file()));
        }
        var notes = new ArrayList<ImportNote>();
        if (seasons.size() > 1) {
            notes.add(new ImportNote.SeasonsLeftOut(newest.getKey(), seasons.size() - 1));
        }
        return new Reading(source.file(), table, newest.getValue()).imported(newest.getKey(), notes);
    }

    /** The rows by their season in the order of the file; under an empty name where there is only one. */
    private static SequencedMap<String, List<CsvTable.Row>> bySeason(CsvTable table) {
        var seasons = new LinkedHashMap<String, List<CsvTable.Row>>();
        for (var row : table.rows()) {
            seasons.computeIfAbsent(row.field("season"), _ -> new ArrayList<>()).add(row);
        }
        return seasons;
    }

    /** {@code 19/08/17} or {@code 19/08/2017}. */
    static Optional<LocalDate> date(String text) {
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(3));
        if (matcher.group(3).length() == 2) {
            year += year >= LAST_CENTURY ? 1900 : 2000;
        }
        return Fields.date(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
    }

    /** {@code 2}, also as spreadsheets write it: {@code 2.0}. */
    static Optional<Integer> goals(String text) {
        var matcher = WHOLE.matcher(text);
        return Fields.goals(matcher.matches() ? matcher.group(1) : text);
    }

    /** The rows of one season. */
    private static final class Reading {
        private final String file;
        private final CsvTable table;
        private final List<CsvTable.Row> rows;
        private final List<ImportProblem> problems = new ArrayList<>();

        Reading(String file, CsvTable table, List<CsvTable.Row> rows) {
            this.file = file;
            this.table = table;
            this.rows = rows;
        }

        Imported imported(String season, List<ImportNote> notes) throws ImportException {
            int firstYear = firstYear(season);
            var competition = competition(firstYear);
            var matches = new ArrayList<ReadMatch>();
            var seen = new Pairings(file);
            for (var row : rows) {
                try {
                    matches.add(seen.added(match(row, competition.zone())));
                } catch (ImportException e) {
                    problems.add(e.problem());
                    if (problems.size() == MOST_PROBLEMS) {
                        break;
                    }
                }
            }
            if (matches.isEmpty()) {
                throw new ImportException(problems.getFirst());
            }
            var years = season.length() == 4 ? season : firstYear + "-" + twoDigits(firstYear + 1);
            var name = competition.name() + " " + years;
            var made = Assembly.season(name, competition.zone(), competition.regulations(), matches);
            return Imported.of(Imported.Kind.FOOTBALL_DATA, made, matches, notes, problems);
        }

        private static String twoDigits(int year) {
            return Integer.toString(year % 100 + 100).substring(1);
        }

        /** As the season says, {@code 2012/2013}, or by the first date. */
        private int firstYear(String season) {
            var told = season.length() < 4 ? Optional.<Integer>empty() : year(season.substring(0, 4));
            return told.orElseGet(() -> rows.stream()
                    .map(row -> date(row.field("date")))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(date -> date.getMonthValue() >= SUMMER ? date.getYear() : date.getYear() - 1)
                    .orElse(LocalDate.EPOCH.getYear()));
        }

        private static Optional<Integer> year(String text) {
            return text.chars().allMatch(Character::isDigit) ? Optional.of(Integer.parseInt(text)) : Optional.empty();
        }

        private Competition competition(int firstYear) {
            var first = rows.getFirst();
            var code = first.field("div");
            if (!code.isEmpty()) {
                return Competition.ofCode(code, firstYear).orElseGet(() -> Competition.unknown(code));
            }
            var name = first.field("country") + " " + first.field("league");
            return name.isBlank()
                    ? Competition.byDefault()
                    : Competition.ofName(name, firstYear).orElseGet(() -> Competition.unknown(name));
        }

        private ReadMatch match(CsvTable.Row row, ZoneId zone) throws ImportException {
            var fields = new FieldReader(file, table, row);
            var date = fields.required("date", FootballData::date, Expected.DATE);
            var time = fields.read("time", Fields::time, Expected.TIME);
            var score = fields.score(FootballData::goals, named("fthg", "hg"), named("ftag", "ag"));
            return new ReadMatch(
                    row.line(),
                    null,
                    kickOff(date, time, zone),
                    fields.club(named("hometeam", "home")),
                    fields.club(named("awayteam", "away")),
                    score == null ? State.SCHEDULED : State.PLAYED,
                    score,
                    fields.score(FootballData::goals, "hthg", "htag"),
                    null,
                    List.of());
        }

        private String named(String main, String extra) {
            var found = table.firstOf(main, extra);
            return found == null ? main : found;
        }

        private static KickOff kickOff(LocalDate date, @Nullable LocalTime time, ZoneId zone) {
            if (time == null) {
                return new KickOff(date, null);
            }
            var local = LocalDateTime.of(date, time).atZone(BRITAIN).withZoneSameInstant(zone);
            return new KickOff(local.toLocalDate(), local.toLocalTime());
        }
    }
}
