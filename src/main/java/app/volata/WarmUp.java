package app.volata;

import app.volata.exchange.Catalogue;
import app.volata.model.Badge;
import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Chances;
import app.volata.session.SeasonState;
import app.volata.standings.ScorerTable;
import app.volata.standings.Selection;
import app.volata.standings.StandingsCalculator;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.table.StandingsView;
import app.volata.ui.table.StandingsViewModel;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * Draws a table that nobody sees, in a thread of its own, while the toolkit starts on another: the classes, the sheets and
 * the code that the first window needs are then there already.
 */
final class WarmUp implements Runnable {
    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final int CLUBS = 20;
    private static final LocalDate DAY = LocalDate.of(2018, 1, 1);

    private final Texts texts;

    WarmUp(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void run() {
        try {
            Theme.loadFonts();
            var root = new StackPane(view().node());
            Wiring.theme().apply(new Scene(root, 1280, 800), ColorScheme.LIGHT);
            root.applyCss();
            root.layout();
        } catch (RuntimeException e) {
            // nothing depends on it but time
            LOG.log(Level.WARNING, "not warmed up", e);
        }
    }

    private StandingsView view() {
        var nothing = new Chances(0, null, null, 0, true);
        var model = new StandingsViewModel(
                new SimpleObjectProperty<>(state()), new SimpleObjectProperty<>(nothing), texts);
        return new StandingsView(model, texts, new Nobody(), club -> {});
    }

    private static SeasonState state() {
        var season = season();
        var standings =
                StandingsCalculator.calculate(season, Selection.ALL, StandingsCalculator.rulesOf(season));
        return new SeasonState(
                0, Workbook.of(season), standings, ScorerTable.calculate(season, Selection.ALL.cut()));
    }

    private static Season season() {
        var clubs = new ArrayList<Club>();
        var fixtures = new ArrayList<Fixture>();
        var patterns = Badge.Pattern.values();
        for (int i = 0; i < CLUBS; i++) {
            var badge = new Badge(0, 0, patterns[i % patterns.length]);
            clubs.add(new Club(i, "Club " + i, "Club " + i, "C" + i, badge));
            var kickOff = new KickOff(DAY.plusDays(i), LocalTime.NOON);
            var fixture = Fixture.planned(i, 1 + i / 10, i, (i + 1) % CLUBS, kickOff);
            fixtures.add(i < CLUBS / 2 ? fixture.withScore(new Score(i % 3, 1)) : fixture);
        }
        var regulations = Catalogue.regulations("serie-a-2005").orElseThrow();
        return new Season("", ZoneId.of("UTC"), regulations, clubs, List.of(), fixtures, List.of());
    }

    /** Who is told nothing. */
    private static final class Nobody implements Host {
        @Override
        public void done(String text) {}

        @Override
        public void say(String text) {}

        @Override
        public void perform(Command command) {}

        @Override
        public void go(Target target) {}
    }
}
