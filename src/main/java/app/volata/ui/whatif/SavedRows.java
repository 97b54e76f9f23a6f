package app.volata.ui.whatif;

import app.volata.forecast.Forecast;
import app.volata.model.Assumptions;
import app.volata.model.Workbook;
import app.volata.session.Answers;
import app.volata.ui.kit.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The saved scenarios of a workbook and what was worked out about them. */
record SavedRows(Workbook workbook, Trial.Place place, String race, Texts texts) {
    private static final int MOST = 9;

    Trial.Question question(Forecast without) {
        return Trial.Question.ofScenarios(
                without,
                IntStream.range(0, Math.min(MOST, workbook.scenarios().size()))
                        .mapToObj(this::open)
                        .toList(),
                place);
    }

    /** What of it is still open. */
    private Assumptions open(int scenario) {
        var open = Assumptions.NONE;
        for (var each :
                workbook.scenarios().get(scenario).assumptions().byFixture().entrySet()) {
            if (!workbook.season().fixture(each.getKey()).played()) {
                open = open.with(each.getKey(), each.getValue());
            }
        }
        return open;
    }

    /** @param answer null while there is none to this question */
    PanelState.Saved of(Answers.@Nullable Answer<Trial.Question, Trial> answer) {
        var outcomes = answer == null
                ? List.<List<Trial.Outcome>>of()
                : answer.answer().outcomes();
        var rows = IntStream.range(0, Math.min(MOST, workbook.scenarios().size()))
                .mapToObj(i -> row(i, i < outcomes.size() ? outcomes.get(i).getFirst() : null))
                .toList();
        var name = workbook.season().club(place.club()).shortName();
        return new PanelState.Saved(texts.text("whatif.saved-unit", name, race), rows);
    }

    private PanelState.SavedRow row(int number, Trial.@Nullable Outcome outcome) {
        var scenario = workbook.scenarios().get(number);
        return new PanelState.SavedRow(
                number,
                scenario.name(),
                outcome == null ? "" : texts.words().chance(outcome.chance()),
                outcome == null ? 0 : outcome.change(),
                outcome == null ? 0 : outcome.error(),
                scenario.assumptions().equals(workbook.assumed()));
    }
}
