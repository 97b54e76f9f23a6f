package app.volata;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Season;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A file as another program writes it, on the night of 29 April 2018, for the picture of the import. Two lines of it are damaged. */
final class ForeignFile {
    static final String NAME = "I1.csv";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yy");
    private static final List<String> NIGHT = List.of(
            "I1,23/04/18,Genoa,Verona,3,1",
            "I1,28/04/18,Roma,Chievo,4,1",
            "I1,28/04/18,Inter,Juventus,2,3",
            "I1,29/04/18,Crotone,Sassuolo,4,1",
            "I1,29/04/18,Atalanta,Genoa,3,1",
            "I1,29/04/18,Benevento,Udinese,3,3",
            "I1,29/04/18,Bologna,Milan,1,2",
            "I1,29/04/18,Hellas,Spal,1,3",
            "I1,29/04/18,Sampdoria,Cagliari,4,1",
            "I1,29/04/18,Fiorentina,Napoli,3,0",
            "I1,29/04/18,Torino,Lazio,,1");

    private ForeignFile() {}

    /** Of what the season holds, with one match on another day and one of another score. */
    static String of(Season season) {
        var rows = season.fixtures().stream()
                .filter(Fixture::played)
                .sorted(Comparator.comparing(
                        Fixture::kickOff, Comparator.nullsLast(Comparator.<KickOff>naturalOrder())))
                .map(fixture -> row(season, fixture))
                .collect(Collectors.joining("\n"));
        return "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n"
                + rows.replace("14/04/18,Cagliari,Udinese", "15/04/18,Cagliari,Udinese")
                        .replace("Lazio,Sampdoria,4,0", "Lazio,Sampdoria,4,1")
                + "\n" + String.join("\n", NIGHT) + "\n";
    }

    private static String row(Season season, Fixture fixture) {
        var kickOff = fixture.kickOff();
        var score = fixture.score();
        return "I1," + (kickOff == null ? "" : DAY.format(kickOff.date())) + ","
                + season.club(fixture.home()).shortName() + ","
                + season.club(fixture.away()).shortName() + ","
                + (score == null ? "," : score.home() + "," + score.away());
    }
}
