package app.volata.store;

import app.volata.model.Measure;
import app.volata.model.Regulations;
import app.volata.model.Split;
import app.volata.model.Tiebreaker;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Regulations as lines of text, until the model has a text form of its own. */
final class RegulationsText {
    private RegulationsText() {}

    static String write(Regulations r) {
        var lines = new ArrayList<String>();
        lines.add(r.id());
        lines.add(r.name());
        lines.add(r.pointsForWin() + " " + r.stakes());
        r.closing().forEach(step -> lines.add("closing " + step(step)));
        r.interim().forEach(step -> lines.add("interim " + step(step)));
        r.zones()
                .forEach(zone ->
                        lines.add("zone " + zone.kind() + " " + zone.from() + " " + zone.to() + " " + zone.cup()));
        var split = r.split();
        if (split != null) {
            lines.add("split " + split(split));
        }
        return String.join("\n", lines);
    }

    static Regulations read(String text) {
        var lines = text.split("\n", -1);
        var head = lines[2].split(" ", -1);
        var closing = new ArrayList<Tiebreaker>();
        var interim = new ArrayList<Tiebreaker>();
        var zones = new ArrayList<Zone>();
        Split split = null;
        for (int i = 3; i < lines.length; i++) {
            var words = List.of(lines[i].split(" ", -1));
            var rest = words.subList(1, words.size());
            switch (words.getFirst()) {
                case "closing" -> closing.add(step(rest));
                case "interim" -> interim.add(step(rest));
                case "zone" ->
                    zones.add(new Zone(
                            ZoneKind.valueOf(rest.get(0)),
                            Integer.parseInt(rest.get(1)),
                            Integer.parseInt(rest.get(2)),
                            Boolean.parseBoolean(rest.get(3))));
                case "split" -> split = split(rest);
                default -> throw new IllegalArgumentException(lines[i]);
            }
        }
        return new Regulations(
                lines[0],
                lines[1],
                Integer.parseInt(head[0]),
                closing,
                interim,
                zones,
                Boolean.parseBoolean(head[1]),
                split);
    }

    private static String split(Split split) {
        return split.matchdays() + " " + split.upper() + " " + split.halved();
    }

    private static Split split(List<String> words) {
        return new Split(
                Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)), Boolean.parseBoolean(words.get(2)));
    }

    private static String step(Tiebreaker step) {
        return switch (step) {
            case Tiebreaker.Overall(var measure) -> "overall " + measure;
            case Tiebreaker.Mutual(var measures, var restart, var open, var size) ->
                "mutual " + measures.stream().map(Measure::name).collect(Collectors.joining(",")) + " " + restart + " "
                        + open + " " + size;
            case Tiebreaker.AtStake(var inner) -> "at-stake " + step(inner);
            case Tiebreaker.PlayOff(var place, var legs) -> "play-off " + place + " " + legs;
            case Tiebreaker.Last(var means) -> "last " + means;
        };
    }

    private static Tiebreaker step(List<String> words) {
        return switch (words.getFirst()) {
            case "overall" -> new Tiebreaker.Overall(Measure.valueOf(words.get(1)));
            case "mutual" ->
                new Tiebreaker.Mutual(
                        Stream.of(words.get(1).split(",", -1))
                                .map(Measure::valueOf)
                                .toList(),
                        Boolean.parseBoolean(words.get(2)),
                        Tiebreaker.WhileOpen.valueOf(words.get(3)),
                        Tiebreaker.GroupSize.valueOf(words.get(4)));
            case "at-stake" -> new Tiebreaker.AtStake(step(words.subList(1, words.size())));
            case "play-off" -> new Tiebreaker.PlayOff(Integer.parseInt(words.get(1)), Integer.parseInt(words.get(2)));
            case "last" -> new Tiebreaker.Last(Tiebreaker.Means.valueOf(words.get(1)));
            default -> throw new IllegalArgumentException(words.toString());
        };
    }
}
