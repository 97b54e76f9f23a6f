package app.volata.model;

import app.volata.model.Tiebreaker.AtStake;
import app.volata.model.Tiebreaker.GroupSize;
import app.volata.model.Tiebreaker.Last;
import app.volata.model.Tiebreaker.Means;
import app.volata.model.Tiebreaker.Mutual;
import app.volata.model.Tiebreaker.Overall;
import app.volata.model.Tiebreaker.PlayOff;
import app.volata.model.Tiebreaker.WhileOpen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A {@link Tiebreaker} as a line of text; {@link RegulationsText} shows the words. */
final class StepText {
    private static final String AT_STAKE = "at stake: ";
    private static final String TWO = "two clubs: ";
    private static final String THREE_OR_MORE = "three or more: ";
    private static final String MUTUAL = "mutual ";
    private static final String RESTART = "restart";
    private static final String SKIP = "skipped while open";
    private static final String SHARE = "shared while open";
    private static final Pattern PLAY_OFF = Pattern.compile("play-off for place (\\d{1,3}), (one match|two legs)");

    private StepText() {}

    static String format(Tiebreaker step) {
        return switch (step) {
            case Overall(var measure) -> word(measure);
            case Mutual mutual -> format(mutual);
            case AtStake(var inner) -> AT_STAKE + format(inner);
            case PlayOff(int place, int legs) ->
                "play-off for place " + place + ", " + (legs == 1 ? "one match" : "two legs");
            case Last(var means) -> word(means);
        };
    }

    private static String format(Mutual mutual) {
        var parts = mutual.measures().stream()
                .map(measure -> MUTUAL + word(measure))
                .collect(Collectors.toList());
        if (mutual.restart()) {
            parts.add(RESTART);
        }
        switch (mutual.open()) {
            case COUNT -> {}
            case SKIP -> parts.add(SKIP);
            case SHARE -> parts.add(SHARE);
        }
        var size = switch (mutual.size()) {
            case ANY -> "";
            case TWO -> TWO;
            case THREE_OR_MORE -> THREE_OR_MORE;
        };
        return size + String.join(", ", parts);
    }

    /** Empty where the line is no step. */
    static Optional<Tiebreaker> parse(String line) {
        if (line.startsWith(AT_STAKE)) {
            return parse(line.substring(AT_STAKE.length()))
                    .filter(step -> !(step instanceof AtStake || step instanceof PlayOff))
                    .map(AtStake::new);
        }
        if (line.startsWith(TWO)) {
            return mutual(line.substring(TWO.length()), GroupSize.TWO);
        }
        if (line.startsWith(THREE_OR_MORE)) {
            return mutual(line.substring(THREE_OR_MORE.length()), GroupSize.THREE_OR_MORE);
        }
        if (line.startsWith(MUTUAL)) {
            return mutual(line, GroupSize.ANY);
        }
        var playOff = PLAY_OFF.matcher(line);
        if (playOff.matches()) {
            int place = Integer.parseInt(playOff.group(1));
            return place == 0
                    ? Optional.empty()
                    : Optional.of(new PlayOff(place, playOff.group(2).equals("one match") ? 1 : 2));
        }
        return measure(line).<Tiebreaker>map(Overall::new).or(() -> means(line).map(Last::new));
    }

    private static Optional<Tiebreaker> mutual(String line, GroupSize size) {
        var measures = new ArrayList<Measure>();
        boolean restart = false;
        var open = WhileOpen.COUNT;
        for (var part : line.split(", ", -1)) {
            switch (part) {
                case RESTART -> restart = true;
                case SKIP -> open = WhileOpen.SKIP;
                case SHARE -> open = WhileOpen.SHARE;
                default -> {
                    var measure = part.startsWith(MUTUAL)
                            ? measure(part.substring(MUTUAL.length())).filter(Measure::mutual)
                            : Optional.<Measure>empty();
                    if (measure.isEmpty()) {
                        return Optional.empty();
                    }
                    measures.add(measure.get());
                }
            }
        }
        return measures.isEmpty() || measures.size() > Mutual.MOST_MEASURES
                ? Optional.empty()
                : Optional.of(new Mutual(measures, restart, open, size));
    }

    private static Optional<Measure> measure(String word) {
        return List.of(Measure.values()).stream()
                .filter(measure -> word(measure).equals(word))
                .findFirst();
    }

    private static Optional<Means> means(String word) {
        return List.of(Means.values()).stream()
                .filter(means -> word(means).equals(word))
                .findFirst();
    }

    private static String word(Measure measure) {
        return switch (measure) {
            case LOST_POINTS -> "fewest lost points";
            case OPPONENTS_POINTS -> "opponents’ points";
            case OPPONENTS_GOAL_DIFFERENCE -> "opponents’ goal difference";
            case OPPONENTS_GOALS -> "opponents’ goals";
            default -> words(measure);
        };
    }

    private static String word(Means means) {
        return switch (means) {
            case SHARED -> "shared place";
            case PLAY_OFF -> "play-off";
            default -> words(means);
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
