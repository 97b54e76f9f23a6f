package app.volata;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The pictures, by their names, and the moment in which each is taken. */
enum Scenery {
    TABLE("1-table"),
    FIXTURES("2-fixtures", LocalDateTime.of(2018, 4, 29, 17, 10)),
    SCORERS("3-scorers"),
    RACE("5-race"),
    AUDIT("20-self-audit"),
    TITLE_CHANCE("19-title-chance"),
    CLUB("8-club"),
    CROSS("9-cross-table"),
    MATCH("18-match"),
    RUN_IN("4-run-in"),
    PLACES("7-matrix"),
    POINTS("10-points-needed"),
    SAFETY("10-points-safety"),
    ROOTING("11-rooting"),
    SCENARIOS("12-scenarios"),
    RELEGATION("21-run-in-relegation"),
    PASTE("13-paste", LocalDateTime.of(2018, 4, 29, 22, 50)),
    IMPORT("13-import", LocalDateTime.of(2018, 4, 29, 22, 50)),
    PALETTE("17-palette"),
    KEYS("17-keys"),
    SETTINGS("settings"),
    ABOUT("about");

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final String file;
    private final LocalDateTime moment;

    /** After the season: then it is the night of its latest result. */
    Scenery(String file) {
        this(file, LocalDateTime.of(2019, 1, 1, 12, 0));
    }

    Scenery(String file, LocalDateTime moment) {
        this.file = file;
        this.moment = moment;
    }

    /** Its name without theme and ending. */
    String file() {
        return file;
    }

    Clock clock() {
        return Clock.fixed(moment.atZone(ROME).toInstant(), ROME);
    }
}
