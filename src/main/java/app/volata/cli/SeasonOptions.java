package app.volata.cli;

import app.volata.exchange.Catalogue;
import app.volata.exchange.Spelling;
import app.volata.model.Decision;
import app.volata.model.Regulations;
import app.volata.model.Ruling;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.standings.Cut;
import app.volata.words.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The options that say which season, under which regulations and up to where: the same for every command. */
final class SeasonOptions {
    static final String REGULATIONS = "--regulations";
    static final String AFTER = "--after";
    static final String AT = "--at";
    static final String DEDUCT = "--deduct";
    static final String FORMAT = "--format";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern POINTS = Pattern.compile("-?\\d{1,3}");

    private final Call call;

    SeasonOptions(Call call) {
        this.call = call;
    }

    static void source(Syntax syntax) {
        syntax.argument("SOURCE", syntax.words().text("cli.argument-source", Catalogue.BUNDLED));
    }

    static void regulations(Syntax syntax) {
        syntax.value(REGULATIONS, "ID", syntax.words().text("cli.option-regulations"));
    }

    static void after(Syntax syntax) {
        syntax.value(AFTER, "N", syntax.words().text("cli.option-after"));
    }

    static void cut(Syntax syntax) {
        after(syntax);
        syntax.value(AT, "DATE", syntax.words().text("cli.option-at"));
    }

    static void deductions(Syntax syntax) {
        syntax.values(DEDUCT, "Club=3", syntax.words().text("cli.option-deduct"));
    }

    static void format(Syntax syntax, String... formats) {
        syntax.value(FORMAT, String.join("|", formats), syntax.words().text("cli.option-format"));
    }

    /** The source that is the first argument, with the regulations and deductions that were given. */
    Workbook workbook() throws Trouble {
        var workbook = Sources.workbook(call, call.argument(0));
        var season = workbook.season();
        var id = call.value(REGULATIONS);
        if (id.isPresent()) {
            season = season.withRegulations(regulations(id.get()));
        }
        return workbook.with(deducted(season));
    }

    Regulations regulations(String id) throws Trouble {
        return Catalogue.regulations(id).orElseThrow(() -> noSuchRegulations(call.words(), id));
    }

    static Trouble noSuchRegulations(Words words, String id) {
        var nearest = Spelling.nearest(id, Catalogue.ids()).orElse("");
        return Trouble.call(words.text("cli.no-such-regulations", id, nearest));
    }

    /** A deduction from the command line is in force all the time. */
    private Season deducted(Season season) throws Trouble {
        var given = call.values(DEDUCT);
        if (given.isEmpty()) {
            return season;
        }
        var decisions = new ArrayList<>(season.decisions());
        for (var text : given) {
            int equals = text.lastIndexOf('=');
            if (equals < 0 || !POINTS.matcher(text.substring(equals + 1)).matches()) {
                throw Trouble.call(call.words().text("cli.no-deduction", text));
            }
            int club = new Clubs(season, call.words()).club(text.substring(0, equals));
            int points = Integer.parseInt(text.substring(equals + 1));
            decisions.add(new Decision.Deduction(club, points, Ruling.on(LocalDate.MIN, DEDUCT)));
        }
        return season.withDecisions(decisions);
    }

    /** Up to where the season is looked at. */
    Cut cut(Season season) throws Trouble {
        var after = after(season);
        var at = call.value(AT);
        if (after >= 0 && at.isPresent()) {
            throw Trouble.call(call.words().text("cli.one-of-two", AFTER, AT));
        }
        if (after >= 0) {
            return new Cut.AfterMatchday(after);
        }
        return at.isPresent() ? new Cut.AtDate(date(at.get())) : Cut.EVERYTHING;
    }

    /** The matchday of {@code --after}; -1 where it was not given. */
    int after(Season season) throws Trouble {
        var given = call.value(AFTER);
        if (given.isEmpty()) {
            return -1;
        }
        int last = season.matchdays();
        int after = NUMBER.matcher(given.get()).matches() ? Integer.parseInt(given.get()) : -1;
        if (after < 0 || after > last) {
            throw Trouble.call(call.words().text("cli.no-such-matchday", given.get(), last));
        }
        return after;
    }

    private LocalDate date(String text) throws Trouble {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw Trouble.call(call.words().text("cli.no-date", text));
        }
    }

    /** The format asked for, {@code text} unless said. */
    String format(String... formats) throws Trouble {
        return oneOf(FORMAT, List.of(formats));
    }

    /** The value of an option that knows only these; the first one unless said. */
    String oneOf(String option, List<String> values) throws Trouble {
        var given = call.value(option).orElse(values.getFirst());
        if (!values.contains(given)) {
            throw Trouble.call(call.words().text("cli.not-one-of", option, String.join(", ", values), given));
        }
        return given;
    }
}
