package app.volata.standings;

import app.volata.model.Regulations.Rules;
import app.volata.model.Season;
import java.util.List;
import java.util.Optional;

/**
 * The table of a season.
 *
 * @param selection the matches that it is made of
 * @param rules the order that it follows
 * @param rows from the first place down
 */
public record Standings(Season season, Selection selection, Rules rules, List<Row> rows) {
    public Standings {
        rows = List.copyOf(rows);
    }

    /**
     * A club's row.
     *
     * @param place 1 is the best
     * @param shared whether other clubs have the same place
     * @param club its number
     * @param points what is left after deductions
     * @param deducted points taken away; below 0 where more were given than taken
     */
    public record Row(
            int place,
            boolean shared,
            int club,
            int played,
            int won,
            int drawn,
            int lost,
            int goalsFor,
            int goalsAgainst,
            int points,
            int deducted) {
        public int goalDifference() {
            return goalsFor - goalsAgainst;
        }
    }

    /** The row of a club by its number. */
    public Row row(int club) {
        for (var row : rows) {
            if (row.club() == club) {
                return row;
            }
        }
        throw new IllegalArgumentException("no club " + club);
    }

    /**
     * Why a club stands above another one, or shares its place; worked out when asked. Empty where it stands below, or is
     * the same club.
     */
    public Optional<Reason> reason(int upperClub, int lowerClub) {
        int upper = row(upperClub).place();
        int lower = row(lowerClub).place();
        return upperClub == lowerClub || upper > lower
                ? Optional.empty()
                : Optional.of(Reasons.of(this, upperClub, lowerClub));
    }
}
