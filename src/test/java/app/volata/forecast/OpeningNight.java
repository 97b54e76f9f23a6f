package app.volata.forecast;

import app.volata.exchange.Catalogue;
import app.volata.model.Workbook;

/** The season that comes with the program, on the night of 22 April 2018. */
final class OpeningNight {
    private final Workbook workbook = Catalogue.bundled();

    Workbook workbook() {
        return workbook;
    }

    ForecastRequest request() {
        return ForecastRequest.of(workbook);
    }

    int club(String code) {
        return workbook.season().clubs().stream()
                .filter(club -> club.code().equals(code))
                .findFirst()
                .orElseThrow()
                .number();
    }

    int fixture(String home, String away) {
        return workbook.season().fixture(club(home), club(away)).orElseThrow().number();
    }
}
