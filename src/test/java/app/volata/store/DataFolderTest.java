package app.volata.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path USER = Path.of("/home/anna");

    private static String of(String os, Map<String, String> environment) {
        return DataFolder.of(environment, os, USER).path().toString().replace('\\', '/');
    }

    @Test
    void everyPlatformHasItsPlace() {
        assertEquals("/home/anna/.local/share/volata", of("Linux", Map.of()));
        assertEquals("/srv/data/volata", of("Linux", Map.of("XDG_DATA_HOME", "/srv/data")));
        assertEquals("/home/anna/.local/share/volata", of("FreeBSD", Map.of("XDG_DATA_HOME", "relative")));
        assertEquals("/home/anna/Library/Application Support/Volata", of("Mac OS X", Map.of()));
        assertEquals("/roaming/Volata", of("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals("/home/anna/AppData/Roaming/Volata", of("Windows 11", Map.of()));
    }

    @Test
    void ownFolderComesFirst() {
        var own = Map.of("VOLATA_HOME", "/srv/own", "XDG_DATA_HOME", "/srv/data", "APPDATA", "/roaming");
        for (var os : new String[] {"Linux", "Mac OS X", "Windows 11"}) {
            assertEquals("/srv/own", of(os, own));
        }
        assertEquals("/home/anna/.local/share/volata", of("Linux", Map.of("VOLATA_HOME", " ")));
        assertEquals(
                Path.of("here").toAbsolutePath(),
                DataFolder.of(Map.of("VOLATA_HOME", "here"), "Linux", USER).path());
    }
}
