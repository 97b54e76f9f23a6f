package app.volata.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A season of three clubs and two players: one match played with a goal, three to come. */
final class Weekend {
    static final KickOff SUNDAY = new KickOff(LocalDate.of(2001, 1, 7), LocalTime.of(15, 0));
    static final KickOff MONDAY = new KickOff(LocalDate.of(2001, 1, 8), null);
    static final Goal PENALTY = new Goal(Side.HOME, 0, Goal.Kind.PENALTY, new Minute(90, 3));

    private Weekend() {}

    static Season season() {
        var badge = new Badge(0x112233, 0xFFFFFF, Badge.Pattern.SASH);
        var clubs = List.of(
                new Club(0, "Roma", "Roma", "ROM", badge),
                new Club(1, "Lazio", "Lazio", "LAZ", badge),
                new Club(2, "Como", "Como", "COM", badge));
        var order = List.<Tiebreaker>of(new Tiebreaker.Overall(Measure.POINTS));
        var regulations = new Regulations("own", "Own", 3, order, order, List.of(), false, null);
        return new Season(
                "2001",
                ZoneId.of("Europe/Rome"),
                regulations,
                clubs,
                List.of(new Player(0, "Totti", 0), new Player(1, "Di Canio", 1)),
                List.of(
                        Fixture.planned(0, 1, 0, 1, SUNDAY)
                                .withScore(new Score(2, 1))
                                .withHalfTime(new Score(1, 1))
                                .withGoals(List.of(PENALTY)),
                        Fixture.planned(1, 2, 1, 2, SUNDAY),
                        Fixture.planned(2, 2, 1, 0, MONDAY),
                        Fixture.planned(3, 3, 1, 0, null)),
                List.of());
    }

    static Workbook workbook() {
        return Workbook.of(season());
    }
}
