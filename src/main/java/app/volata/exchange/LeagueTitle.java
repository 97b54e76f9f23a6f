package app.volata.exchange;

import java.util.regex.Pattern;

/**
 * What openfootball puts at the head of a file: {@code Italian Serie A 2017/18}.
 *
 * @param name of our season
 * @param firstYear 0 where the title has no year
 * @param split whether the season runs into the next year
 */
record LeagueTitle(String name, int firstYear, boolean split, Competition competition) {
    private static final Pattern TITLE = Pattern.compile("(.*?)\\s*\\b(\\d{4})(?:[/–-](\\d{2,4}))?\\b(.*)");

    static LeagueTitle of(String text) {
        var matcher = TITLE.matcher(text.strip());
        if (!matcher.matches()) {
            return new LeagueTitle(text.strip(), 0, false, competition(text, 0));
        }
        int year = Integer.parseInt(matcher.group(2));
        boolean split = matcher.group(3) != null;
        var competition = competition(matcher.group(1) + " " + matcher.group(4), year);
        var years = split ? year + "-" + lastTwo(matcher.group(3)) : Integer.toString(year);
        return new LeagueTitle((competition.name() + " " + years).strip(), year, split, competition);
    }

    private static String lastTwo(String year) {
        return year.substring(year.length() - 2);
    }

    private static Competition competition(String name, int year) {
        return name.isBlank()
                ? Competition.byDefault()
                : Competition.ofName(name, year).orElseGet(() -> Competition.unknown(name.strip()));
    }
}
