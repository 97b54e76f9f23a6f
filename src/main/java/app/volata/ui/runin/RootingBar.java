package app.volata.ui.runin;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Race;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** For whom, for what, and which fixtures. */
final class RootingBar extends HBox {
    private final Texts texts;
    private final ClubPick pick;
    private final Segments<Race> races;
    private final Label matchday = Labels.whole("", "strong", "cell-text");
    private final Button earlier;
    private final Button later;
    private final Segments<Boolean> all;
    private boolean showing;

    RootingBar(RootingViewModel model, Texts texts) {
        this.texts = texts;
        pick = new ClubPick(texts.text("table.club"), model::choose);
        races = new Segments<>(texts.text("runin.want"), model.races(), race -> race.choice(texts));
        races.value().subscribe((_, race) -> {
            if (!showing) {
                model.choose(race);
            }
        });
        earlier = Buttons.icon(Feather.CHEVRON_LEFT, texts.text("runin.earlier"), () -> model.step(-1));
        later = Buttons.icon(Feather.CHEVRON_RIGHT, texts.text("runin.later"), () -> model.step(1));
        all = new Segments<>(
                texts.text("runin.fixtures-shown"),
                List.of(false, true),
                each -> each ? texts.text("runin.all-left") : texts.text("runin.one-matchday"));
        all.value().subscribe((_, each) -> {
            if (!showing) {
                model.showAll(each);
            }
        });
        getStyleClass().add("page-bar");
        getChildren()
                .setAll(
                        Labels.whole(texts.text("runin.i-am-for"), "cell-text", "muted"),
                        pick,
                        Labels.whole(texts.text("runin.and-want"), "cell-text", "muted"),
                        races,
                        Labels.spring(),
                        earlier,
                        matchday,
                        later,
                        all);
    }

    void show(RootingState state) {
        showing = true;
        pick.show(state.offered(), state.club());
        races.choose(state.race());
        all.choose(state.matchday() == 0);
        showing = false;
        boolean one = state.matchday() > 0;
        matchday.setText(one ? texts.text("runin.matchday", state.matchday()) : "");
        earlier.setVisible(one);
        later.setVisible(one);
        earlier.setDisable(state.matchdays().indexOf(state.matchday()) <= 0);
        later.setDisable(
                state.matchdays().indexOf(state.matchday()) >= state.matchdays().size() - 1);
    }
}
