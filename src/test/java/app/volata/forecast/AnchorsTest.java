package app.volata.forecast;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import org.junit.jupiter.api.Test;

/**
 * The opening night, 22 April 2018, against numbers that an independent program of the same model gave: within one point at
 * 100,000 runs.
 */
class AnchorsTest {
    private static final double POINT = .01;

    private final OpeningNight night = new OpeningNight();

    @Test
    void withoutStakes() {
        var forecast = forecast(false);
        assertAll(
                () -> chance(.628, forecast, "JUV", ZoneKind.CHAMPIONS),
                () -> chance(.372, forecast, "NAP", ZoneKind.CHAMPIONS),
                () -> assertEquals(.095, forecast.levelForTitle(), POINT),
                () -> chance(.839, forecast, "ROM", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(.699, forecast, "LAZ", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(.463, forecast, "INT", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(1, forecast, "BEN", ZoneKind.RELEGATION),
                () -> chance(.958, forecast, "VER", ZoneKind.RELEGATION),
                () -> chance(.419, forecast, "SPA", ZoneKind.RELEGATION),
                () -> chance(.364, forecast, "CRO", ZoneKind.RELEGATION),
                () -> chance(.150, forecast, "CHV", ZoneKind.RELEGATION),
                () -> chance(.084, forecast, "CAG", ZoneKind.RELEGATION),
                () -> chance(.025, forecast, "UDI", ZoneKind.RELEGATION),
                () -> assertEquals(93.3, forecast.expectedPoints(club("JUV")), .1),
                () -> assertEquals(92.6, forecast.expectedPoints(club("NAP")), .1));
    }

    @Test
    void withStakes() {
        var forecast = forecast(true);
        assertAll(
                () -> chance(.649, forecast, "JUV", ZoneKind.CHAMPIONS),
                () -> chance(.839, forecast, "ROM", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(.702, forecast, "LAZ", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(.458, forecast, "INT", ZoneKind.CHAMPIONS_LEAGUE),
                () -> chance(.960, forecast, "VER", ZoneKind.RELEGATION),
                () -> chance(.401, forecast, "SPA", ZoneKind.RELEGATION),
                () -> chance(.392, forecast, "CRO", ZoneKind.RELEGATION),
                () -> chance(.132, forecast, "CHV", ZoneKind.RELEGATION),
                () -> chance(.095, forecast, "CAG", ZoneKind.RELEGATION),
                () -> chance(.020, forecast, "UDI", ZoneKind.RELEGATION));
    }

    @Test
    void whatTheTitleHangsOn() {
        var forecast = forecast(false);
        assertAll(
                () -> swing(forecast, "FIO", "NAP", .84, .76, .47, .165),
                () -> swing(forecast, "INT", "JUV", .45, .54, .79, .152),
                () -> swing(forecast, "ROM", "JUV", .45, .55, .80, .151),
                () -> swing(forecast, "SAM", "NAP", .86, .78, .51, .150));
    }

    private Forecast forecast(boolean stakes) {
        return new Forecaster().run(night.request().withRuns(100_000).withStakes(stakes));
    }

    private int club(String code) {
        return night.club(code);
    }

    private void chance(double expected, Forecast forecast, String code, ZoneKind zone) {
        assertEquals(expected, forecast.chance(club(code), zone), POINT, code + " " + zone);
    }

    private void swing(Forecast forecast, String home, String away, double win, double draw, double loss, double sd) {
        int fixture = night.fixture(home, away);
        var swing = forecast.swing(club("JUV"), ZoneKind.CHAMPIONS).stream()
                .filter(one -> one.fixture() == fixture)
                .findFirst()
                .orElseThrow();
        assertEquals(win, swing.given(Outcome.HOME_WIN), 1.5 * POINT, home);
        assertEquals(draw, swing.given(Outcome.DRAW), 1.5 * POINT, home);
        assertEquals(loss, swing.given(Outcome.AWAY_WIN), 1.5 * POINT, home);
        assertEquals(sd, swing.leverage(), .5 * POINT, home);
    }
}
