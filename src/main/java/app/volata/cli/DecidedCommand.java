package app.volata.cli;

import app.volata.clinch.Cause;
import app.volata.clinch.ClinchEngine;
import app.volata.clinch.ClinchReport;
import app.volata.clinch.ClinchRequest;
import app.volata.clinch.PlaceProof;
import app.volata.clinch.Witness;
import app.volata.exchange.OwnCsv;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code decided}: what is certain, with its proof. */
final class DecidedCommand implements Command {
    private static final String WITNESS = "--witness";
    private static final String NEXT = "--next";
    private static final Pattern PLACE = Pattern.compile("\\d{1,2}");
    /** After that what is proven by then is the answer. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    @Override
    public String name() {
        return "decided";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.decided"));
        SeasonOptions.source(syntax);
        SeasonOptions.regulations(syntax);
        SeasonOptions.after(syntax);
        Assuming.describeAssumed(syntax);
        SeasonOptions.deductions(syntax);
        SeasonOptions.format(syntax, "text", "csv", "json");
        syntax.value(WITNESS, "CLUB:PLACE", words.text("cli.option-witness"));
        syntax.flag(NEXT, words.text("cli.option-next"));
        Output.describe(syntax);
    }

    @Override
    public int run(Call call) throws Trouble {
        var options = new SeasonOptions(call);
        var format = options.format("text", "csv", "json");
        var season = options.workbook().season();
        if (season.fixtures().isEmpty()) {
            throw Trouble.input(call.words().text("cli.no-fixtures"));
        }
        int after = options.after(season);
        season = after < 0 ? season : Truncation.after(season, after);
        var witness = call.value(WITNESS);
        if (witness.isPresent() && call.has(NEXT)) {
            throw Trouble.call(call.words().text("cli.one-of-two", WITNESS, NEXT));
        }
        var assumed = new Assuming(season, call.words()).assumptions(call.values(Assuming.ASSUME));
        var request = new ClinchRequest(season, assumed, List.of());
        if (witness.isPresent()) {
            Output.write(call, witness(call, request, witness.get()));
            return 0;
        }
        var report = report(request);
        if (report.outside() != Cause.NONE) {
            call.note(call.words().cause(report.outside()));
        }
        if (call.has(NEXT)) {
            var next = new NextText(report, call.words());
            Output.write(call, format.equals("json") ? next.json() : format.equals("csv") ? next.csv() : next.text());
            return 0;
        }
        var text = new DecidedText(report, call.words());
        Output.write(
                call,
                switch (format) {
                    case "csv" -> text.csv();
                    case "json" -> text.json();
                    default -> text.text();
                });
        return 0;
    }

    private static ClinchReport report(ClinchRequest request) {
        long start = System.nanoTime();
        return new ClinchEngine().soFar(request, () -> System.nanoTime() - start > PATIENCE);
    }

    private static String witness(Call call, ClinchRequest request, String wanted) throws Trouble {
        var words = call.words();
        var season = request.season();
        int clubs = season.clubs().size();
        int colon = wanted.lastIndexOf(':');
        var typed = colon < 0 ? "" : wanted.substring(colon + 1).strip();
        int place = PLACE.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (place < 1 || place > clubs) {
            throw Trouble.call(words.text("cli.no-witness", wanted, clubs));
        }
        int club = new Clubs(season, words).club(wanted.substring(0, colon));
        var first = new ClinchRequest(season, request.assumed(), List.of(club));
        var report = report(first);
        var name = season.club(club).name();
        if (report.outside() != Cause.NONE) {
            throw Trouble.input(words.cause(report.outside()));
        }
        return switch (report.at(club, place)) {
            case PlaceProof.Possible(var found) -> played(call, season, found, name);
            case PlaceProof.Impossible() ->
                throw Trouble.input(words.text("cli.witness-impossible", name, words.place(place)));
            case PlaceProof.Unknown() ->
                throw Trouble.input(words.text("cli.witness-unknown", name, words.place(place)));
        };
    }

    private static String played(Call call, Season season, Witness witness, String name) throws Trouble {
        var words = call.words();
        return witness.played(season)
                .map(OwnCsv::write)
                .orElseThrow(() ->
                        Trouble.input(words.text("cli.too-many-goals", name, words.place(witness.place()), Score.MAX)));
    }
}
