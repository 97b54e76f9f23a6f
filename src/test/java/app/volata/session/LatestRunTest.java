package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class LatestRunTest {
    private final ByHand soon = new ByHand();
    private final ByHand ui = new ByHand();
    private final List<String> heard = new ArrayList<>();

    private LatestRun<String, String> saying(String... partials) {
        return new LatestRun<>((request, cancelled, partial) -> say(request, partials, partial), soon, ui, heard::add);
    }

    private static Optional<String> say(String request, String[] partials, Consumer<String> partial) {
        for (var part : partials) {
            partial.accept(request + part);
        }
        return Optional.of(request + "!");
    }

    @Test
    void answers() {
        saying().submit("a");
        soon.all();
        assertTrue(heard.isEmpty(), "not on the thread of the work");
        ui.all();
        assertEquals(List.of("a!"), heard);
    }

    @Test
    void ofAnswersThatComeFasterThanTheyAreTakenTheLastIsHeard() {
        saying("1", "2", "3").submit("a");
        soon.all();
        assertEquals(1, ui.waiting());
        ui.all();
        assertEquals(List.of("a!"), heard);
    }

    @Test
    void anOlderRequestThatWasNotBegunNeverRuns() {
        var runs = saying();
        runs.submit("a");
        runs.submit("b");
        ByHand.settle(soon, ui);
        assertEquals(List.of("b!"), heard);
    }

    @Test
    void anAnswerOnItsWayIsDroppedWhenANewerRequestComes() {
        var runs = saying("1");
        runs.submit("a");
        soon.all();
        runs.submit("a");
        ui.all();
        assertEquals(List.of(), heard, "equal requests are two runs");
        ByHand.settle(soon, ui);
        assertEquals(List.of("a!"), heard);
    }

    @Test
    void theOlderRunIsToldThatItIsCancelled() {
        var asked = new ArrayList<BooleanSupplier>();
        var runs = new LatestRun<String, String>(
                (request, cancelled, partial) -> {
                    asked.add(cancelled);
                    return Optional.empty();
                },
                soon,
                ui,
                heard::add);
        runs.submit("a");
        soon.all();
        runs.submit("b");
        soon.all();
        assertTrue(asked.get(0).getAsBoolean());
        assertEquals(false, asked.get(1).getAsBoolean());
        runs.cancel();
        assertTrue(asked.get(1).getAsBoolean());
    }

    @Test
    void aMistakeOfTheWorkComesOutOnTheUiThreadIfItIsStillWanted() {
        var runs = new LatestRun<String, String>(
                (request, cancelled, partial) -> {
                    throw new IllegalStateException(request);
                },
                soon,
                ui,
                heard::add);
        runs.submit("a");
        soon.all();
        assertEquals("a", assertThrows(IllegalStateException.class, ui::all).getMessage());

        runs.submit("b");
        soon.all();
        runs.submit("c");
        ui.all();
        assertEquals(
                "c",
                assertThrows(IllegalStateException.class, () -> ByHand.settle(soon, ui))
                        .getMessage());
    }

    /** Whatever the order of submitting, working and hearing: what is heard is never older than the newest request. */
    @Test
    void anOldRunNeverShowsAsNew() {
        long seed = System.nanoTime();
        System.out.println("LatestRunTest seed " + seed);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < Integer.getInteger("volata.cases", 2000); i++) {
            oneCase(random);
        }
    }

    private static void oneCase(RandomGenerator random) {
        var works = new ByHand();
        var window = new ByHand();
        var newest = new int[1];
        var last = new int[1];
        var runs = new LatestRun<Integer, Integer>(
                (request, cancelled, partial) -> {
                    for (int i = random.nextInt(3); i > 0; i--) {
                        partial.accept(request);
                    }
                    return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(request);
                },
                works,
                window,
                answer -> {
                    assertEquals(newest[0], answer);
                    last[0] = answer;
                });
        for (int step = 0; step < 40; step++) {
            switch (random.nextInt(3)) {
                case 0 -> runs.submit(++newest[0]);
                case 1 -> turn(works);
                default -> turn(window);
            }
        }
        runs.submit(++newest[0]);
        ByHand.settle(works, window);
        assertEquals(newest[0], last[0], "the newest is heard in the end");
    }

    private static void turn(ByHand executor) {
        if (executor.waiting() > 0) {
            executor.one();
        }
    }
}
