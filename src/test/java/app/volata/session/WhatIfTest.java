package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.exchange.Catalogue;
import app.volata.forecast.Forecast;
import app.volata.forecast.ForecastRequest;
import app.volata.forecast.Forecaster;
import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Outcome;
import app.volata.model.Score;
import app.volata.model.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Workbook BUNDLED = Catalogue.bundled();
    private static final int OPEN = BUNDLED.season().fixtures().stream()
            .filter(fixture -> !fixture.played())
            .findFirst()
            .orElseThrow()
            .number();

    private final ByHand soon = new ByHand();
    private final ByHand ui = new ByHand();
    private final List<ForecastRequest> asked = new ArrayList<>();
    private final WhatIf whatIf = new WhatIf(this::run, soon, ui);
    private Workbook workbook = BUNDLED;
    private long revision;

    private Optional<Forecast> run(ForecastRequest request, BooleanSupplier cancelled, Consumer<Forecast> partial) {
        asked.add(request);
        return new Forecaster().run(request.withRuns(200), cancelled, partial);
    }

    private void make(Edit edit) {
        workbook = edit.applyTo(workbook);
        revision++;
        ask();
    }

    private void ask() {
        whatIf.ask(SeasonState.of(revision, workbook));
    }

    private Chances shown() {
        return whatIf.chances().get();
    }

    @Test
    void nothingAssumedIsOneForecast() {
        ask();
        assertTrue(shown().stale());
        ByHand.settle(soon, ui);
        assertEquals(1, asked.size());
        assertNotNull(shown().without());
        assertNull(shown().with());
        assertEquals(1, shown().progress());
        assertFalse(shown().stale());
    }

    @Test
    void assumingComputesOnlyTheForecastWithIt() {
        ask();
        ByHand.settle(soon, ui);
        var without = shown().without();

        make(new Edit.Assume(OPEN, new Assumption.OfOutcome(Outcome.HOME_WIN)));
        assertTrue(shown().stale());
        assertEquals(0, shown().revision(), "the numbers are still those of before");
        assertSame(without, shown().without());
        ByHand.settle(soon, ui);
        assertEquals(2, asked.size());
        assertEquals(1, asked.getLast().assumed().size());
        assertEquals(asked.getFirst().seed(), asked.getLast().seed());
        assertSame(without, shown().without());
        assertNotNull(shown().with());
        assertEquals(1, shown().revision());

        make(new Edit.ClearAssumed());
        assertEquals(2, asked.size(), "that one is known");
        assertEquals(new Chances(2, without, null, 1, false), shown());
    }

    @Test
    void aResultWithSomethingElseAssumedComputesBoth() {
        make(new Edit.Assume(OPEN + 1, new Assumption.OfScore(new Score(2, 0))));
        make(new Edit.EnterResult(OPEN, new Score(1, 1)));
        ByHand.settle(soon, ui);
        assertEquals(List.of(0, 1), asked.stream().map(r -> r.assumed().size()).toList());
        assertEquals(2, shown().revision());
        assertNotNull(shown().with());
    }

    @Test
    void whatAForecastDoesNotDependOnStartsNone() {
        ask();
        ByHand.settle(soon, ui);
        make(new Edit.Follow(7));
        make(new Edit.RecordGoals(0, List.of(), List.of()));
        assertEquals(0, soon.waiting());
        assertEquals(1, asked.size());
        assertEquals(2, shown().revision());
        assertFalse(shown().stale());
    }

    @Test
    void anEditInTheMiddleOfARunThatChangesNoChancesLetsItGoOn() {
        ask();
        soon.all();
        make(new Edit.Follow(7));
        ByHand.settle(soon, ui);
        assertEquals(1, asked.size());
        assertEquals(1, shown().revision());
        assertFalse(shown().stale());
    }

    @Test
    void undoingDropsTheForecastThatIsUnderWay() {
        ask();
        ByHand.settle(soon, ui);
        make(new Edit.EnterResult(OPEN, new Score(4, 0)));
        soon.all();
        workbook = BUNDLED;
        revision++;
        ask();
        ui.all();
        assertTrue(shown().stale(), "the answer for the result taken back is not shown");
        assertEquals(0, shown().revision());
        ByHand.settle(soon, ui);
        assertEquals(BUNDLED.season(), shown().without().request().season());
        assertEquals(2, shown().revision());
    }
}
