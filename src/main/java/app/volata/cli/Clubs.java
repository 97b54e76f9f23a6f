package app.volata.cli;

import app.volata.exchange.ClubNames;
import app.volata.model.Club;
import app.volata.model.Season;
import app.volata.words.Words;

/** Finds clubs and fixtures by what is typed; what is not found is answered with the nearest name. */
final class Clubs {
    private final Season season;
    private final ClubNames names;
    private final Words words;

    Clubs(Season season, Words words) {
        this.season = season;
        this.names = ClubNames.of(season.clubs());
        this.words = words;
    }

    int club(String typed) throws Trouble {
        return names.find(typed).map(Club::number).orElseThrow(() -> unknown(typed));
    }

    /** The fixture {@code Home-Away}. Names may hold hyphens themselves: every one is tried as the divider. */
    int fixture(String typed) throws Trouble {
        for (int divider = typed.indexOf('-'); divider >= 0; divider = typed.indexOf('-', divider + 1)) {
            var home = names.find(typed.substring(0, divider));
            var away = names.find(typed.substring(divider + 1));
            if (home.isPresent() && away.isPresent()) {
                return fixture(home.get(), away.get());
            }
        }
        throw unknownPair(typed);
    }

    private int fixture(Club home, Club away) throws Trouble {
        var found = season.fixture(home.number(), away.number());
        if (found.isEmpty()) {
            throw Trouble.call(words.text("cli.no-such-fixture", home.name() + "-" + away.name()));
        }
        return found.get().number();
    }

    /** Where one side is known, the other one is misspelt. */
    private Trouble unknownPair(String typed) {
        int first = typed.indexOf('-');
        if (first < 0) {
            return Trouble.call(words.text("cli.no-pair", typed));
        }
        for (int divider = first; divider >= 0; divider = typed.indexOf('-', divider + 1)) {
            var home = typed.substring(0, divider);
            var away = typed.substring(divider + 1);
            if (names.find(home).isPresent()) {
                return unknown(away);
            }
            if (names.find(away).isPresent()) {
                return unknown(home);
            }
        }
        return unknown(typed.substring(0, first));
    }

    private Trouble unknown(String typed) {
        var nearest = names.nearest(typed).map(Club::name).orElse("");
        return Trouble.call(words.text("cli.no-such-club", typed.strip(), nearest));
    }
}
