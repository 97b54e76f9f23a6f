package app.volata.ui.club;

import app.volata.session.Answers;
import app.volata.session.Certain;
import app.volata.session.SeasonSession;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What the exact engine says, as the page hears it.
 *
 * @param ask asks what lies in the hands of a club
 * @param hands the answer, once it is there
 */
record Exact(
        ObservableValue<Certain> certain,
        Consumer<Hands.Question> ask,
        ObservableValue<Answers.@Nullable Answer<Hands.Question, Hands>> hands) {
    static Exact of(SeasonSession session) {
        var answers = session.answers(Hands::reckon);
        return new Exact(session.certain(), answers::ask, answers.latest());
    }
}
