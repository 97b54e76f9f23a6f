package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is taken in or refused by a problem with words; nothing else is ever thrown. */
class DamagedFilesProps {
    private static final int CASES = Integer.getInteger("volata.cases", 2000);

    private final List<byte[]> samples = samples();

    private static List<byte[]> samples() {
        var season = Catalogue.bundled().season();
        var some = season.withFixtures(season.fixtures().subList(0, 20));
        var footballData = "Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,HTHG,HTAG,B365H\r\n"
                + "I1,13/08/2022,17:30,Milan,Udinese,4,2,2,2,1.4\r\nI1,13/08/22,19:45,Lecce,Inter,1.0,2.0,0,1,9\r\n";
        var texts = List.of(OwnCsv.write(some), FootballText.write(some), FootballJson.write(some), footballData);
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Test
    void cutNoisyAndShuffledFiles() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            var damaged = damaged(samples.get(i % samples.size()), random);
            try {
                var imported = Import.read("damaged.csv", damaged);
                assertFalse(imported.season().fixtures().isEmpty());
            } catch (ImportException e) {
                assertTrue(e.problem().file().equals("damaged.csv"));
            } catch (RuntimeException e) {
                throw new AssertionError(
                        "seed " + seed + ", case " + i + ": " + new String(damaged, StandardCharsets.UTF_8), e);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int hits = random.nextInt(4); hits >= 0; hits--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(7)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) ",;\"\n\r\t-:99".charAt(random.nextInt(10));
                case 3 -> bytes = spliced(bytes, at, "9".repeat(random.nextInt(40)));
                case 4 -> bytes = spliced(bytes, at, "\"");
                case 5 ->
                    bytes = spliced(
                            bytes, at, new String(whole, 0, random.nextInt(whole.length), StandardCharsets.ISO_8859_1));
                default ->
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, String inserted) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(inserted.getBytes(StandardCharsets.UTF_8));
        out.write(bytes, at, bytes.length - at);
        return out.toByteArray();
    }
}
