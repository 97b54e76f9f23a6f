package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Score;
import app.volata.model.Workbook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file would change, line by line. */
class PreviewTest {
    private static final String HEAD = "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG\n";

    private final Workbook bundled = Catalogue.bundled();

    private static Imported read(String rows) throws ImportException {
        return Import.read("I1.csv", HEAD + rows);
    }

    private List<Preview.Kind> kinds(String rows) throws ImportException {
        return Preview.of(bundled, read(rows)).lines().stream()
                .map(line -> ((Preview.Match) line).kind())
                .toList();
    }

    @Test
    void linesAreToldApart() throws ImportException {
        assertEquals(List.of(Preview.Kind.SAME, Preview.Kind.CHANGED, Preview.Kind.NEW), kinds("""
            I1,22/04/18,Juventus,Napoli,0,1,,
            I1,22/04/18,Lazio,Sampdoria,4,1,,
            I1,30/04/18,Inter,Juventus,2,3,1,2
            """));
    }

    @Test
    void anotherDayOfAPlayedMatchIsAChangeAndOfAnOpenOneToo() throws ImportException {
        assertEquals(
                List.of(Preview.Kind.CHANGED, Preview.Kind.CHANGED),
                kinds("I1,23/04/18,Juventus,Napoli,0,1,,\nI1,30/04/18,Inter,Juventus,,,,\n"));
    }

    @Test
    void whatIsNotUnderstoodNamesItsLine() throws ImportException {
        var lines = Preview.of(bundled, read("""
            I1,29/04/18,Hellas Veron,Spal,1,3,,
            I1,29/04/18,Torino,Lazio,,1,,
            I1,28/04/18,Roma,Chievo,4,1,,
            """)).lines();
        assertEquals(new Preview.UnknownClub(2, "Hellas Veron", "Hellas Veron", "Spal", new Score(1, 3)), lines.get(0));
        assertTrue(lines.get(1) instanceof Preview.Unread(int line, ImportProblem.Malformed problem)
                && line == 3
                && problem.column() == 5);
        assertEquals(4, lines.get(2).line());
    }

    @Test
    void aNameThatWasLearnedIsUnderstood() throws ImportException {
        var taught = bundled.withLearnedNames(Map.of("Hellas Veron", "Hellas Verona"));
        var lines = Preview.of(taught, read("I1,29/04/18,Hellas Veron,Spal,1,3,,\n"))
                .lines();
        assertEquals(Preview.Kind.NEW, ((Preview.Match) lines.getFirst()).kind());
    }

    @Test
    void onlyWhatIsTakenIsWritten() throws ImportException {
        var preview = Preview.of(bundled, read("""
            I1,28/04/18,Roma,Chievo,4,1,,
            I1,28/04/18,Inter,Juventus,2,3,,
            I1,29/04/18,Hellas Veron,Spal,1,3,,
            """));
        var inter = (Preview.Match) preview.lines().get(1);
        var after = preview.after(source -> source == inter.source());
        assertEquals(bundled.season().played() + 1, after.season().played());
        assertEquals(
                new Score(2, 3), after.season().fixture(inter.told().number()).score());
        assertSame(bundled, preview.after(source -> false));
    }

    @Test
    void theSameSeasonHasNothingToImport() throws ImportException {
        for (var format : Export.values()) {
            var lines = Preview.of(bundled, Import.read("x", format.write(bundled.season())))
                    .lines();
            assertEquals(380, lines.size(), format.id());
            assertTrue(
                    lines.stream()
                            .allMatch(line -> line instanceof Preview.Match match && match.kind() == Preview.Kind.SAME),
                    format.id());
        }
    }
}
