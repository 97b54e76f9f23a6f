package app.volata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final Workbook bundled = Catalogue.bundled();

    private static Season season(String text) throws ImportException {
        return Import.read("x.csv", text.getBytes(StandardCharsets.UTF_8)).season();
    }

    private Fixture fixture(Season season, String home, String away) {
        var clubs = ClubNames.of(season.clubs());
        return season.fixture(
                        clubs.find(home).orElseThrow().number(),
                        clubs.find(away).orElseThrow().number())
                .orElseThrow();
    }

    @Test
    void theSameSeasonChangesNothing() {
        var merge = Merge.of(bundled, bundled.season());
        assertSame(bundled, merge.after().orElseThrow());
        assertEquals(List.of(), merge.changed());
        assertEquals(List.of(), merge.added());
    }

    @Test
    void aResultOnAnotherDayIsTheSameFixture() throws ImportException {
        var merge = Merge.of(
                bundled,
                season("date,home,away,home_goals,away_goals\n"
                        + "2018-04-30,Inter,Juventus,2,3\n"
                        + "2018-05-20,Lazio,Inter,,\n"));
        var after = merge.after().orElseThrow().season();
        var moved = fixture(after, "Inter", "Juventus");
        assertEquals(new Score(2, 3), moved.score());
        assertEquals(new KickOff(LocalDate.of(2018, 4, 30), null), moved.kickOff());
        assertEquals(35, moved.matchday());
        assertEquals(380, after.fixtures().size());
        assertEquals(List.of(moved.number()), merge.changed());
        // the day was known, with its time: the time stays
        assertEquals(
                new KickOff(LocalDate.of(2018, 5, 20), LocalTime.of(20, 45)),
                fixture(after, "Lazio", "Inter").kickOff());
    }

    @Test
    void whatTheFileDoesNotKnowStays() throws ImportException {
        var merge =
                Merge.of(bundled, season("date,home,away,home_goals,away_goals\n2017-08-19,Juventus,Cagliari,3,0\n"));
        assertEquals(List.of(), merge.changed());
        assertEquals(
                3,
                fixture(merge.after().orElseThrow().season(), "JUV", "CAG")
                        .goals()
                        .size());
    }

    /** Names as openfootball writes them. */
    @Test
    void clubsUnderOtherNamesAreFound() throws ImportException {
        var merge = Merge.of(
                bundled,
                season("date,home,away,home_goals,away_goals\n"
                        + "2018-05-13,AS Roma,Juventus FC,0,0\n"
                        + "2018-04-29,Torino FC,Lazio Roma,0,1\n"
                        + "2018-04-29,Hellas Verona FC,SPAL 2013 Ferrara,1,3\n"
                        + "2018-05-06,Chievo Verona,FC Crotone,2,1\n"));
        assertEquals(List.of(), merge.unknownClubs());
        assertEquals(4, merge.changed().size());
        assertEquals(
                new Score(0, 1),
                fixture(merge.after().orElseThrow().season(), "Torino", "Lazio").score());
    }

    @Test
    void unknownClubsStopIt() throws ImportException {
        var merge = Merge.of(bundled, season("date,home,away,home_goals,away_goals\n2018-05-13,Roma,Pescara,0,0\n"));
        assertEquals(List.of("Pescara"), merge.unknownClubs());
        assertEquals(true, merge.after().isEmpty());
    }

    @Test
    void aFixtureThatWasNotThereIsAdded() throws ImportException {
        var small = Workbook.of(season("date,home,away,home_goals,away_goals\n2018-01-01,Roma,Lazio,1,0\n"));
        var merge = Merge.of(small, season("date,home,away,home_goals,away_goals\n2018-05-01,Lazio,Roma,0,0\n"));
        assertEquals(List.of(1), merge.added());
        assertEquals(2, merge.after().orElseThrow().season().fixtures().size());
    }
}
