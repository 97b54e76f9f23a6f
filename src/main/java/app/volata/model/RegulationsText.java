package app.volata.model;

import java.util.List;

/**
 * Regulations as text that a person reads and writes: the catalogue's files and the season file hold them so.
 *
 * <pre>
 * # a remark, such as the source of a rule; after two blanks it may stand behind a line of the three lists, too
 * id: serie-a-2005
 * name: Serie A 2005-06 to 2021-22
 * points for a win: 3
 * stakes: yes
 * split: after matchday 33, upper 6, points halved      only where there is one; "points halved" where they are
 *
 * final:                                                the order when every match is played
 *   points
 *   play-off for place 1, one match                     the two whom the following steps put there play
 *   mutual points, mutual goal difference, restart      a block; "skipped while open", "shared while open"
 *   two clubs: mutual goal difference                   or "three or more:"
 *   at stake: goals                                     only where a border of a zone runs through the group
 *   lots                                                or "shared place", "play-off", "fair play", "coefficient", "alphabet"
 *
 * interim:                                              the order while matches are open
 *   points
 *   goal difference
 *
 * zones:
 *   champions 1
 *   champions_league 1-4
 *   europa_league_qualifying 7, cup
 * </pre>
 */
public final class RegulationsText {
    private RegulationsText() {}

    /** A text that is no regulations: the line, from 1, and what was expected there; the line after the last where something lacks. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;
        private final Expected expected;
        private final String found;

        /** What a line should have been. */
        public enum Expected {
            SETTING,
            ID,
            NAME,
            POINTS_FOR_A_WIN,
            YES_OR_NO,
            SPLIT,
            STEP,
            ZONE,
            FINAL_ORDER,
            INTERIM_ORDER
        }

        Malformed(int line, Expected expected, String found) {
            super("line " + line + ": expected " + expected + ", found '" + found + "'");
            this.line = line;
            this.expected = expected;
            this.found = found;
        }

        public int line() {
            return line;
        }

        public Expected expected() {
            return expected;
        }

        public String found() {
            return found;
        }
    }

    /** Reads what {@link #format} writes, and what a person writes so. */
    public static Regulations parse(String text) throws Malformed {
        return RegulationsReader.read(text.lines().toList());
    }

    /** The text of these regulations; read again it gives the same. */
    public static String format(Regulations regulations) {
        var text = new StringBuilder();
        text.append("id: ").append(regulations.id()).append('\n');
        text.append("name: ").append(regulations.name()).append('\n');
        text.append("points for a win: ").append(regulations.pointsForWin()).append('\n');
        text.append("stakes: ").append(regulations.stakes() ? "yes" : "no").append('\n');
        var split = regulations.split();
        if (split != null) {
            text.append("split: after matchday ").append(split.matchdays());
            text.append(", upper ").append(split.upper());
            text.append(split.halved() ? ", points halved\n" : "\n");
        }
        section(
                text,
                "final",
                regulations.closing().stream().map(StepText::format).toList());
        section(
                text,
                "interim",
                regulations.interim().stream().map(StepText::format).toList());
        section(
                text,
                "zones",
                regulations.zones().stream().map(RegulationsText::format).toList());
        return text.toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(title).append(":\n");
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String format(Zone zone) {
        var places = zone.from() == zone.to() ? "" + zone.from() : zone.from() + "-" + zone.to();
        return zone.kind().id() + " " + places + (zone.cup() ? ", cup" : "");
    }
}
