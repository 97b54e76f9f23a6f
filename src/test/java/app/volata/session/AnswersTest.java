package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private final ByHand soon = new ByHand();
    private final ByHand ui = new ByHand();
    private final List<String> reckoned = new ArrayList<>();
    private final Answers<String, Integer> answers = new Answers<>(
            (question, engine, cancelled) -> {
                reckoned.add(question);
                return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(question.length());
            },
            (request, cancelled, partial) -> Optional.empty(),
            soon,
            ui);

    private void all() {
        soon.all();
        ui.all();
    }

    @Test
    void anAnswerComesWithItsQuestion() {
        assertNull(answers.latest().get());
        answers.ask("three");
        soon.all();
        assertNull(answers.latest().get(), "not on the thread of the work");
        ui.all();
        assertEquals(new Answers.Answer<>("three", 5), answers.latest().get());
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        answers.ask("one");
        answers.ask("one");
        all();
        answers.ask("one");
        all();
        assertEquals(List.of("one"), reckoned);
    }

    @Test
    void onlyTheNewestCounts() {
        answers.ask("old");
        answers.ask("newer");
        all();
        assertEquals(List.of("newer"), reckoned);
        assertEquals(new Answers.Answer<>("newer", 5), answers.latest().get());
    }

    @Test
    void onceStoppedNothingIsHeard() {
        answers.ask("one");
        soon.all();
        answers.stop();
        ui.all();
        assertNull(answers.latest().get());
    }
}
