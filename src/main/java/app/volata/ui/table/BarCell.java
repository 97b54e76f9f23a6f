package app.volata.ui.table;

import app.volata.ui.kit.PlaceBar;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;

/** Where the club can end, and where it is likely to. */
final class BarCell implements LineCell {
    private final PlaceBar bar;
    private final Texts texts;

    /** @param step pixels a place */
    BarCell(int clubs, List<Integer> zoneEnds, ObservableDoubleValue step, Texts texts) {
        this.texts = texts;
        bar = new PlaceBar(clubs, step.get());
        bar.zoneEnds(zoneEnds);
        step.subscribe(newStep -> bar.step(newStep.doubleValue()));
    }

    @Override
    public Node node() {
        return bar;
    }

    @Override
    public void show(TableLine line) {
        var prospects = line.prospects();
        boolean known = prospects.likeliest() > 0;
        var proven = line.proven();
        bar.show(
                proven.best() > 0 ? new PlaceBar.Range(proven.best(), proven.worst()) : PlaceBar.Range.NONE,
                known ? new PlaceBar.Range(prospects.best(), prospects.worst()) : PlaceBar.Range.NONE,
                prospects.likeliest());
        bar.setAccessibleText(
                proven.spoken().isEmpty() && !known
                        ? ""
                        : known
                                ? texts.text(
                                        "table.spoken-places",
                                        prospects.best(),
                                        prospects.worst(),
                                        prospects.likeliest())
                                : "");
    }
}
