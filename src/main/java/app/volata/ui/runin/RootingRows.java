package app.volata.ui.runin;

import app.volata.forecast.Swing;
import app.volata.model.Assumption;
import app.volata.model.Fixture;
import app.volata.model.Outcome;
import app.volata.session.Answers;
import app.volata.ui.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the rooting guide: those that tell first.
 *
 * @param answer null while nothing is known
 */
record RootingRows(
        Outlook outlook, Answers.@Nullable Answer<RootingReckoning.Question, RootingReckoning> answer, Texts texts) {
    private static final List<RootingState.Change> NO_CHANGES = List.of(
            new RootingState.Change(Double.NaN, 0),
            new RootingState.Change(Double.NaN, 0),
            new RootingState.Change(Double.NaN, 0));

    List<RootingState.Row> of(List<Fixture> fixtures) {
        return fixtures.stream()
                .sorted(Comparator.comparingDouble(fixture -> -leverage(fixture)))
                .map(this::row)
                .toList();
    }

    private double leverage(Fixture fixture) {
        var swing = RootingViewModel.swing(answer, fixture.number());
        return swing == null ? 0 : swing.leverage();
    }

    private RootingState.Row row(Fixture fixture) {
        var season = outlook.season();
        var swing = RootingViewModel.swing(answer, fixture.number());
        var chances = outlook.chances(fixture.number()).orElse(null);
        var assumption = outlook.assumed(fixture.number());
        boolean telling = swing != null
                && answer != null
                && assumption == null
                && answer.question().tells(swing);
        return new RootingState.Row(
                fixture.number(),
                season.club(fixture.home()),
                season.club(fixture.away()),
                telling,
                telling && swing != null ? root(fixture, swing) : texts.text("runin.any"),
                chances == null
                        ? List.of("", "", "")
                        : Stream.of(chances.homeWin(), chances.draw(), chances.awayWin())
                                .map(chance -> texts.words().number(100 * chance, 0))
                                .toList(),
                chances == null ? 0 : chances.homeWin(),
                chances == null ? 0 : chances.draw(),
                swing == null || assumption != null ? NO_CHANGES : changes(swing),
                swing == null || assumption != null ? "" : texts.words().number(100 * swing.leverage(), 1),
                assumption == null ? "" : assumed(assumption));
    }

    private String assumed(Assumption assumption) {
        return switch (assumption) {
            case Assumption.OfOutcome(var outcome) -> outcome.sign();
            case Assumption.OfScore(var score) -> texts.words().score(score);
        };
    }

    /** {@code 1 Roma}, {@code X a draw}. */
    private String root(Fixture fixture, Swing swing) {
        var best = PairTable.OUTCOMES.stream()
                .filter(outcome -> !Double.isNaN(swing.given(outcome)))
                .max(Comparator.comparingDouble(outcome -> value(swing.given(outcome))))
                .orElse(Outcome.DRAW);
        var season = outlook.season();
        return switch (best) {
            case HOME_WIN ->
                texts.text(
                        "runin.wins", best.sign(), season.club(fixture.home()).shortName());
            case AWAY_WIN ->
                texts.text(
                        "runin.wins", best.sign(), season.club(fixture.away()).shortName());
            case DRAW -> texts.text("runin.draws", best.sign());
        };
    }

    private double value(double chance) {
        return answer == null ? chance : answer.question().value(chance);
    }

    private List<RootingState.Change> changes(Swing swing) {
        double now = answer == null ? 0 : value(answer.question().chance());
        return PairTable.OUTCOMES.stream()
                .map(outcome ->
                        new RootingState.Change(100 * (value(swing.given(outcome)) - now), 100 * swing.standardError()))
                .toList();
    }
}
