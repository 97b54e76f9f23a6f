package app.volata.ui.kit;

import app.volata.exchange.Catalogue;
import app.volata.model.Club;
import app.volata.model.Outcome;
import app.volata.model.ZoneKind;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every small node of the kit on one screen, to lay beside the picture of the components. */
public final class Components extends BorderPane {
    private final Texts texts;

    public Components(Texts texts) {
        this.texts = texts;
        getStyleClass().add("view");
        var columns = new HBox(32, left(), middle(), right());
        columns.setPadding(new Insets(56, 16, 8, 16));
        setCenter(columns);
    }

    private static VBox column(double width, Node... nodes) {
        var column = new VBox(8, nodes);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private VBox left() {
        var badges = new FlowPane(24, 12);
        for (Club club : Catalogue.bundled().season().clubs()) {
            badges.getChildren().add(new HBox(8, new BadgeIcon(22, club), Labels.of(club.code())));
        }
        var roma = Catalogue.bundled().season().clubs().stream()
                .filter(club -> club.code().equals("ROM"))
                .findFirst()
                .orElseThrow();
        var sizes = new HBox(12, new BadgeIcon(BadgeIcon.PAGE, roma), new BadgeIcon(BadgeIcon.ROW, roma));
        sizes.getChildren().add(new BadgeIcon(BadgeIcon.SMALL, roma));
        var form = new HBox(4);
        for (var kind : FormChip.Kind.values()) {
            form.getChildren().add(new FormChip(texts, kind));
        }
        var large = new HBox(8);
        for (var kind : FormChip.Kind.values()) {
            var chip = new FormChip(texts, kind);
            chip.getStyleClass().add("large");
            large.getChildren().add(chip);
        }
        var bar = new OutcomeBar();
        bar.show(0.52, 0.25);
        bar.setMaxSize(80, 6);
        form.getChildren().add(bar);
        var zones = new VBox();
        for (var zone : List.of(
                ZoneKind.CHAMPIONS,
                ZoneKind.CHAMPIONS_LEAGUE,
                ZoneKind.EUROPA_LEAGUE,
                ZoneKind.EUROPA_LEAGUE_QUALIFYING,
                ZoneKind.RELEGATION)) {
            var row = new HBox(12, new ZoneEdge(zone), Labels.of(texts.words().zone(zone)));
            row.setMinHeight(28);
            zones.getChildren().add(row);
        }
        return column(
                400, heading("Club badges"), badges, sizes, heading("Form"), large, form, heading("Zones"), zones);
    }

    private VBox middle() {
        var marks = new GridPane(8, 8);
        int row = 0;
        for (var kind : Mark.Kind.values()) {
            marks.addRow(row++, new Mark(kind, ""), Labels.of(kind.toString()));
        }
        marks.addRow(row++, new Tag(Tag.Kind.SOLID, "CL"), new Tag(Tag.Kind.OUTLINED, "S"));
        marks.addRow(row++, new Tag(Tag.Kind.DOWN, "R"), new Tag(Tag.Kind.ASSUMED, "X 1–1"));
        var down = new ChangeLabel(texts);
        down.show(-7.9, 0.3);
        var up = new ChangeLabel(texts);
        up.show(7.9, 0.3);
        var slight = new ChangeLabel(texts);
        slight.show(0.2, 0.3);
        marks.addRow(row, down, up, slight);
        var places = new PlaceBar(20, 18);
        places.setMinHeight(40);
        places.zoneEnds(List.of(1, 4, 6, 7, 17));
        places.show(new PlaceBar.Range(6, 12), new PlaceBar.Range(6, 10), 8);
        var small = new PlaceBar(20, 6);
        small.zoneEnds(List.of(1, 4, 6, 7, 17));
        small.show(PlaceBar.Range.NONE, new PlaceBar.Range(1, 2), 1);
        var chance = new ChanceBar();
        chance.show(0.628, 0.4);
        chance.setMaxHeight(6);
        var disabled = Buttons.plain("Disabled", () -> {});
        disabled.setDisable(true);
        var buttons = new HBox(8, Buttons.plain("Import…", () -> {}), hover(), focus(), disabled);
        buttons.getChildren().addAll(Buttons.primary("Save", () -> {}), Buttons.link("Clear", () -> {}));
        var segments = new Segments<>("choice", List.of("Overall", "Home", "Away"), word -> word);
        var outcomes = new OutcomeButtons(chosen -> {});
        outcomes.show(List.of("29", "29", "43"), Outcome.DRAW, "Inter – Juventus");
        var printer = Buttons.icon(Feather.PRINTER, "Print", () -> {});
        var choices = new HBox(
                8, segments, outcomes, KeyCap.joined(texts, Command.UNDO.keys().getFirst()), printer);
        var invalid = new TextField("3-x");
        invalid.pseudoClassStateChanged(States.INVALID, true);
        var fields = new HBox(8, new TextField(), new TextField("2-1"), invalid);
        return column(
                384,
                heading("Certain, and likely"),
                marks,
                heading("The three-layer bar"),
                places,
                small,
                chance,
                heading("Buttons"),
                buttons,
                choices,
                fields);
    }

    private static Button hover() {
        var button = Buttons.plain("Hover", () -> {});
        button.pseudoClassStateChanged(States.named("hover"), true);
        return button;
    }

    private static Button focus() {
        var button = Buttons.plain("Focus", () -> {});
        button.pseudoClassStateChanged(States.named("focus-visible"), true);
        return button;
    }

    private VBox right() {
        var error = new Banner(
                true,
                "Not saved: the disk is full.",
                "3 edits wait; nothing is lost.",
                Buttons.plain("Save a copy…", () -> {}),
                Buttons.primary("Retry", () -> {}));
        var open = new Banner(false, "Open in another window", "You can read it, not write.");
        var notice = new Notice("Crotone 4–1 Sassuolo written", Buttons.link("Undo", () -> {}));
        var empty = new EmptyState(
                "No goals recorded yet",
                "Scorers appear here as you enter them beside a result.",
                Buttons.primary("Go to matchday 1", () -> {}),
                Buttons.plain("Import goals…", () -> {}));
        return column(
                400,
                heading("Banners"),
                error,
                open,
                heading("Undo notice"),
                notice,
                heading("Empty state"),
                empty,
                heading("Type"),
                Labels.of("22 / 28 figure", "figure"),
                Labels.of("20 / 26 club", "club-title"),
                Labels.of("15 / 20 view title, chance", "view-title"),
                Labels.of("13 / 18 body, club in a row 0123456789"),
                Labels.of("12 / 16 cells, buttons −39 +58 1,017", "cell-text"),
                Labels.of("11 / 14 captions and column heads, ▲ ▼ ↑ ↓ ⇧ ×", "caption"),
                colours());
    }

    private static FlowPane colours() {
        var pane = new FlowPane(4, 4);
        for (var name : List.of("ground", "raised", "hover", "line", "accent")) {
            var swatch = new Region();
            swatch.getStyleClass().add("swatch-" + name);
            pane.getChildren().add(swatch);
        }
        return pane;
    }

    private static Node heading(String text) {
        var heading = Labels.of(text, "caption");
        VBox.setVgrow(heading, Priority.NEVER);
        return heading;
    }
}
