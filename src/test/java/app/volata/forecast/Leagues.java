package app.volata.forecast;

import app.volata.exchange.Catalogue;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.Regulations;
import app.volata.model.Score;
import app.volata.model.Season;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Small seasons for the tests. */
final class Leagues {
    static final Regulations SERIE_A = Catalogue.regulations("serie-a-2005").orElseThrow();

    private Leagues() {}

    static List<Club> clubs(int count) {
        var clubs = new ArrayList<Club>();
        for (int i = 0; i < count; i++) {
            var name = "Club " + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            clubs.add(new Club(i, name, name, name.substring(5), new Badge(i, i, Badge.Pattern.STRIPES)));
        }
        return clubs;
    }

    /** Everyone meets everyone home and away; nothing is played. */
    static Season empty(int clubs, Regulations regulations) {
        var fixtures = new ArrayList<Fixture>();
        int places = clubs + clubs % 2;
        for (int day = 0; day < 2 * (places - 1); day++) {
            for (int i = 0; i < places / 2; i++) {
                int one = i == 0 ? places - 1 : (day + i) % (places - 1);
                int two = i == 0 ? day % (places - 1) : (day - i + places - 1) % (places - 1);
                if (one >= clubs || two >= clubs) {
                    continue;
                }
                boolean turned = (day % 2 == 0) ^ (day >= places - 1);
                int number = fixtures.size();
                fixtures.add(Fixture.planned(number, day + 1, turned ? two : one, turned ? one : two, null));
            }
        }
        return new Season("League", ZoneOffset.UTC, regulations, clubs(clubs), List.of(), fixtures, List.of());
    }

    /** The same with all but the last fixtures played, few goals each, so that many clubs are level. */
    static Season played(Season season, int open, RandomGenerator random) {
        var fixtures = new ArrayList<>(season.fixtures());
        for (int i = 0; i < fixtures.size() - open; i++) {
            fixtures.set(i, fixtures.get(i).withScore(score(random)));
        }
        return season.withFixtures(fixtures);
    }

    static Score score(RandomGenerator random) {
        return new Score(random.nextInt(3), random.nextInt(3));
    }
}
