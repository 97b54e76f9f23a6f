package app.volata.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Score;
import app.volata.session.Incoming;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.ui.OpenSeason;
import app.volata.ui.exchange.ImportLine.Group;
import app.volata.ui.kit.Texts;
import app.volata.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is chosen of a file, and what is written of it. */
class ImportViewModelTest {
    private static final String FILE = """
        Div,Date,HomeTeam,AwayTeam,FTHG,FTAG
        I1,22/04/18,Juventus,Napoli,0,1
        I1,22/04/18,Lazio,Sampdoria,4,1
        I1,28/04/18,Roma,Chievo,4,1
        I1,28/04/18,Inter,Juventus,2,3
        I1,29/04/18,Hellas Veron,Spal,1,3
        I1,29/04/18,Torino,Lazio,,1
        """;

    @TempDir
    private Path folder;

    private OpenSeason open;
    private ImportViewModel model;

    @BeforeEach
    void read() throws IOException {
        open = OpenSeason.saving(folder);
        var file = Files.writeString(folder.resolve("I1.csv"), FILE);
        model = of(file);
    }

    private ImportViewModel of(Path file) {
        var read = open.session().traffic().read(file).toCompletableFuture().join();
        return new ImportViewModel(open.session(), new Texts(Words.of(Locale.ENGLISH)), read);
    }

    @AfterEach
    void close() {
        model.close();
        open.close();
    }

    private ImportViewModel.Screen screen() {
        return model.screen().get();
    }

    private ImportLine.Match match(String home) {
        return screen().lines().stream()
                .filter(line -> line instanceof ImportLine.Match match
                        && match.home().shortName().equals(home))
                .map(ImportLine.Match.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theGroupsInTheirOrder() {
        assertEquals(
                List.of(Group.NOT_UNDERSTOOD, Group.CHANGED, Group.NEW, Group.SAME),
                screen().lines().stream()
                        .filter(ImportLine.Head.class::isInstance)
                        .map(ImportLine::group)
                        .toList());
        assertEquals(2, screen().count(Group.NOT_UNDERSTOOD));
        assertEquals(2, screen().changes(), "new ones are taken, changed ones are not");
        assertEquals("I1.csv", model.fileName());
        assertEquals("football-data.co.uk, 5 results to Sunday 29 April 2018", model.about());
        assertEquals("4–0", match("Lazio").season());
        assertEquals("4–1", match("Lazio").file());
        assertEquals("Sat 28 Apr, open", match("Inter").season());
    }

    @Test
    void nothingIsTouchedBeforeItIsWritten() {
        model.take(match("Lazio"), true);
        assertEquals(3, screen().changes());
        assertNull(open.session().undoable().get());
        assertFalse(Files.exists(folder.resolve("backups")) && hasImportCopy());
    }

    private boolean hasImportCopy() {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.anyMatch(file -> file.toString().contains("before-import"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCopyIsMadeThenOneEdit() throws StoreException {
        var before = open.session().state().get().workbook();
        var copy = folder.resolve("backups").resolve(model.copyName());
        model.take(match("Roma"), false);
        model.take(match("Lazio"), true);
        assertTrue(model.write().toCompletableFuture().join().isEmpty());
        assertEquals(new Score(4, 1), open.fixture("Lazio", "Sampdoria").score());
        assertEquals(new Score(2, 3), open.fixture("Inter", "Juventus").score());
        assertNull(open.fixture("Roma", "Chievo").score());
        assertEquals(before, SeasonFile.read(copy));
        open.session().undo();
        assertEquals(before, open.session().state().get().workbook());
        assertNull(open.session().undoable().get(), "one edit");
    }

    @Test
    void aClubThatIsNamedIsLearned() {
        var unknown = screen().lines().stream()
                .filter(ImportLine.Unknown.class::isInstance)
                .map(ImportLine.Unknown.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Verona", unknown.clubs().getFirst().shortName(), "the likeliest first");
        model.learn("Hellas Veron", unknown.clubs().getFirst());
        assertEquals(1, screen().count(Group.NOT_UNDERSTOOD));
        model.write().toCompletableFuture().join();
        assertEquals(new Score(1, 3), open.fixture("Verona", "SPAL").score());
        assertEquals(
                "Hellas Verona",
                open.session().state().get().workbook().learnedNames().get("Hellas Veron"));
    }

    @Test
    void aLineIsPutRightInPlace() {
        model.take(match("Inter"), false);
        var unread = screen().lines().stream()
                .filter(ImportLine.Unread.class::isInstance)
                .map(ImportLine.Unread.class::cast)
                .findFirst()
                .orElseThrow();
        assertTrue(unread.sentence().contains("line 7, column 5"), unread.sentence());
        model.correct(unread.line(), unread.text().replace(",,1", ",0,1"));
        assertEquals(1, screen().count(Group.NOT_UNDERSTOOD));
        assertTrue(match("Torino").taken());
        assertFalse(match("Inter").taken(), "what was chosen stays chosen");
    }

    @Test
    void aGroupAlone() {
        model.show(Group.SAME);
        assertEquals(2, screen().lines().size());
        model.show(null);
        model.takeAll(Group.NEW, false);
        assertEquals(0, screen().changes());
        model.takeAll(Group.CHANGED, true);
        assertEquals(1, screen().changes());
    }

    @Test
    void aFileOfNoKnownFormatIsSaid() throws IOException {
        var other = of(Files.writeString(folder.resolve("poem.txt"), "Roses are red"));
        assertTrue(other.refusal().orElseThrow().contains("poem.txt"));
        assertEquals(0, other.screen().get().changes());
        other.close();
        var missing = open.session()
                .traffic()
                .read(folder.resolve("nowhere.csv"))
                .toCompletableFuture()
                .join();
        assertTrue(missing instanceof Incoming.Refused);
    }
}
