package app.volata.ui.whatif;

import app.volata.model.Regulations;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the panel is asked about.
 *
 * @param race empty for all chances of the person's club
 */
record Topic(Optional<Race> race) {
    static final Topic MY_CLUB = new Topic(Optional.empty());

    static List<Topic> of(Regulations regulations, int clubs) {
        var topics = new ArrayList<Topic>();
        Race.of(regulations, clubs).forEach(race -> topics.add(new Topic(Optional.of(race))));
        topics.add(MY_CLUB);
        return List.copyOf(topics);
    }

    String label(Texts texts) {
        return race.map(race -> race.choice(texts)).orElseGet(() -> texts.text("whatif.my-club"));
    }

    /** Over the rows: what is reached; in few letters where other columns stand beside it. */
    String heading(Texts texts, String myClub, boolean brief) {
        if (brief && race.isPresent() && race.get().zone() != ZoneKind.CHAMPIONS) {
            return label(texts);
        }
        return race.map(race -> race.zone().lower()
                        ? texts.text("whatif.stays-up")
                        : texts.words().zone(race.zone()))
                .orElse(myClub);
    }
}
