package app.volata.ui.table;

import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ZoneEdge;

/** The zone of the place, at the edge of the row. */
record EdgeCell(ZoneEdge node, Texts texts) implements LineCell {
    EdgeCell(Texts texts) {
        this(new ZoneEdge(), texts);
    }

    @Override
    public void show(TableLine line) {
        var zone = line.facts().zone();
        node.show(zone);
        node.setAccessibleText(zone == null ? "" : texts.words().zone(zone));
    }
}
