package app.volata.ui.table;

import app.volata.ui.kit.Race;
import app.volata.ui.kit.Texts;
import app.volata.ui.table.Column.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** The columns of the table, and how they share its width. */
final class Columns {
    private static final double CLUB = 144;
    private static final double BAR = 136;
    private static final double BAR_PADDING = 16;
    private static final double NARROWEST_CLUB = 104;
    private static final double RESULT = 25;
    private static final double NEXT = 70;
    private static final double INSET = 6;
    private static final List<Double> CHANCES = List.of(44.0, 48.0, 46.0);

    private final Texts texts;
    private final int clubs;
    private final List<Column> all = new ArrayList<>();
    private final List<Column> results = new ArrayList<>();
    private final ReadOnlyDoubleWrapper step = new ReadOnlyDoubleWrapper(6);
    private final Column club;
    private final Column next;
    private final Column bar;
    private final double whole;

    Columns(StandingsViewModel.Frame frame, Texts texts) {
        this.texts = texts;
        this.clubs = frame.clubs();
        add(6, new Column("", "", Side.FILL, 0, () -> new EdgeCell(texts)));
        add(26, new Column("", texts.text("table.place"), Side.LEFT, 0, () -> new PlaceCell(texts)));
        add(26, new Column("", texts.text("table.move"), Side.CENTER, 0, () -> new MoveCell(texts)));
        club = add(CLUB, new Column(texts.text("table.club"), "", Side.FILL, INSET, ClubCell::new));
        figures();
        add(100, new Column(texts.text("table.last-five"), "", Side.RIGHT, INSET, () -> new FormCell(texts)));
        next = add(NEXT, new Column(texts.text("table.next"), "", Side.LEFT, INSET, () -> new NextCell(texts)));
        chances(frame.races());
        var word = texts.text("table.final-place", clubs);
        bar = add(BAR, new Column(word, "", Side.LEFT, 10, () -> new BarCell(clubs, frame.zoneEnds(), step, texts)));
        prospect(bar);
        whole = all.stream().mapToDouble(Column::width).sum();
    }

    private void figures() {
        figure(
                28,
                texts.text("table.played"),
                texts.text("table.word-played"),
                line -> line.facts().row().played());
        results.add(figure(
                RESULT,
                texts.text("table.won"),
                texts.text("table.head-won"),
                line -> line.facts().row().won()));
        results.add(figure(
                RESULT,
                texts.text("table.drawn"),
                texts.text("table.head-drawn"),
                line -> line.facts().row().drawn()));
        results.add(figure(
                RESULT,
                texts.text("table.lost"),
                texts.text("table.head-lost"),
                line -> line.facts().row().lost()));
        figure(
                30,
                texts.text("table.goals-for"),
                texts.text("table.word-goals-for"),
                line -> line.facts().row().goalsFor());
        figure(
                30,
                texts.text("table.goals-against"),
                texts.text("table.word-goals-against"),
                line -> line.facts().row().goalsAgainst());
        var difference = new Column(
                texts.text("table.goal-difference"),
                texts.text("table.word-goal-difference"),
                Side.RIGHT,
                INSET,
                () -> new TextCell(
                        "figure-cell",
                        line -> texts.words().signed(line.facts().row().goalDifference())));
        add(35, difference);
        var points = new Column(
                texts.text("table.points"),
                texts.text("table.word-points"),
                Side.RIGHT,
                INSET,
                () -> new PointsCell(texts));
        add(40, points);
    }

    private Column figure(double width, String head, String word, ToIntFunction<TableLine> number) {
        return add(
                width,
                new Column(
                        head,
                        word,
                        Side.RIGHT,
                        INSET,
                        () -> new TextCell("figure-cell", line -> texts.words().number(number.applyAsInt(line)))));
    }

    private void chances(List<Race> races) {
        for (int i = 0; i < races.size(); i++) {
            int place = i;
            var race = races.get(i);
            var word = texts.words().zone(race.zone());
            prospect(add(
                    CHANCES.get(i),
                    new Column(race.column(texts), word, Side.RIGHT, INSET, () -> new ChanceCell(place, texts))));
        }
    }

    private Column add(double width, Column column) {
        column.width(width);
        all.add(column);
        return column;
    }

    List<Column> all() {
        return all;
    }

    /** Its numbers hang on what is assumed. */
    private static void prospect(Column column) {
        column.head().getStyleClass().add("prospect");
    }

    /** A wider table widens name and bar; a narrower one goes without the next fixture, then without W D L. */
    void fit(double width) {
        double spare = width - whole;
        next.shown(spare >= 0);
        spare += spare >= 0 ? 0 : NEXT;
        boolean inFull = spare >= 0;
        results.forEach(column -> column.shown(inFull));
        spare += inFull ? 0 : RESULT * results.size();
        double forClub = spare > 0 ? Math.floor(spare / 2) : Math.max(spare, NARROWEST_CLUB - CLUB);
        double forBar = spare > 0 ? spare - forClub : 0;
        club.width(CLUB + forClub);
        bar.width(BAR + forBar);
        step.set(Math.max(2, Math.floor((BAR + forBar - BAR_PADDING) / clubs)));
        double left = 0;
        for (var column : all) {
            column.left(left);
            left += column.width();
        }
    }
}
