package app.volata.ui.runin;

import app.volata.session.SeasonSession;
import app.volata.ui.kit.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The run-in: which page of it is open, and for which clubs. A page is made when it is first open; only the open one is kept up to date. */
public final class RunInViewModel {
    private final SeasonSession session;
    private final Texts texts;
    private final List<RaceChoice> choices;
    private final ReadOnlyObjectWrapper<RunInPage> page = new ReadOnlyObjectWrapper<>(RunInPage.GRID);
    private final ReadOnlyObjectWrapper<RaceChoice> choice;
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper over = new ReadOnlyBooleanWrapper();
    private final Subscription listening;
    private final GridViewModel grid;
    private @Nullable MatrixViewModel places;
    private @Nullable PointsViewModel points;
    private @Nullable RootingViewModel rooting;
    private @Nullable ScenariosViewModel scenarios;
    private RaceChoice race;
    private RaceChoice ofPlaces = RaceChoice.ALL;

    public RunInViewModel(SeasonSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        var season = session.state().get().season();
        choices = RaceChoice.of(season.regulations(), season.clubs().size());
        race = choices.getFirst();
        choice = new ReadOnlyObjectWrapper<>(choices.getFirst());
        grid = new GridViewModel(session, outlook(), choices.getFirst(), texts);
        listening = Subscription.combine(
                session.state().subscribe((before, now) -> look()),
                session.chances().subscribe((before, now) -> look()));
        look();
    }

    List<RaceChoice> choices() {
        return choices;
    }

    ReadOnlyObjectProperty<RunInPage> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RaceChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    /** Whether the chances are of an older state. */
    ReadOnlyBooleanProperty stale() {
        return stale.getReadOnlyProperty();
    }

    /** Whether nothing is left to play. */
    ReadOnlyBooleanProperty over() {
        return over.getReadOnlyProperty();
    }

    int clubs() {
        return session.state().get().season().clubs().size();
    }

    /** The lowest place of each zone that others follow. */
    List<Integer> zoneEnds() {
        return session.state().get().season().regulations().zones().stream()
                .map(zone -> zone.kind().lower() ? zone.from() - 1 : zone.to())
                .distinct()
                .toList();
    }

    GridViewModel grid() {
        return grid;
    }

    MatrixViewModel places() {
        if (places == null) {
            places = new MatrixViewModel(outlook(), ofPlaces, texts);
        }
        return places;
    }

    PointsViewModel points() {
        if (points == null) {
            points = new PointsViewModel(session, outlook(), race, texts);
        }
        return points;
    }

    RootingViewModel rooting() {
        if (rooting == null) {
            rooting = new RootingViewModel(session, outlook(), race, texts);
        }
        return rooting;
    }

    ScenariosViewModel scenarios() {
        if (scenarios == null) {
            scenarios = new ScenariosViewModel(session, outlook(), texts);
        }
        return scenarios;
    }

    /** Clubs of the open page; the matrix remembers its own. */
    void choose(RaceChoice newChoice) {
        if (page.get() == RunInPage.PLACES) {
            ofPlaces = newChoice;
        } else {
            race = newChoice;
        }
        choice.set(newChoice);
        look();
    }

    void open(RunInPage newPage) {
        page.set(newPage);
        choice.set(newPage == RunInPage.PLACES ? ofPlaces : race);
        look();
    }

    private Outlook outlook() {
        return Outlook.of(session.state().get(), session.chances().get());
    }

    private void look() {
        var outlook = outlook();
        stale.set(session.chances().get().stale());
        over.set(outlook.open().isEmpty());
        if (over.get() && page.get() != RunInPage.SCENARIOS && page.get() != RunInPage.GRID) {
            return;
        }
        switch (page.get()) {
            case GRID -> grid.look(outlook, race);
            case POINTS -> points().look(outlook, race);
            case ROOTING -> rooting().look(outlook, race);
            case SCENARIOS -> scenarios().look(outlook);
            case PLACES -> places().look(outlook, ofPlaces);
        }
    }

    /** Stops listening to the session. */
    public void close() {
        listening.unsubscribe();
        grid.close();
        if (points != null) {
            points.close();
        }
        if (rooting != null) {
            rooting.close();
        }
        if (scenarios != null) {
            scenarios.close();
        }
    }
}
