package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    private Path folder;

    private final ByHand files = new ByHand();

    private Settings read() {
        return Settings.read(folder.resolve("made").resolve("settings"), files);
    }

    @Test
    void nothingSaidIsTheDefault() {
        var settings = read();
        assertEquals(Appearance.SYSTEM, settings.appearance());
        assertEquals(Optional.empty(), settings.language());
        assertEquals(Optional.empty(), settings.window());
        assertEquals("", settings.view());
        assertTrue(settings.panelOpen("TABLE", true));
        assertEquals(List.of(), settings.recent());
        assertEquals(0, files.waiting(), "reading writes nothing");
    }

    @Test
    void everythingIsThereAgain() {
        var settings = read();
        var odd = folder.resolve("Série à = 1 # 2: \\ é");
        settings.appearance(Appearance.DARK);
        settings.language(Locale.ITALIAN);
        settings.window(new WindowPlace(-10.5, 20, 1280, 800, true));
        settings.view("FIXTURES");
        settings.rememberPanel("TABLE", false);
        settings.opened(folder.resolve("b"));
        settings.opened(odd);
        assertEquals(1, files.waiting(), "in one go");
        files.all();

        var again = read();
        assertEquals(Appearance.DARK, again.appearance());
        assertEquals(Optional.of(Locale.ITALIAN), again.language());
        assertEquals(Optional.of(new WindowPlace(-10.5, 20, 1280, 800, true)), again.window());
        assertEquals("FIXTURES", again.view());
        assertFalse(again.panelOpen("TABLE", true));
        assertEquals(List.of(odd, folder.resolve("b")), again.recent());
        assertEquals(Optional.of(odd), again.lastFile());
    }

    @Test
    void recentFilesAreFewAndEachOnce() {
        var settings = read();
        for (int i = 0; i < 15; i++) {
            settings.opened(folder.resolve("file" + i));
        }
        settings.opened(folder.resolve("file9"));
        assertEquals(Settings.RECENT, settings.recent().size());
        assertEquals(folder.resolve("file9"), settings.recent().getFirst());
        assertEquals(folder.resolve("file14"), settings.recent().get(1));
    }

    @Test
    void whatANewerVolataPutThereStays() throws IOException {
        write("accent.colour=0x123456\nview=RACE\n");
        var settings = read();
        settings.view("TABLE");
        files.all();
        assertTrue(Files.readString(file()).contains("accent.colour=0x123456"));
    }

    @Test
    void whatCannotBeReadCountsAsNotSaid() throws IOException {
        write("appearance=PURPLE\n"
                + "window=1 2 NaN x\n"
                + "recent.1=not/absolute\n"
                + "recent.2=\0\n"
                + "panel.TABLE=\n"
                + "language=\n"
                + "view=TABLE");
        var settings = read();
        assertEquals(Appearance.SYSTEM, settings.appearance());
        assertEquals(Optional.empty(), settings.window());
        assertEquals(Optional.empty(), settings.language());
        assertEquals(List.of(), settings.recent());
        assertEquals("TABLE", settings.view());

        write("view=\\u12\n");
        assertEquals("", read().view());
        Files.write(file(), new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF});
        assertEquals(Appearance.SYSTEM, read().appearance());
    }

    private Path file() {
        return folder.resolve("made").resolve("settings");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }
}
