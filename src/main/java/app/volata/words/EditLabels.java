package app.volata.words;

import app.volata.model.Assumption;
import app.volata.model.Edit;
import app.volata.model.Season;

/** Names of edits for the undo menu. */
final class EditLabels {
    private final Words words;

    EditLabels(Words words) {
        this.words = words;
    }

    String label(Edit edit, Season season) {
        return switch (edit) {
            case Edit.EnterResult(int fixture, var score) ->
                words.text("edit.enter-result", words.fixture(season, fixture), words.score(score));
            case Edit.ClearResult(int fixture) -> words.text("edit.clear-result", words.fixture(season, fixture));
            case Edit.RecordGoals recorded ->
                words.text("edit.record-goals", words.fixture(season, recorded.fixture()));
            case Edit.Postpone postponed -> words.text("edit.postpone", words.fixture(season, postponed.fixture()));
            case Edit.Reschedule(int fixture, var to) ->
                to == null
                        ? words.text("edit.no-date", words.fixture(season, fixture))
                        : words.text("edit.reschedule", words.fixture(season, fixture), words.kickOff(to));
            case Edit.Assume(int fixture, var assumption) ->
                words.text("edit.assume", words.fixture(season, fixture), assumed(assumption));
            case Edit.LetGo(int fixture) -> words.text("edit.let-go", words.fixture(season, fixture));
            case Edit.ClearAssumed() -> words.text("edit.clear-assumed");
            case Edit.SaveScenario(var name) -> words.text("edit.save-scenario", name);
            case Edit.LoadScenario load -> words.text("edit.load-scenario");
            case Edit.RemoveScenario remove -> words.text("edit.remove-scenario");
            case Edit.SetOwnChances(int fixture, var chances) ->
                chances == null
                        ? words.text("edit.model-chances", words.fixture(season, fixture))
                        : words.text("edit.own-chances", words.fixture(season, fixture));
            case Edit.Follow(int club) ->
                words.text("edit.follow", season.club(club).shortName());
            case Edit.Unfollow(int club) ->
                words.text("edit.unfollow", season.club(club).shortName());
            case Edit.TakeOver imported -> words.text("edit.take-over");
        };
    }

    private String assumed(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> words.score(score);
        };
    }
}
