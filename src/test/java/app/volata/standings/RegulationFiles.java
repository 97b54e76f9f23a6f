package app.volata.standings;

import app.volata.model.Regulations;
import app.volata.model.RegulationsText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The catalogue's regulation files, read without the catalogue. */
final class RegulationFiles {
    private RegulationFiles() {}

    static List<String> ids() {
        return text("list").lines().filter(line -> !line.startsWith("#")).toList();
    }

    static String text(String id) {
        var name = "/app/volata/exchange/regulations/" + id + ".txt";
        try (var in = Objects.requireNonNull(RegulationFiles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Regulations regulations(String id) {
        try {
            return RegulationsText.parse(text(id));
        } catch (RegulationsText.Malformed e) {
            throw new AssertionError(id, e);
        }
    }
}
