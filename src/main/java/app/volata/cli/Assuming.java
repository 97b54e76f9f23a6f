package app.volata.cli;

import app.volata.model.Assumption;
import app.volata.model.Assumptions;
import app.volata.model.Outcome;
import app.volata.model.OwnChances;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.standings.Cut;
import app.volata.standings.Ledger;
import app.volata.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what is assumed ({@code Inter-Juventus=1-2}, {@code …=X}) and own chances ({@code …=30/28/42}). */
final class Assuming {
    static final String ASSUME = "--assume";
    static final String ODDS = "--odds";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}(\\.\\d{1,6})?");
    private static final double LEAST_PER_CENT = 99;
    private static final double MOST_PER_CENT = 101;
    private static final double MOST_MARGIN = 1.3;

    private final Season season;
    private final Words words;
    private final Clubs clubs;
    private final Ledger ledger;

    Assuming(Season season, Words words) {
        this.season = season;
        this.words = words;
        this.clubs = new Clubs(season, words);
        this.ledger = new Ledger(season, Cut.EVERYTHING);
    }

    static void describe(Syntax syntax) {
        describeAssumed(syntax);
        syntax.values(ODDS, "Club-Club=30/28/42", syntax.words().text("cli.option-odds"));
    }

    /** Without own chances: for what is certain. */
    static void describeAssumed(Syntax syntax) {
        syntax.values(ASSUME, "Club-Club=1-2", syntax.words().text("cli.option-assume"));
    }

    Assumptions assumptions(List<String> given) throws Trouble {
        var assumed = Assumptions.NONE;
        for (var text : given) {
            int fixture = openFixture(text);
            once(assumed.of(fixture) == null, fixture);
            assumed = assumed.with(fixture, assumption(text));
        }
        return assumed;
    }

    Map<Integer, OwnChances> chances(List<String> given) throws Trouble {
        var chances = new TreeMap<Integer, OwnChances>();
        for (var text : given) {
            int fixture = openFixture(text);
            once(!chances.containsKey(fixture), fixture);
            chances.put(fixture, odds(text));
        }
        return chances;
    }

    /** Which of two would count is not for the program to guess. */
    private void once(boolean first, int fixture) throws Trouble {
        if (!first) {
            throw Trouble.call(words.text("cli.said-twice", pair(fixture)));
        }
    }

    private int openFixture(String text) throws Trouble {
        int equals = text.lastIndexOf('=');
        if (equals < 0) {
            throw Trouble.call(words.text("cli.no-equals", text));
        }
        int number = clubs.fixture(text.substring(0, equals));
        var fixture = season.fixture(number);
        if (!ledger.open(fixture)) {
            throw Trouble.call(words.text("cli.not-open", pair(number)));
        }
        return number;
    }

    private String pair(int fixture) {
        var pairing = season.fixture(fixture);
        return season.club(pairing.home()).name() + "-"
                + season.club(pairing.away()).name();
    }

    private Assumption assumption(String text) throws Trouble {
        var value = text.substring(text.lastIndexOf('=') + 1).strip().toUpperCase(Locale.ROOT);
        for (var outcome : Outcome.values()) {
            if (outcome.sign().equals(value)) {
                return new Assumption.OfOutcome(outcome);
            }
        }
        return Score.typed(value)
                .<Assumption>map(Assumption.OfScore::new)
                .orElseThrow(() -> Trouble.call(words.text("cli.no-assumption", text)));
    }

    /** Per cent where they add up to about 100; else decimal odds, out of which the bookmaker's margin is taken. */
    private OwnChances odds(String text) throws Trouble {
        var parts = text.substring(text.lastIndexOf('=') + 1).split("/", -1);
        double[] numbers = new double[3];
        boolean three = parts.length == numbers.length;
        for (int i = 0; three && i < numbers.length; i++) {
            var part = parts[i].strip();
            three = NUMBER.matcher(part).matches();
            numbers[i] = three ? Double.parseDouble(part) : 0;
        }
        double sum = numbers[0] + numbers[1] + numbers[2];
        if (three && sum >= LEAST_PER_CENT && sum <= MOST_PER_CENT) {
            return chances(numbers[0], numbers[1], numbers[2]);
        }
        double reciprocals = 1 / numbers[0] + 1 / numbers[1] + 1 / numbers[2];
        boolean odds = three && numbers[0] > 1 && numbers[1] > 1 && numbers[2] > 1;
        if (odds && reciprocals >= 1 && reciprocals <= MOST_MARGIN) {
            return chances(1 / numbers[0], 1 / numbers[1], 1 / numbers[2]);
        }
        throw Trouble.call(words.text("cli.no-odds", text));
    }

    private static OwnChances chances(double home, double draw, double away) {
        double sum = home + draw + away;
        return new OwnChances(home / sum, draw / sum, away / sum);
    }
}
