package app.volata.ui.kit;

import app.volata.model.ZoneKind;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The edge of a row that shows its zone, by colour and by pattern. */
public final class ZoneEdge extends Region {
    private static final PseudoClass CHAMPIONS = States.named("champions");
    private static final PseudoClass CHAMPIONS_LEAGUE = States.named("champions-league");
    private static final PseudoClass EUROPA_LEAGUE = States.named("europa-league");
    private static final PseudoClass QUALIFYING = States.named("qualifying");
    private static final PseudoClass RELEGATION = States.named("relegation");
    private static final PseudoClass PLAY_OFF = States.named("play-off");
    private static final List<PseudoClass> STATES =
            List.of(CHAMPIONS, CHAMPIONS_LEAGUE, EUROPA_LEAGUE, QUALIFYING, RELEGATION, PLAY_OFF);

    public ZoneEdge() {
        getStyleClass().add("zone-edge");
    }

    public ZoneEdge(ZoneKind zone) {
        this();
        show(zone);
    }

    /** Shows this zone; null for a place in no zone. */
    public void show(@Nullable ZoneKind zone) {
        States.only(this, zone == null ? null : state(zone), STATES);
    }

    private static PseudoClass state(ZoneKind zone) {
        return switch (zone) {
            case CHAMPIONS -> CHAMPIONS;
            case CHAMPIONS_LEAGUE, PROMOTION, NEXT_ROUND -> CHAMPIONS_LEAGUE;
            case EUROPA_LEAGUE, CHAMPIONS_LEAGUE_QUALIFYING, PROMOTION_PLAYOFF -> EUROPA_LEAGUE;
            case EUROPA_LEAGUE_QUALIFYING, CONFERENCE_LEAGUE -> QUALIFYING;
            case RELEGATION -> RELEGATION;
            case RELEGATION_PLAYOFF -> PLAY_OFF;
        };
    }
}
