package app.volata.ui.table;

import app.volata.ui.kit.Texts;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

/** A row that knows where a zone ends, and reads itself out. */
final class ClubTableRow extends TableRow<ClubRow> {
    private static final PseudoClass ZONE_END = PseudoClass.getPseudoClass("zone-end");

    private final Texts texts;

    ClubTableRow(Texts texts, IntConsumer onOpen) {
        this.texts = texts;
        itemProperty().flatMap(ClubRow::line).subscribe(line -> {
            pseudoClassStateChanged(ZONE_END, line != null && line.facts().zoneEnds());
            setAccessibleText(line == null ? "" : spoken(line));
        });
        setOnMouseClicked(event -> {
            var row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                onOpen.accept(row.club());
            }
        });
    }

    private String spoken(TableLine line) {
        var row = line.facts().row();
        var facts = texts.text(
                "table.spoken-row",
                row.place(),
                line.facts().club().name(),
                row.points(),
                row.played(),
                row.won(),
                row.drawn(),
                row.lost(),
                row.goalsFor(),
                row.goalsAgainst());
        return line.prospects().spoken().isEmpty()
                ? facts
                : facts + ". " + line.prospects().spoken();
    }
}
