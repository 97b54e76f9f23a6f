package app.volata.ui.shell;

import app.volata.model.Edit;
import app.volata.session.SeasonSession;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What lies over the whole window for a moment: the palette, and the same list for choosing a club to follow. */
final class Overlay extends StackPane {
    private final Texts texts;
    private final SeasonSession session;
    private final MainWindow window;
    private @Nullable Node before;

    Overlay(Texts texts, SeasonSession session, MainWindow window) {
        this.texts = texts;
        this.session = session;
        this.window = window;
        setVisible(false);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** The sections whose commands a view carries out. */
    static List<Section> sectionsOf(Command view) {
        return switch (view) {
            case TABLE -> List.of(Section.TABLE, Section.WHAT_IF);
            case FIXTURES -> List.of(Section.FIXTURES, Section.GOALS, Section.WHAT_IF);
            case RUN_IN -> List.of(Section.RUN_IN, Section.WHAT_IF);
            case SCORERS -> List.of(Section.SCORERS);
            case RACE -> List.of(Section.RACE);
            default -> List.of();
        };
    }

    private PaletteModel model() {
        return new PaletteModel(session.state().get(), texts);
    }

    /** Clubs that these letters find. */
    List<PaletteModel.Group> clubs(String typed) {
        return model().findClubs(typed);
    }

    /** The palette, with the commands of what is seen. */
    void find(List<Section> seen) {
        Set<Section> sections = EnumSet.of(Section.EVERYWHERE, Section.VIEWS, Section.SEASON, Section.WHAT_IF);
        sections.addAll(seen);
        var model = model();
        show(new Palette(
                texts, texts.text("palette.prompt"), typed -> model.find(typed, sections), this::take, this::close));
    }

    /** A club to follow from now on. */
    void follow() {
        show(new Palette(texts, texts.text("palette.follow-prompt"), this::clubs, this::follow, this::close));
    }

    private void show(Palette palette) {
        before = getScene() == null ? null : getScene().getFocusOwner();
        getChildren().setAll(palette);
        setVisible(true);
        palette.open("");
    }

    /** As if this had been typed. */
    void type(String text) {
        getChildren().forEach(child -> ((Palette) child).open(text));
    }

    void close() {
        setVisible(false);
        getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    void take(PaletteModel.Entry entry) {
        switch (entry.leads()) {
            case PaletteModel.Leads.ToCommand(Command command) -> window.perform(command);
            case PaletteModel.Leads.ToTarget(Target.OfClub club) -> window.open(club);
            case PaletteModel.Leads.ToTarget(Target target) -> window.go(target);
            case PaletteModel.Leads.ToView(Command view, Target target) -> window.go(view, target);
        }
    }

    private void follow(PaletteModel.Entry entry) {
        if (entry.leads() instanceof PaletteModel.Leads.ToTarget(Target.OfClub(int club))) {
            session.execute(new Edit.Follow(club));
        }
    }
}
