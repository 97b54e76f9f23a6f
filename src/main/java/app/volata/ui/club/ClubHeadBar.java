package app.volata.ui.club;

import app.volata.ui.kit.BadgeIcon;
import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.CertainSign;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.FormChip;
import app.volata.ui.kit.Hint;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Icon;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Tag;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ViewPane;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of the page, 88 high: badge, name, star, the numbers that matter, the last five. */
final class ClubHeadBar extends HBox {
    private static final PseudoClass FOLLOWED = States.named("followed");

    private final Texts texts;
    private final BadgeIcon badge = new BadgeIcon(BadgeIcon.PAGE);
    private final Label name = Labels.whole("", "club-title");
    private final Label code = Labels.whole("", "cell-text", "muted");
    private final Tag sign = new Tag(Tag.Kind.SOLID, "");
    private final Label certain = Labels.of("", "cell-text", "muted");
    private final Button star;
    private final HBox figures = new HBox();
    private final HBox chips = new HBox();

    ClubHeadBar(Texts texts, Host host, Runnable onStar) {
        this.texts = texts;
        getStyleClass().add("club-head");
        star = Buttons.link("", onStar);
        star.setGraphic(new Icon(Feather.STAR));
        star.getStyleClass().add("star");
        Hint.on(star, () -> texts.withKey(Command.FOLLOW_CLUB));
        sign.setVisible(false);
        sign.setManaged(false);
        var line = new HBox(code, sign, certain);
        line.getStyleClass().add("line");
        var first = new HBox(name, star);
        first.getStyleClass().add("line");
        Hint.on(certain, certain::getText);
        var names = new VBox(first, line);
        names.getStyleClass().add("names");
        figures.getStyleClass().add("figures");
        chips.getStyleClass().add("chips");
        var last = new VBox(chips, Labels.whole(texts.text("club.last-five"), "caption"));
        last.getStyleClass().add("last");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(ViewPane.backArrow(texts, host), badge, names, figures, Labels.spring(), last);
    }

    void show(ClubHead head) {
        badge.show(head.club());
        name.setText(head.club().name());
        code.setText(head.club().code());
        sign.setVisible(head.sign().isPresent());
        sign.setManaged(head.sign().isPresent());
        head.sign().ifPresent(most -> sign.show(most.kind(), most.tag()));
        certain.setText(head.sign().map(CertainSign::word).orElse(""));
        certain.setManaged(head.sign().isPresent());
        star.setText(following(head.following()));
        star.setAccessibleText(
                texts.of(Command.FOLLOW_CLUB) + ": " + head.club().shortName());
        star.pseudoClassStateChanged(FOLLOWED, head.following() != ClubHead.Following.NO);
        figures.getChildren()
                .setAll(head.figures().stream().map(ClubHeadBar::figure).toList());
        chips.getChildren().setAll(head.recent().stream().map(this::chip).toList());
    }

    private String following(ClubHead.Following following) {
        return switch (following) {
            case NO -> texts.text("club.follow");
            case YES -> texts.text("club.followed");
            case MINE -> texts.text("club.mine");
        };
    }

    private static VBox figure(ClubHead.Figure figure) {
        var number = new HBox(Labels.whole(figure.number(), "figure"), Labels.whole(figure.unit(), "unit"));
        number.setAlignment(Pos.BASELINE_LEFT);
        var both = new VBox(number, Labels.whole(figure.word(), "caption"));
        both.getStyleClass().add("figure-box");
        return both;
    }

    private FormChip chip(ClubHead.Recent recent) {
        var chip = new FormChip(texts, recent.kind());
        Hint.on(chip, recent::match);
        return chip;
    }
}
