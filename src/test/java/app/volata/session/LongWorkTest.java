package app.volata.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.volata.exchange.Catalogue;
import app.volata.model.Edit;
import app.volata.model.Score;
import app.volata.store.Backups;
import app.volata.store.SeasonFile;
import app.volata.store.StoreException;
import app.volata.ui.fixtures.FixturesViewModel;
import app.volata.ui.kit.Texts;
import app.volata.ui.scorers.ScorersViewModel;
import app.volata.ui.table.StandingsViewModel;
import app.volata.ui.whatif.WhatIfViewModel;
import app.volata.words.Words;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand edits and undos, with all views listening, leave nothing behind but the history that was promised. */
class LongWorkTest {
    /** With what is undone and done again on the way and at the end, over ten thousand steps. */
    private static final int EDITS = 6_500;

    @TempDir
    private Path folder;

    private final ByHand ui = new ByHand();
    private final ByHand files = new ByHand();
    private final ByHand soon = new ByHand();

    @Test
    void nothingLeaks() throws StoreException {
        var backups = new Backups(folder.resolve("backups"), Clock.systemUTC());
        try (var file = SeasonFile.create(folder.resolve("season.volata"), Catalogue.bundled(), backups)) {
            var session = new SeasonSession(
                    file,
                    file.workbook(),
                    new Threads(ui, files, soon),
                    Clock.systemUTC(),
                    (request, cancelled, partial) -> Optional.empty());
            var screens = new Screens(session);
            var states = work(session);
            soon.all();
            ByHand.settle(files, ui);

            assertEquals(new SaveState.Saved(), session.saveState().get());
            assertEquals(History.DEPTH, undoAll(session));
            assertGone(states.subList(0, EDITS - 2 * History.DEPTH));
            var models = screens.close();
            screens = null;
            session.execute(new Edit.Follow(7));
            assertGone(models);
        }
    }

    /** Edits and, now and then, undoes and does again. */
    private List<WeakReference<SeasonState>> work(SeasonSession session) {
        var states = new ArrayList<WeakReference<SeasonState>>();
        for (int i = 0; i < EDITS; i++) {
            session.execute(new Edit.EnterResult(i % 380, new Score(1 + i / 380 % 25, i % 7)));
            if (i % 5 == 0) {
                session.undo();
                session.redo();
            }
            states.add(new WeakReference<>(session.state().get()));
            if (i % 500 == 0) {
                ByHand.settle(files, ui);
            }
        }
        return states;
    }

    private static int undoAll(SeasonSession session) {
        int steps = 0;
        while (session.undoable().get() != null) {
            session.undo();
            steps++;
        }
        while (session.redoable().get() != null) {
            session.redo();
        }
        return steps;
    }

    private static void assertGone(List<? extends WeakReference<?>> states) {
        for (int attempt = 0; attempt < 20 && states.stream().anyMatch(state -> state.get() != null); attempt++) {
            System.gc();
        }
        states.forEach(state -> assertNull(state.get()));
    }

    /** The models of all views, which listen to the session. */
    private static final class Screens {
        private final StandingsViewModel table;
        private final FixturesViewModel fixtures;
        private final ScorersViewModel scorers;
        private final WhatIfViewModel whatIf;

        Screens(SeasonSession session) {
            var texts = new Texts(Words.of(Locale.ENGLISH));
            table = new StandingsViewModel(session, texts);
            fixtures = new FixturesViewModel(session);
            scorers = new ScorersViewModel(session, texts);
            whatIf = new WhatIfViewModel(session, texts);
        }

        List<WeakReference<Object>> close() {
            table.close();
            fixtures.close();
            scorers.close();
            whatIf.close();
            return Stream.<Object>of(table, fixtures, scorers, whatIf)
                    .map(WeakReference::new)
                    .toList();
        }
    }
}
