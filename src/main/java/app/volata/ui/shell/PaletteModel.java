package app.volata.ui.shell;

import app.volata.model.Club;
import app.volata.model.Fixture;
import app.volata.model.KickOff;
import app.volata.session.SeasonState;
import app.volata.standings.ScorerTable;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Target;
import app.volata.ui.kit.Texts;
import app.volata.words.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is found in a season, and among the commands, by a few letters. */
final class PaletteModel {
    private static final int CLUBS = 4;
    private static final int OPEN = 3;
    private static final int PLAYED = 2;
    private static final int PLAYERS = 5;
    private static final int COMMANDS = 12;

    /** Doing these by name makes no sense. */
    private static final Set<Command> ONLY_KEYS =
            Set.of(Command.BACK, Command.FIND_ANYTHING, Command.NEXT_PART, Command.PREVIOUS_PART, Command.LET_GO);

    private final SeasonState state;
    private final Texts texts;

    PaletteModel(SeasonState state, Texts texts) {
        this.state = state;
        this.texts = texts;
    }

    /** What an entry leads to. */
    sealed interface Leads {
        record ToCommand(Command command) implements Leads {}

        record ToTarget(Target target) implements Leads {}

        /** A view, and in it what belongs to a club. */
        record ToView(Command view, Target target) implements Leads {}
    }

    /**
     * One line.
     *
     * @param badge of the club before it; null for a sign
     * @param hint what Enter does, or more about it
     */
    record Entry(Leads leads, @Nullable Club badge, String text, List<Names.Stretch> typed, String hint) {}

    record Group(String title, List<Entry> entries) {}

    /** All groups that have something, the likeliest first; nothing typed lists the commands. */
    List<Group> find(String typed, Set<Section> sections) {
        var groups = new ArrayList<Group>();
        if (!typed.isBlank()) {
            add(groups, texts.text("palette.clubs"), clubs(typed));
            add(groups, texts.text("palette.fixtures"), fixtures(typed));
            add(groups, texts.text("palette.players"), players(typed));
        }
        add(groups, texts.text("palette.commands"), commands(typed, sections));
        return groups;
    }

    /** Clubs alone; nothing typed lists them all as they stand. */
    List<Group> findClubs(String typed) {
        var groups = new ArrayList<Group>();
        add(
                groups,
                texts.text("palette.clubs"),
                clubs(typed, state.standings().rows().size()));
        return groups;
    }

    private static void add(List<Group> groups, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            groups.add(new Group(title, entries));
        }
    }

    private List<Entry> clubs(String typed) {
        return clubs(typed, CLUBS);
    }

    private List<Entry> clubs(String typed, int most) {
        return state.standings().rows().stream()
                .map(row -> state.season().club(row.club()))
                .filter(club -> found(club, typed))
                .limit(most)
                .map(club -> entry(
                        new Leads.ToTarget(new Target.OfClub(club.number())),
                        club,
                        club.shortName(),
                        typed,
                        texts.text("palette.club-hint")))
                .toList();
    }

    private static boolean found(Club club, String typed) {
        return Names.found(club.name(), typed)
                || Names.found(club.shortName(), typed)
                || Names.same(club.code(), typed);
    }

    private List<Entry> fixtures(String typed) {
        var byTime = Comparator.comparing(Fixture::kickOff, Comparator.nullsLast(Comparator.<KickOff>naturalOrder()));
        var open = matching(typed, false).sorted(byTime).limit(OPEN);
        var played = matching(typed, true).sorted(byTime.reversed()).limit(PLAYED);
        return Stream.concat(open, played)
                .map(fixture -> fixture(fixture, typed))
                .toList();
    }

    private Stream<Fixture> matching(String typed, boolean played) {
        return state.season().fixtures().stream()
                .filter(fixture -> fixture.played() == played)
                .filter(fixture -> Names.found(name(fixture), typed));
    }

    private Entry fixture(Fixture fixture, String typed) {
        var home = state.season().club(fixture.home());
        var kickOff = fixture.kickOff();
        var day = kickOff == null ? "" : texts.words().shortDay(kickOff.date()) + ": ";
        return entry(
                new Leads.ToTarget(new Target.OfFixture(fixture.number())),
                home,
                name(fixture),
                typed,
                day + (fixture.played() ? texts.text("palette.played-hint") : texts.text("palette.open-hint")));
    }

    private String name(Fixture fixture) {
        var score = fixture.score();
        if (score == null) {
            return texts.words().fixture(state.season(), fixture.number());
        }
        var home = state.season().club(fixture.home());
        var away = state.season().club(fixture.away());
        return home.shortName() + " " + texts.words().score(score) + " " + away.shortName();
    }

    private List<Entry> players(String typed) {
        var scorers = state.scorers().rows();
        var entries = new ArrayList<Entry>();
        for (var club : state.season().clubs()) {
            if (found(club, typed)) {
                var leading = leading(scorers, club);
                if (!leading.isEmpty()) {
                    entries.add(entry(
                            new Leads.ToView(Command.SCORERS, new Target.OfClub(club.number())),
                            club,
                            leading,
                            typed,
                            texts.text("palette.scorers-of-club", club.shortName())));
                }
            }
        }
        scorers.stream()
                .filter(row -> Names.found(state.season().player(row.player()).name(), typed))
                .map(row -> player(row, typed))
                .forEach(entries::add);
        return entries.subList(0, Math.min(PLAYERS, entries.size()));
    }

    private String leading(List<ScorerTable.Row> scorers, Club club) {
        return scorers.stream()
                .filter(row -> row.clubs().getFirst() == club.number())
                .limit(3)
                .map(row -> state.season().player(row.player()).surname() + " " + row.goals())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }

    private Entry player(ScorerTable.Row row, String typed) {
        var club = state.season().club(row.clubs().getFirst());
        return entry(
                new Leads.ToTarget(new Target.OfPlayer(row.player())),
                club,
                state.season().player(row.player()).name(),
                typed,
                texts.text("palette.player-hint", club.shortName(), row.goals()));
    }

    private List<Entry> commands(String typed, Set<Section> sections) {
        return Arrays.stream(Command.values())
                .filter(command -> sections.contains(command.section()))
                .filter(command -> command.typed().isEmpty() && !ONLY_KEYS.contains(command))
                .filter(command -> command.keys().size() < 2 || command == Command.REDO)
                .filter(command -> Names.found(texts.of(command), typed))
                .limit(COMMANDS)
                .map(command -> entry(
                        new Leads.ToCommand(command), null, texts.of(command), typed, texts.of(command.section())))
                .toList();
    }

    private static Entry entry(Leads leads, @Nullable Club badge, String text, String typed, String hint) {
        return new Entry(leads, badge, text, Names.stretches(text, typed), hint);
    }
}
