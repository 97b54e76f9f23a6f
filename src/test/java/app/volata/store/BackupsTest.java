package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.model.Edit;
import app.volata.model.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Workbook SMALL = SmallSeason.everything();
    private static final LocalDate DAY = LocalDate.of(2018, 4, 22);

    @TempDir
    private Path folder;

    private Backups on(LocalDate day) {
        var clock = Clock.fixed(day.atTime(21, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new Backups(folder.resolve("backups"), clock);
    }

    private List<String> copies() throws IOException {
        try (var all = Files.list(folder.resolve("backups"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void use(Path path, LocalDate day, Workbook contents) throws StoreException {
        try (var file = SeasonFile.open(path, on(day))) {
            assertEquals(Optional.empty(), file.save(contents));
            assertEquals(Optional.empty(), file.backUp());
            assertEquals(Optional.empty(), file.backUp());
        }
    }

    @Test
    void oneCopyADayAndOnlyTheNewestStay() throws StoreException, IOException {
        var path = folder.resolve("season.volata");
        SeasonFile.write(path, SMALL);
        for (int day = 0; day < Backups.KEPT + 5; day++) {
            use(path, DAY.plusDays(day), new Edit.Unfollow(day).applyTo(SMALL));
        }
        assertEquals(Backups.KEPT, copies().size());
        assertTrue(copies().getFirst().endsWith(".2018-04-27.volata"), copies()::toString);
        assertTrue(on(DAY).newest(path).orElseThrow().toString().endsWith(".2018-05-06.volata"));
    }

    @Test
    void filesOfOneNameInTwoFoldersDoNotMix() throws StoreException, IOException {
        var one = folder.resolve("one").resolve("season.volata");
        var two = folder.resolve("two").resolve("season.volata");
        var other = new Edit.Follow(1).applyTo(SMALL);
        SeasonFile.write(one, SMALL);
        SeasonFile.write(two, other);
        use(one, DAY, SMALL);
        use(two, DAY, other);
        assertEquals(2, copies().size());
        assertEquals(SMALL, SeasonFile.read(on(DAY).newest(one).orElseThrow()));
        assertEquals(other, SeasonFile.read(on(DAY).newest(two).orElseThrow()));
        assertEquals(Optional.empty(), on(DAY).newest(folder.resolve("season.volata")));
    }

    @Test
    void aCopyThatFailsIsSaidAndSpoilsNothing() throws StoreException, IOException {
        var path = folder.resolve("season.volata");
        SeasonFile.write(path, SMALL);
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        try (var file = SeasonFile.open(path, on(DAY))) {
            assertTrue(file.backUp().isPresent());
            assertEquals(Optional.empty(), file.save(new Edit.Follow(1).applyTo(SMALL)));
        }
    }

    @Test
    void restoringKeepsTheDamagedFileBesideIt() throws StoreException, IOException {
        var path = folder.resolve("season.volata");
        SeasonFile.write(path, SMALL);
        use(path, DAY, SMALL);
        for (var name : List.of("season.damaged-2018-04-23.volata", "season.damaged-2018-04-23-2.volata")) {
            Files.writeString(path, "damage " + name);
            Files.writeString(folder.resolve("season.volata-journal"), "of the damaged file");
            var backup = on(DAY.plusDays(1)).restore(path);
            assertEquals(on(DAY).newest(path), Optional.of(backup));
            assertEquals(SMALL, SeasonFile.read(path));
            assertEquals("damage " + name, Files.readString(folder.resolve(name)));
        }
    }

    @Test
    void withoutACopyNothingIsRestored() throws StoreException, IOException {
        var path = folder.resolve("season.volata");
        Files.writeString(path, "damage");
        var refused = assertThrows(StoreException.class, () -> on(DAY).restore(path));
        assertEquals(new StoreProblem.NotFound(path), refused.problem());
        assertEquals("damage", Files.readString(path));
    }
}
