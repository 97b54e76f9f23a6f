package app.volata.ui.table;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.MatchdaySlider;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The bar above the table: part of the season, matchday, rules, copying. */
final class TableTools {
    private final Segments<PartChoice> parts;
    private final Segments<PartChoice> halves;
    private final MatchdaySlider slider;
    private final Segments<Boolean> rules;
    private final Node copy;

    TableTools(StandingsViewModel model, Texts texts, Runnable onCopy) {
        parts = new Segments<>(
                texts.text("table.part"),
                List.of(
                        PartChoice.OVERALL,
                        PartChoice.HOME,
                        PartChoice.AWAY,
                        PartChoice.LAST_FIVE,
                        PartChoice.FIRST_HALF),
                part -> part(texts, part));
        halves = new Segments<>(
                texts.text("table.halves"),
                List.of(PartChoice.FIRST_HALF, PartChoice.SECOND_HALF),
                half -> half(texts, half));
        slider = new MatchdaySlider(texts, model::showAfter);
        rules = new Segments<>(texts.text("table.rules"), List.of(false, true), closing -> rules(texts, closing));
        copy = Buttons.icon(Feather.COPY, texts.withKey(Command.COPY_TABLE), onCopy);
        parts.value().subscribe((_, part) -> model.show(part));
        halves.value().subscribe((_, half) -> model.show(half));
        rules.value().subscribe((_, closing) -> model.showClosing(closing));
        model.frame().subscribe(this::show);
    }

    private static String part(Texts texts, PartChoice part) {
        return switch (part) {
            case OVERALL -> texts.text("table.overall");
            case HOME -> texts.text("table.home");
            case AWAY -> texts.text("table.away");
            case LAST_FIVE -> texts.text("table.last-n", 5);
            case FIRST_HALF, SECOND_HALF -> texts.text("table.halves");
        };
    }

    private static String half(Texts texts, PartChoice half) {
        return half == PartChoice.FIRST_HALF ? texts.text("table.first-half") : texts.text("table.second-half");
    }

    private static String rules(Texts texts, boolean closing) {
        return closing ? texts.text("table.final-rules") : texts.text("table.today");
    }

    Node[] nodes() {
        return new Node[] {parts, halves, slider, Labels.spring(), rules, copy};
    }

    private void show(StandingsViewModel.Frame frame) {
        var part = frame.choice().part();
        parts.choose(part.half() ? PartChoice.FIRST_HALF : part);
        if (part.half()) {
            halves.choose(part);
        }
        halves.setVisible(part.half());
        halves.setManaged(part.half());
        slider.setVisible(!part.half());
        slider.setManaged(!part.half());
        slider.show(frame.matchday(), frame.current(), frame.matchdays());
        rules.choose(frame.choice().closing());
        rules.setDisable(part != PartChoice.OVERALL);
    }
}
