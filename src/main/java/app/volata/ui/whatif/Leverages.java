package app.volata.ui.whatif;

import app.volata.forecast.Swing;
import app.volata.model.ZoneKind;
import java.util.List;

/**
 * What the fixtures left mean for a club's chance, the most telling first. Worked out away from the UI thread: it counts
 * every simulated season.
 *
 * @param shown with what is assumed
 * @param without as if nothing were assumed; none where nothing is
 */
record Leverages(List<Swing> shown, List<Swing> without) {
    /** Whose chance of what, and by which forecasts. */
    record Question(Topic topic, int club, ZoneKind zone, Compared compared) {
        boolean sameAs(int otherClub, Topic otherTopic) {
            return club == otherClub && topic.equals(otherTopic);
        }
    }

    static Leverages of(Question question) {
        var compared = question.compared();
        return new Leverages(
                compared.shown().swing(question.club(), question.zone()),
                compared.with() == null ? List.of() : compared.without().swing(question.club(), question.zone()));
    }
}
