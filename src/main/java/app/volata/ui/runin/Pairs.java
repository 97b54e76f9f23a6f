package app.volata.ui.runin;

import app.volata.forecast.PairSwing;
import app.volata.forecast.Swing;
import app.volata.model.Outcome;
import app.volata.model.Season;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and numbers for pairs of fixtures.
 *
 * @param chance of the club as it is, a fraction of one
 * @param swings of the single fixtures
 */
record Pairs(Season season, double chance, List<Swing> swings, Texts texts) {
    PairTable table(PairSwing pair) {
        var cells = new ArrayList<PairTable.Cell>();
        for (var first : PairTable.OUTCOMES) {
            for (var second : PairTable.OUTCOMES) {
                cells.add(cell(pair, first, second));
            }
        }
        return new PairTable(
                pair.first(),
                pair.second(),
                texts.words().fixture(season, pair.first()),
                texts.words().fixture(season, pair.second()),
                outcomes(pair.first()),
                outcomes(pair.second()),
                cells);
    }

    private PairTable.Cell cell(PairSwing pair, Outcome first, Outcome second) {
        double given = pair.given(first, second);
        if (Double.isNaN(given)) {
            return new PairTable.Cell("", "", 0);
        }
        double sum = chance + apart(pair.first(), first) + apart(pair.second(), second);
        return new PairTable.Cell(percent(given), texts.words().signed(100 * (given - sum), 1), Shades.ofChance(given));
    }

    private double apart(int fixture, Outcome outcome) {
        return swings.stream()
                .filter(swing -> swing.fixture() == fixture)
                .mapToDouble(swing -> swing.given(outcome) - chance)
                .filter(Double::isFinite)
                .findFirst()
                .orElse(0);
    }

    private String percent(double given) {
        return texts.words().number(100 * given, 0);
    }

    /** {@code 1 Inter}, {@code X}, {@code 2 Juventus}. */
    private List<String> outcomes(int number) {
        var fixture = season.fixture(number);
        return List.of(
                texts.text(
                        "runin.wins",
                        Outcome.HOME_WIN.sign(),
                        season.club(fixture.home()).shortName()),
                Outcome.DRAW.sign(),
                texts.text(
                        "runin.wins",
                        Outcome.AWAY_WIN.sign(),
                        season.club(fixture.away()).shortName()));
    }
}
