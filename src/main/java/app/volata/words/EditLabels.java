package app.volata.words;

import app.volata.model.Assumption;
import app.volata.model.Decision;
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
            case Edit.EnterResults(var scores) -> words.text("edit.enter-results", scores.size());
            case Edit.ClearResult(int fixture) -> words.text("edit.clear-result", words.fixture(season, fixture));
            case Edit.RecordGoals recorded ->
                words.text("edit.record-goals", words.fixture(season, recorded.fixture()));
            case Edit.Postpone postponed -> words.text("edit.postpone", words.fixture(season, postponed.fixture()));
            case Edit.Reschedule(int fixture, var to) ->
                to == null
                        ? words.text("edit.no-date", words.fixture(season, fixture))
                        : words.text("edit.reschedule", words.fixture(season, fixture), words.kickOff(to));
            case Edit.EnterHalfTime(int fixture, var score) ->
                words.text("edit.enter-half-time", words.fixture(season, fixture));
            case Edit.Abandon(int fixture, var score) -> words.text("edit.abandon", words.fixture(season, fixture));
            case Edit.PlayOn(int fixture, var to) -> words.text("edit.play-on", words.fixture(season, fixture));
            case Edit.Decide(var decision) -> decided(decision, season);
            case Edit.Revise(int place, var decision) -> words.text("edit.revise", decided(decision, season));
            case Edit.Strike strike -> words.text("edit.strike");
            case Edit.Assume(int fixture, var assumption) ->
                words.text("edit.assume", words.fixture(season, fixture), assumed(assumption));
            case Edit.AssumeAll(var more) -> words.text("edit.assume-all", more.size());
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

    private String decided(Decision decision, Season season) {
        return switch (decision) {
            case Decision.Award(int fixture, var score, var _) ->
                words.text("edit.award", words.fixture(season, fixture), words.score(score));
            case Decision.Annulment(int fixture, var _) -> words.text("edit.annul", words.fixture(season, fixture));
            case Decision.Deduction(int club, int points, var _) ->
                points > 0
                        ? words.text("edit.deduct", season.club(club).shortName(), points)
                        : words.text("edit.give-back", season.club(club).shortName(), -points);
            case Decision.Settlement settlement -> words.text("edit.settle");
            case Decision.Exclusion(int club, var _, var _) ->
                words.text("edit.exclude", season.club(club).shortName());
            case Decision.Correction(int fixture, var _, var _, var _) ->
                words.text("edit.correct-scorer", words.fixture(season, fixture));
        };
    }

    private String assumed(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> words.score(score);
        };
    }
}
