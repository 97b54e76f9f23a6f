package app.volata.ui.kit;

import app.volata.model.ZoneKind;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The edge of a row that shows its zone, by colour and by pattern. */
public final class ZoneEdge extends Region {
    private static final PseudoClass[] STATES = {
        PseudoClass.getPseudoClass("champions"),
        PseudoClass.getPseudoClass("champions-league"),
        PseudoClass.getPseudoClass("europa-league"),
        PseudoClass.getPseudoClass("qualifying"),
        PseudoClass.getPseudoClass("relegation"),
        PseudoClass.getPseudoClass("play-off")
    };

    public ZoneEdge() {
        getStyleClass().add("zone-edge");
    }

    public ZoneEdge(ZoneKind zone) {
        this();
        show(zone);
    }

    /** @param zone null for a place in no zone */
    public void show(@Nullable ZoneKind zone) {
        States.only(this, zone == null ? -1 : state(zone), STATES);
    }

    private static int state(ZoneKind zone) {
        return switch (zone) {
            case CHAMPIONS -> 0;
            case CHAMPIONS_LEAGUE, PROMOTION, NEXT_ROUND -> 1;
            case EUROPA_LEAGUE, CHAMPIONS_LEAGUE_QUALIFYING, PROMOTION_PLAYOFF -> 2;
            case EUROPA_LEAGUE_QUALIFYING, CONFERENCE_LEAGUE -> 3;
            case RELEGATION -> 4;
            case RELEGATION_PLAYOFF -> 5;
        };
    }
}
