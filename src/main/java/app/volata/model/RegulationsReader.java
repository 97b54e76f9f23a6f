package app.volata.model;

import app.volata.model.RegulationsText.Malformed;
import app.volata.model.RegulationsText.Malformed.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text that {@link RegulationsText} describes, line by line. */
final class RegulationsReader {
    private static final Pattern REMARK = Pattern.compile("\\s{2,}#.*");
    private static final Pattern SPLIT =
            Pattern.compile("after matchday ([1-9]\\d{0,2}), upper ([1-9]\\d{0,2})(, points halved)?");
    private static final Pattern ZONE = Pattern.compile("([a-z_]+) ([1-9]\\d{0,2})(?:-([1-9]\\d{0,2}))?(, cup)?");

    private String id = "";
    private String name = "";
    private int pointsForWin = 3;
    private boolean stakes;
    private @Nullable Split split;
    private final List<Tiebreaker> closing = new ArrayList<>();
    private final List<Tiebreaker> interim = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private Section section = Section.HEAD;

    private enum Section {
        HEAD,
        FINAL,
        INTERIM,
        ZONES
    }

    private RegulationsReader() {}

    static Regulations read(List<String> lines) throws Malformed {
        var reader = new RegulationsReader();
        for (int i = 0; i < lines.size(); i++) {
            reader.read(lines.get(i), i + 1);
        }
        return reader.finish(lines.size() + 1);
    }

    private void read(String raw, int number) throws Malformed {
        var line = raw.strip();
        if (section != Section.HEAD) {
            line = REMARK.matcher(line).replaceFirst("");
        }
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        switch (line) {
            case "final:" -> section = Section.FINAL;
            case "interim:" -> section = Section.INTERIM;
            case "zones:" -> section = Section.ZONES;
            default -> {
                switch (section) {
                    case HEAD -> setting(line, number);
                    case FINAL -> closing.add(step(line, number));
                    case INTERIM -> interim.add(step(line, number));
                    case ZONES -> zones.add(zone(line, number));
                }
            }
        }
    }

    private void setting(String line, int number) throws Malformed {
        int colon = line.indexOf(':');
        var value = line.substring(colon + 1).strip();
        switch (line.substring(0, Math.max(colon, 0))) {
            case "id" -> id = value;
            case "name" -> name = value;
            case "points for a win" -> {
                if (!value.matches("[1-9]")) {
                    throw new Malformed(number, Expected.POINTS_FOR_A_WIN, value);
                }
                pointsForWin = Integer.parseInt(value);
            }
            case "stakes" -> {
                if (!value.matches("yes|no")) {
                    throw new Malformed(number, Expected.YES_OR_NO, value);
                }
                stakes = value.equals("yes");
            }
            case "split" -> {
                var matcher = SPLIT.matcher(value);
                if (!matcher.matches()) {
                    throw new Malformed(number, Expected.SPLIT, value);
                }
                split = new Split(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3) != null);
            }
            default -> throw new Malformed(number, Expected.SETTING, line);
        }
    }

    private static Tiebreaker step(String line, int number) throws Malformed {
        return StepText.parse(line).orElseThrow(() -> new Malformed(number, Expected.STEP, line));
    }

    private static Zone zone(String line, int number) throws Malformed {
        var matcher = ZONE.matcher(line);
        if (!matcher.matches()) {
            throw new Malformed(number, Expected.ZONE, line);
        }
        var kind = ZoneKind.byId(matcher.group(1)).orElseThrow(() -> new Malformed(number, Expected.ZONE, line));
        int from = Integer.parseInt(matcher.group(2));
        int to = matcher.group(3) == null ? from : Integer.parseInt(matcher.group(3));
        if (to < from) {
            throw new Malformed(number, Expected.ZONE, line);
        }
        return new Zone(kind, from, to, matcher.group(4) != null);
    }

    private Regulations finish(int end) throws Malformed {
        if (id.isEmpty()) {
            throw new Malformed(end, Expected.ID, "");
        }
        if (name.isEmpty()) {
            throw new Malformed(end, Expected.NAME, "");
        }
        if (closing.isEmpty()) {
            throw new Malformed(end, Expected.FINAL_ORDER, "");
        }
        if (interim.isEmpty()) {
            throw new Malformed(end, Expected.INTERIM_ORDER, "");
        }
        return new Regulations(id, name, pointsForWin, closing, interim, zones, stakes, split);
    }
}
