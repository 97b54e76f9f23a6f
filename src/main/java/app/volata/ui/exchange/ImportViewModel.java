package app.volata.ui.exchange;

import app.volata.exchange.ClubNames;
import app.volata.exchange.ImportProblem;
import app.volata.exchange.Imported;
import app.volata.exchange.Preview;
import app.volata.model.Club;
import app.volata.model.Season;
import app.volata.model.Workbook;
import app.volata.session.Incoming;
import app.volata.session.SeasonSession;
import app.volata.session.SeasonState;
import app.volata.store.StoreProblem;
import app.volata.ui.exchange.ImportLine.Group;
import app.volata.ui.kit.Texts;
import app.volata.words.Names;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;

/** A file before it is imported: what it would change, and what a person has chosen of it. Writes nothing by itself. */
public final class ImportViewModel {
    /**
     * What the page shows.
     *
     * @param shown the one group that is asked for; null for all
     * @param counts lines of each group
     * @param willBeNew new ones that are taken
     * @param willChange changed ones that are taken
     */
    record Screen(
            List<ImportLine> lines, @Nullable Group shown, Map<Group, Integer> counts, int willBeNew, int willChange) {
        Screen {
            lines = List.copyOf(lines);
            counts = Map.copyOf(counts);
        }

        int changes() {
            return willBeNew + willChange;
        }

        int count(Group group) {
            return counts.getOrDefault(group, 0);
        }

        int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A match of the file, also after a line of it was corrected. */
    private record Key(int home, int away, int line) {}

    private final SeasonSession session;
    private final Texts texts;
    private final Map<String, String> learned = new TreeMap<>();
    private final Map<Key, Boolean> chosen = new HashMap<>();
    private final Set<Group> open = new HashSet<>(Set.of(Group.NOT_UNDERSTOOD, Group.CHANGED, Group.NEW));
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<SeasonState> onState = (property, before, after) -> refresh();
    private Incoming incoming;
    private @Nullable Group shown;
    private boolean writing;

    public ImportViewModel(SeasonSession session, Texts texts, Incoming incoming) {
        this.session = session;
        this.texts = texts;
        this.incoming = incoming;
        session.state().addListener(onState);
        refresh();
    }

    void close() {
        session.state().removeListener(onState);
    }

    ReadOnlyObjectProperty<Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    private Workbook workbook() {
        var now = session.state().get().workbook();
        var names = new TreeMap<>(now.learnedNames());
        names.putAll(learned);
        return now.withLearnedNames(names);
    }

    private Season season() {
        return session.state().get().season();
    }

    // about the file

    /** The last part of its path. */
    String fileName() {
        var name = Path.of(incoming.file()).getFileName();
        return name == null ? incoming.file() : name.toString();
    }

    /** Why nothing of it can be read; empty where something can. */
    Optional<String> refusal() {
        return incoming instanceof Incoming.Refused(var _, var _, var problem)
                ? Optional.of(texts.words().problem(problem))
                : Optional.empty();
    }

    /** Whose format it is, and how far it goes. */
    String about() {
        if (!(incoming instanceof Incoming.Read(var _, var _, var imported))) {
            return "";
        }
        var results = imported.season().fixtures().stream()
                .filter(fixture -> fixture.score() != null)
                .toList();
        var format = format(imported.kind());
        return results.stream()
                .flatMap(fixture -> Optional.ofNullable(fixture.kickOff()).stream())
                .max(Comparator.naturalOrder())
                .map(last -> texts.text(
                        "import.about", format, results.size(), texts.words().date(last.date())))
                .orElseGet(() -> texts.text(
                        "import.about-fixtures",
                        format,
                        imported.season().fixtures().size()));
    }

    private String format(Imported.Kind kind) {
        return switch (kind) {
            case OWN_CSV -> texts.text("import.format-own");
            case FOOTBALL_DATA -> texts.text("import.format-football-data");
            case FOOTBALL_TEXT -> texts.text("import.format-football-text");
            case FOOTBALL_JSON -> texts.text("import.format-football-json");
        };
    }

    /** The copy that is made first. */
    String copyName() {
        return String.valueOf(session.traffic().nextCopy().getFileName());
    }

    // reading

    private Optional<Preview> preview() {
        return incoming instanceof Incoming.Read(var _, var _, var imported)
                ? Optional.of(Preview.of(workbook(), imported))
                : Optional.empty();
    }

    private void refresh() {
        if (writing) {
            return;
        }
        var all = preview().map(Preview::lines).orElse(List.of()).stream()
                .map(this::line)
                .toList();
        var counts = new EnumMap<Group, Integer>(Group.class);
        all.forEach(line -> counts.merge(line.group(), 1, Integer::sum));
        screen.set(new Screen(lines(all), shown, counts, taken(of(Group.NEW, all)), taken(of(Group.CHANGED, all))));
    }

    private static List<ImportLine> of(Group group, List<ImportLine> lines) {
        return lines.stream().filter(line -> line.group() == group).toList();
    }

    private List<ImportLine> lines(List<ImportLine> all) {
        var lines = new ArrayList<ImportLine>();
        for (var group : Group.values()) {
            var ofGroup = of(group, all);
            boolean wanted = shown == null || shown == group;
            if (wanted && !ofGroup.isEmpty()) {
                boolean unfolded = open.contains(group) || shown == group;
                lines.add(new ImportLine.Head(group, ofGroup.size(), unfolded, taken(ofGroup)));
                lines.addAll(unfolded ? ofGroup : List.of());
            }
        }
        return lines;
    }

    private static int taken(List<ImportLine> lines) {
        return (int) lines.stream()
                .filter(line -> line instanceof ImportLine.Match match && match.taken())
                .count();
    }

    private ImportLine line(Preview.Line line) {
        return switch (line) {
            case Preview.Unread(int number, var problem) ->
                new ImportLine.Unread(number, texts.words().problem(problem), text(number), found(problem));
            case Preview.UnknownClub unknown -> unknown(unknown);
            case Preview.Match match -> match(match);
        };
    }

    private String text(int line) {
        var all = incoming instanceof Incoming.Read(var _, var text, var _) ? text.split("\n", -1) : new String[0];
        return line < 1 || line > all.length ? "" : all[line - 1].replace("\r", "");
    }

    private static String found(ImportProblem problem) {
        return problem instanceof ImportProblem.Malformed malformed ? malformed.found() : "";
    }

    private ImportLine unknown(Preview.UnknownClub unknown) {
        var score = unknown.score();
        var told = unknown.home() + " – " + unknown.away()
                + (score == null ? "" : " " + texts.words().score(score));
        var clubs = new ArrayList<>(season().clubs());
        clubs.sort(Comparator.comparing(Club::name));
        likeliest(unknown.unknown(), clubs).ifPresent(nearest -> {
            clubs.remove(nearest);
            clubs.addFirst(nearest);
        });
        return new ImportLine.Unknown(unknown.line(), unknown.unknown(), told, clubs);
    }

    /** One that has a word of the name; else the one spelt most like it. */
    private static Optional<Club> likeliest(String name, List<Club> clubs) {
        return clubs.stream()
                .filter(club -> Arrays.stream(name.split(" ", -1)).anyMatch(word -> Names.found(club.name(), word)))
                .findFirst()
                .or(() -> ClubNames.of(clubs).nearest(name));
    }

    private ImportLine match(Preview.Match match) {
        var group = switch (match.kind()) {
            case CHANGED -> Group.CHANGED;
            case NEW -> Group.NEW;
            case SAME -> Group.SAME;
        };
        var key = new Key(match.told().home(), match.told().away(), match.line());
        var difference = new MatchDifference(texts, match.before(), match.told());
        return new ImportLine.Match(
                match.line(),
                match.source(),
                group,
                season().club(match.told().home()),
                season().club(match.told().away()),
                difference.season(),
                difference.file(),
                chosen.getOrDefault(key, group == Group.NEW) && group != Group.SAME,
                note(match));
    }

    private @Nullable String note(Preview.Match match) {
        if (match.kind() != Preview.Kind.NEW) {
            return null;
        }
        var score = match.told().score();
        boolean scored = score != null && score.home() + score.away() > 0;
        return scored && match.told().goals().isEmpty() ? texts.text("import.scorers-empty") : null;
    }

    // choosing

    /** All groups, or one alone. */
    void show(@Nullable Group group) {
        shown = group;
        refresh();
    }

    void unfold(Group group) {
        if (!open.remove(group)) {
            open.add(group);
        }
        refresh();
    }

    void take(ImportLine.Match match, boolean wanted) {
        chosen.put(key(match), wanted);
        refresh();
    }

    private static Key key(ImportLine.Match match) {
        return new Key(match.home().number(), match.away().number(), match.line());
    }

    void takeAll(Group group, boolean wanted) {
        preview().map(Preview::lines).orElse(List.of()).forEach(line -> {
            if (line(line) instanceof ImportLine.Match match && match.group() == group) {
                chosen.put(key(match), wanted);
            }
        });
        refresh();
    }

    /** A name of the file is this club from now on; it is kept with the season once something is imported. */
    void learn(String name, Club club) {
        learned.put(name, club.name());
        refresh();
    }

    /** Another text for a line of the file, which is read again; the file itself stays as it is. */
    void correct(int line, String text) {
        if (incoming instanceof Incoming.Read(var file, var whole, var _)) {
            var lines = whole.split("\n", -1);
            lines[line - 1] = text;
            if (session.traffic().read(file, String.join("\n", lines)) instanceof Incoming.Read read) {
                incoming = read;
            }
            refresh();
        }
    }

    /** Copies the season, then writes what is taken as one edit; the problem says why nothing was written. */
    CompletionStage<Optional<StoreProblem>> write() {
        if (!(incoming instanceof Incoming.Read(var _, var _, var imported))) {
            throw new IllegalStateException("nothing was read");
        }
        var taken = taken();
        writing = true;
        return session.traffic()
                .takeOver(now -> {
                    var names = new TreeMap<>(now.learnedNames());
                    names.putAll(learned);
                    return Preview.of(now.withLearnedNames(names), imported).after(taken::contains);
                })
                .thenApply(problem -> {
                    writing = false;
                    return problem;
                });
    }

    private Set<Integer> taken() {
        return preview().map(Preview::lines).orElse(List.of()).stream()
                .map(this::line)
                .filter(line -> line instanceof ImportLine.Match match && match.taken())
                .map(line -> ((ImportLine.Match) line).source())
                .collect(Collectors.toSet());
    }
}
