package app.volata.ui.whatif;

import app.volata.model.Assumption;
import app.volata.model.OwnChances;
import app.volata.model.Workbook;
import app.volata.ui.kit.Texts;
import java.util.Map;
import java.util.stream.Stream;

/** What a person has assumed and which chances are the person's own, by kick-off as the fixtures are. */
record AssumedRows(Workbook workbook, Texts texts) {
    /** @param depends how far the answer depends on own chances */
    PanelState.Assumed of(String depends) {
        return new PanelState.Assumed(
                workbook.assumed().byFixture().entrySet().stream()
                        .map(this::pinned)
                        .toList(),
                workbook.ownChances().entrySet().stream().map(this::own).toList(),
                depends);
    }

    private PanelState.Pinned pinned(Map.Entry<Integer, Assumption> assumed) {
        int fixture = assumed.getKey();
        return switch (assumed.getValue()) {
            case Assumption.OfOutcome(var outcome) ->
                new PanelState.Pinned(
                        fixture, texts.words().fixture(workbook.season(), fixture), outcome.sign(), when(fixture));
            case Assumption.OfScore(var score) -> {
                var pairing = workbook.season().fixture(fixture);
                var text = texts.text(
                        "whatif.score",
                        workbook.season().club(pairing.home()).shortName(),
                        texts.words().score(score),
                        workbook.season().club(pairing.away()).shortName());
                yield new PanelState.Pinned(fixture, text, "", when(fixture));
            }
        };
    }

    private String when(int fixture) {
        var kickOff = workbook.season().fixture(fixture).kickOff();
        return kickOff == null ? texts.text("whatif.no-date") : texts.words().kickOff(kickOff);
    }

    private PanelState.Own own(Map.Entry<Integer, OwnChances> own) {
        var chances = own.getValue();
        return new PanelState.Own(
                own.getKey(),
                texts.words().fixture(workbook.season(), own.getKey()),
                Stream.of(chances.homeWin(), chances.draw(), chances.awayWin())
                        .map(chance -> texts.words().number(100 * chance, 0))
                        .toList(),
                chances);
    }
}
