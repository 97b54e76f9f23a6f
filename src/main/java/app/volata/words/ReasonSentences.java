package app.volata.words;

import app.volata.model.Measure;
import app.volata.model.Season;
import app.volata.standings.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a club stands above another one, with the numbers of every criterion until one decides. */
final class ReasonSentences {
    private static final int MOST_NAMED = 4;

    private final Words words;

    ReasonSentences(Words words) {
        this.words = words;
    }

    /**
     * One sentence.
     *
     * @param inFull with the points where both have the same number; else they are known to be level
     */
    String sentence(Season season, Reason reason, boolean inFull) {
        var said = new Said(season, reason);
        for (var step : reason.steps()) {
            said.add(step, inFull);
        }
        return said.sentence();
    }

    /** The parts of one sentence while they are gathered. */
    private final class Said {
        private final Season season;
        private final Reason reason;
        private final List<String> parts = new ArrayList<>();
        private final List<String> mutual = new ArrayList<>();
        private final List<String> asides = new ArrayList<>();
        private List<Integer> group = List.of();
        private List<Reason.Meeting> meetings = List.of();

        Said(Season season, Reason reason) {
            this.season = season;
            this.reason = reason;
        }

        void add(Reason.Step step, boolean inFull) {
            if (!(step instanceof Reason.Mutual same && same.group().equals(group))) {
                endMutual();
            }
            switch (step) {
                case Reason.Overall overall -> {
                    if (inFull || overall.decides() || overall.measure() != Measure.POINTS) {
                        parts.add(compared(overall.measure(), overall.upper(), overall.lower()));
                    }
                }
                case Reason.Mutual between -> {
                    group = between.group();
                    meetings = between.meetings();
                    mutual.add(compared(between.measure(), between.upper(), between.lower()));
                }
                case Reason.Unfinished unfinished -> asides.add(unfinished(unfinished));
                case Reason.PlayOff playOff -> {
                    var place = words.place(playOff.place());
                    if (playOff.decides()) {
                        parts.add(words.text("reason.play-off-won", place));
                    } else {
                        asides.add(words.text("reason.play-off-to-come", place));
                    }
                }
                case Reason.Apart() -> parts.add(words.text("reason.apart"));
                case Reason.Last last -> addLast(last);
            }
        }

        private void endMutual() {
            boolean neverMet = group.size() == 2 && meetings.isEmpty();
            if (mutual.isEmpty() || neverMet) {
                mutual.clear();
                group = List.of();
                return;
            }
            var numbers = String.join(", ", mutual);
            var head = group.size() > 2
                    ? words.text("reason.mutual-of", clubs(group), numbers)
                    : words.text("reason.mutual", numbers);
            parts.add(meetings.isEmpty() ? head : head + " (" + scores() + ")");
            mutual.clear();
            group = List.of();
        }

        /** As the upper club has played. */
        private String scores() {
            return meetings.stream()
                    .map(meeting -> {
                        boolean atHome = season.fixture(meeting.fixture()).home() == reason.upper();
                        var score = meeting.score();
                        return atHome ? score.toString() : score.away() + "-" + score.home();
                    })
                    .collect(Collectors.joining(", "));
        }

        private String unfinished(Reason.Unfinished step) {
            if (step.group().size() > 2) {
                return words.text("reason.open-of", clubs(step.group()));
            }
            return step.open().size() == 1 ? words.text("reason.return-open") : words.text("reason.both-open");
        }

        private void addLast(Reason.Last last) {
            if (last.decides()) {
                parts.add(words.text(
                        switch (last.means()) {
                            case SHARED -> "reason.settled";
                            case LOTS -> "reason.by-lots";
                            case PLAY_OFF -> "reason.by-play-off";
                            case FAIR_PLAY -> "reason.by-fair-play";
                            case COEFFICIENT -> "reason.by-coefficient";
                            case ALPHABET -> "reason.by-alphabet";
                        }));
                return;
            }
            switch (last.means()) {
                case SHARED, ALPHABET -> {}
                case LOTS -> asides.add(words.text("reason.lots-to-come"));
                case PLAY_OFF -> asides.add(words.text("reason.deciding-match-to-come"));
                case FAIR_PLAY -> asides.add(words.text("reason.fair-play-to-come"));
                case COEFFICIENT -> asides.add(words.text("reason.coefficient-to-come"));
            }
        }

        /** By name while they are few. */
        private String clubs(List<Integer> numbers) {
            if (numbers.size() > MOST_NAMED) {
                return words.text("reason.level-clubs", numbers.size());
            }
            return numbers.stream().map(this::club).collect(Collectors.joining(", "));
        }

        private String club(int number) {
            return season.club(number).shortName();
        }

        String sentence() {
            endMutual();
            var text = new StringBuilder(String.join("; ", parts));
            for (var aside : asides) {
                text.append(text.isEmpty() ? "" : " ").append('(').append(aside).append(')');
            }
            var upper = club(reason.upper());
            var lower = club(reason.lower());
            if (text.isEmpty()) {
                return words.text("reason.level", upper, lower);
            }
            return reason.decision().isPresent()
                    ? words.text("reason.above", upper, lower, text.toString())
                    : words.text("reason.shared", upper, lower, text.toString());
        }
    }

    /** {@code goal difference +8 to −6}, or {@code goals 59 each}. */
    private String compared(Measure measure, double upper, double lower) {
        var first = number(measure, upper);
        if (measure == Measure.POINTS) {
            return upper == lower
                    ? words.text("reason.points-each", first)
                    : words.text("reason.points", first, number(measure, lower));
        }
        var name = measure(measure);
        return upper == lower
                ? words.text("reason.each", name, first)
                : words.text("reason.compared", name, first, number(measure, lower));
    }

    private String number(Measure measure, double value) {
        return switch (measure) {
            case POINTS_PER_MATCH -> words.number(value, 3);
            case GOAL_DIFFERENCE, AWAY_GOAL_DIFFERENCE, HOME_GOAL_DIFFERENCE, OPPONENTS_GOAL_DIFFERENCE ->
                words.signed(Math.round(value));
            default -> words.number(Math.round(value));
        };
    }

    private String measure(Measure measure) {
        return words.text(
                switch (measure) {
                    case POINTS -> "reason.measure-points";
                    case POINTS_PER_MATCH -> "reason.measure-points-per-match";
                    case LOST_POINTS -> "reason.measure-lost-points";
                    case GOAL_DIFFERENCE -> "reason.measure-goal-difference";
                    case GOALS -> "reason.measure-goals";
                    case WINS -> "reason.measure-wins";
                    case AWAY_GOALS -> "reason.measure-away-goals";
                    case AWAY_WINS -> "reason.measure-away-wins";
                    case AWAY_GOAL_DIFFERENCE -> "reason.measure-away-goal-difference";
                    case HOME_GOALS -> "reason.measure-home-goals";
                    case HOME_GOAL_DIFFERENCE -> "reason.measure-home-goal-difference";
                    case OPPONENTS_POINTS -> "reason.measure-opponents-points";
                    case OPPONENTS_GOAL_DIFFERENCE -> "reason.measure-opponents-goal-difference";
                    case OPPONENTS_GOALS -> "reason.measure-opponents-goals";
                    case DROPPED_HALF_POINT -> "reason.measure-dropped-half-point";
                });
    }
}
