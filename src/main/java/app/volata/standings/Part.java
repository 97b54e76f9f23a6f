package app.volata.standings;

/** Which of the counted matches make the table. Only {@link #ALL} is ordered by the regulations. */
public sealed interface Part {
    Part ALL = Fixed.ALL;
    Part HOME = Fixed.HOME;
    Part AWAY = Fixed.AWAY;
    Part FIRST_HALF = Fixed.FIRST_HALF;
    Part SECOND_HALF = Fixed.SECOND_HALF;

    /** The parts that take no number. A half goes by the label of the matchday; an odd one belongs to the first. */
    enum Fixed implements Part {
        ALL,
        HOME,
        AWAY,
        FIRST_HALF,
        SECOND_HALF
    }

    /** The last matches of every club, by kick-off. */
    record Last(int matches) implements Part {
        public Last {
            if (matches < 1) {
                throw new IllegalArgumentException("the last matches are one at least");
            }
        }
    }
}
