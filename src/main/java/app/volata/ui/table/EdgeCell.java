package app.volata.ui.table;

import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ZoneEdge;

/** The zone of the place, at the edge of the row. */
final class EdgeCell extends LineCell {
    private final ZoneEdge edge;
    private final Texts texts;

    EdgeCell(Texts texts) {
        this(texts, new ZoneEdge());
    }

    private EdgeCell(Texts texts, ZoneEdge edge) {
        super(edge);
        this.texts = texts;
        this.edge = edge;
    }

    @Override
    void show(TableLine line) {
        var zone = line.facts().zone();
        edge.show(zone);
        setAccessibleText(zone == null ? "" : texts.words().zone(zone));
    }
}
