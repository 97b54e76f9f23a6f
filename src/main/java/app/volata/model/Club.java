package app.volata.model;

/**
 * A club of the season.
 *
 * @param number its place in the season's list; fixtures name it by this number
 * @param name in full ({@code Hellas Verona})
 * @param shortName for rows ({@code Verona})
 * @param code three letters ({@code VER})
 */
public record Club(int number, String name, String shortName, String code, Badge badge) {
    public Club {
        if (number < 0 || name.isBlank() || shortName.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a club needs a name, a short name and a code: " + name);
        }
    }
}
