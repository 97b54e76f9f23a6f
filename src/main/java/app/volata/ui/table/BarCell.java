package app.volata.ui.table;

import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;

/** Where the club is likely to end. */
final class BarCell extends LineCell {
    private final PlaceBar bar;
    private final Texts texts;

    /** @param step pixels a place */
    BarCell(int clubs, List<Integer> zoneEnds, ObservableDoubleValue step, Texts texts) {
        this(new PlaceBar(clubs, step.get()), texts);
        bar.zoneEnds(zoneEnds);
        step.subscribe(newStep -> bar.step(newStep.doubleValue()));
    }

    private BarCell(PlaceBar bar, Texts texts) {
        super(bar);
        this.bar = bar;
        this.texts = texts;
        bar.setMinHeight(16);
        bar.setMaxHeight(16);
    }

    @Override
    void show(TableLine line) {
        var prospects = line.prospects();
        boolean known = prospects.likeliest() > 0;
        bar.show(
                PlaceBar.Range.NONE,
                known ? new PlaceBar.Range(prospects.best(), prospects.worst()) : PlaceBar.Range.NONE,
                prospects.likeliest());
        setAccessibleText(
                known
                        ? texts.text("table.spoken-places", prospects.best(), prospects.worst(), prospects.likeliest())
                        : "");
    }
}
