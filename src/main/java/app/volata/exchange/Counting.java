package app.volata.exchange;

import app.volata.model.Decision;
import app.volata.model.Fixture;
import app.volata.model.Score;
import app.volata.model.Season;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fixtures of a season count for, to be written: their scores and the decisions that stand. */
final class Counting {
    private final Map<Integer, Decision> decided = new HashMap<>();

    Counting(Season season) {
        for (var decision : season.decisions()) {
            if (decision.ruling().cancelled() != null) {
                continue;
            }
            if (decision instanceof Decision.Award award) {
                decided.put(award.fixture(), award);
            } else if (decision instanceof Decision.Annulment annulment) {
                decided.put(annulment.fixture(), annulment);
            }
        }
    }

    boolean isEmpty() {
        return decided.isEmpty();
    }

    /** The award or annulment of a fixture. */
    @Nullable
    Decision decision(Fixture fixture) {
        return decided.get(fixture.number());
    }

    @Nullable
    Score score(Fixture fixture) {
        return decision(fixture) instanceof Decision.Award award ? award.score() : fixture.score();
    }

    /** The score that was played where another one was awarded. */
    @Nullable
    Score played(Fixture fixture) {
        return decision(fixture) instanceof Decision.Award ? fixture.score() : null;
    }

    ReadMatch.State state(Fixture fixture) {
        return switch (decision(fixture)) {
            case Decision.Award award -> ReadMatch.State.AWARDED;
            case Decision.Annulment annulment -> ReadMatch.State.ANNULLED;
            case null, default ->
                switch (fixture.status()) {
                    case POSTPONED -> ReadMatch.State.POSTPONED;
                    case ABANDONED -> ReadMatch.State.ABANDONED;
                    case PLANNED -> fixture.score() == null ? ReadMatch.State.SCHEDULED : ReadMatch.State.PLAYED;
                };
        };
    }
}
