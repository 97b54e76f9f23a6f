package app.volata.model;

/** When a goal fell: the minute of play, 1 to 120, and the stoppage time beyond it ({@code 90+3}). */
public record Minute(int minute, int stoppage) implements Comparable<Minute> {
    public static final int LAST = 120;
    public static final int MOST_STOPPAGE = 30;

    public Minute {
        if (minute < 1 || minute > LAST || stoppage < 0 || stoppage > MOST_STOPPAGE) {
            throw new IllegalArgumentException("not a minute of play: " + minute + "+" + stoppage);
        }
    }

    @Override
    public int compareTo(Minute other) {
        return minute != other.minute
                ? Integer.compare(minute, other.minute)
                : Integer.compare(stoppage, other.stoppage);
    }

    @Override
    public String toString() {
        return stoppage == 0 ? Integer.toString(minute) : minute + "+" + stoppage;
    }
}
