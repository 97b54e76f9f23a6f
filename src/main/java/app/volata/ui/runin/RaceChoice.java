package app.volata.ui.runin;

import app.volata.model.Regulations;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which clubs are looked at.
 *
 * @param race whose clubs in contention; empty for all clubs
 */
record RaceChoice(Optional<Race> race) {
    static final RaceChoice ALL = new RaceChoice(Optional.empty());

    static List<RaceChoice> of(Regulations regulations, int clubs) {
        var choices = new ArrayList<RaceChoice>();
        Race.of(regulations, clubs).forEach(race -> choices.add(new RaceChoice(Optional.of(race))));
        choices.add(ALL);
        return List.copyOf(choices);
    }

    String label(Texts texts) {
        return race.map(each -> each.zone() == ZoneKind.CHAMPIONS
                        ? each.column(texts)
                        : texts.words().zone(each.zone()))
                .orElseGet(() -> texts.text("runin.all-clubs"));
    }
}
