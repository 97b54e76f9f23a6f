package app.volata.ui.runin;

import app.volata.model.Club;
import java.util.List;

/**
 * Saved scenarios side by side.
 *
 * @param shown how many of how many, in words
 * @param columns those in sight
 * @param words what each does most, in a sentence
 */
record ScenariosState(
        ScenarioMeasure measure, String shown, List<Column> columns, List<Group> groups, List<Said> words) {
    /** So many stand beside the forecast at once. */
    static final int MOST = 3;

    /**
     * A scenario.
     *
     * @param number its place among the saved ones, from 0
     * @param likely how likely it is that all of it comes about, in words; empty while unknown
     * @param force whether it is what is assumed now
     */
    record Column(int number, String name, List<Line> lines, String likely, boolean force) {}

    /** An assumed result. */
    record Line(String fixture, String sign) {}

    /** The clubs in doubt of one race. */
    record Group(String title, List<Row> rows) {}

    /** @param forecast with nothing assumed */
    record Row(Club club, String forecast, List<Cell> cells) {}

    /**
     * A club in a scenario; the text is empty while unknown.
     *
     * @param change against the forecast
     * @param error below it the change says nothing
     * @param bar a fraction of one
     * @param mark where the bar would be by the forecast; negative for no bar
     */
    record Cell(String text, double change, double error, double bar, double mark) {
        static final Cell UNKNOWN = new Cell("", 0, 0, 0, -1);
    }

    /** What a scenario does. */
    record Said(String name, String text) {}
}
