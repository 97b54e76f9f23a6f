package app.volata.store;

import app.volata.exchange.Catalogue;
import app.volata.model.Workbook;
import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGeneratorFactory;

/** A process of its own that edits a season file until it is killed, and says each edit that is on the disk. */
final class SavingWithoutEnd {
    private SavingWithoutEnd() {}

    public static void main(String[] args) throws StoreException {
        var path = Path.of(args[0]);
        var edits = new Sequence(Long.parseLong(args[1]));
        try (var file = SeasonFile.open(path, new Backups(path.resolveSibling("backups"), Clock.systemUTC()))) {
            for (int number = 1; ; number++) {
                var problem = file.save(edits.next());
                if (problem.isPresent()) {
                    System.out.println(problem.get());
                    return;
                }
                System.out.println(number);
                System.out.flush();
            }
        }
    }

    /** The same contents one after the other, in this process and in that one. */
    static final class Sequence {
        private final RandomEdits edits;
        private Workbook contents = Catalogue.bundled();

        Sequence(long seed) {
            edits = new RandomEdits(
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        }

        Workbook next() {
            var before = contents;
            while (contents.equals(before)) {
                contents = edits.next(before).applyTo(before);
            }
            return contents;
        }
    }
}
