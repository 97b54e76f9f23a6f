package app.volata.ui.table;

import app.volata.ui.kit.FormChip;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The last five matches, the newest at the right. */
final class FormCell implements LineCell {
    private static final int MOST = 5;

    private final Texts texts;
    private final List<FormChip> chips = new ArrayList<>();
    private List<TableLine.Recent> recent = List.of();

    private final HBox box = new HBox(2);

    FormCell(Texts texts) {
        this.texts = texts;
        box.setAlignment(Pos.CENTER_RIGHT);
        for (int i = 0; i < MOST; i++) {
            var chip = new FormChip();
            int place = i;
            Hint.on(chip, () -> match(place));
            chips.add(chip);
        }
        box.getChildren().setAll(chips);
    }

    private String match(int chip) {
        int index = chip - (MOST - recent.size());
        return index < 0 ? "" : recent.get(index).match();
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(TableLine line) {
        recent = line.facts().recent();
        int missing = MOST - recent.size();
        for (int i = 0; i < MOST; i++) {
            var chip = chips.get(i);
            chip.setVisible(i >= missing);
            if (i >= missing) {
                chip.show(texts, kind(recent.get(i - missing)));
            }
        }
        box.setAccessibleText(recent.stream().map(TableLine.Recent::match).collect(Collectors.joining("; ")));
    }

    private static FormChip.Kind kind(TableLine.Recent recent) {
        return switch (recent.letter()) {
            case WON -> FormChip.Kind.WON;
            case DRAWN -> FormChip.Kind.DRAWN;
            case LOST -> FormChip.Kind.LOST;
        };
    }
}
