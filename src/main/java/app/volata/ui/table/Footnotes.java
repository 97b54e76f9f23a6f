package app.volata.ui.table;

import app.volata.model.Decision;
import app.volata.model.Ruling;
import app.volata.standings.Ledger;
import app.volata.standings.Part;
import app.volata.standings.Reason;
import app.volata.standings.Standings;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notes of a table: why clubs level on points stand in this order, and which points were taken from whom. */
record Footnotes(List<Note> notes) {
    Footnotes {
        notes = List.copyOf(notes);
    }

    /** Level clubs have one number together, and a note for each two neighbours among them. */
    static Footnotes of(Standings standings, Texts texts) {
        if (!standings.selection().part().equals(Part.ALL)) {
            return new Footnotes(List.of());
        }
        var notes = new ArrayList<Note>();
        var group = new ArrayList<Reason>();
        int number = 1;
        for (int position = 1; position <= standings.rows().size(); position++) {
            var reason = level(standings, position);
            if (reason != null) {
                group.add(reason);
            } else if (!group.isEmpty()) {
                var clubs = group.stream()
                        .flatMap(each -> Stream.of(each.upper(), each.lower()))
                        .collect(Collectors.toSet());
                var mark = Integer.toString(number++);
                for (var each : group) {
                    notes.add(Note.of(mark, clubs, texts.words().reason(standings.season(), each)));
                }
                group.clear();
            }
        }
        deductions(standings, texts, notes);
        return new Footnotes(notes);
    }

    /** Why the club at this position is below its neighbour with as many points; null where it needs no saying. */
    private static @Nullable Reason level(Standings standings, int position) {
        if (position == standings.rows().size()) {
            return null;
        }
        var upper = standings.rows().get(position - 1);
        var lower = standings.rows().get(position);
        if (upper.points() != lower.points() || upper.played() + lower.played() == 0) {
            return null;
        }
        var reason = standings.reason(upper.club(), lower.club()).orElseThrow();
        return reason.steps().getFirst() instanceof Reason.Apart ? null : reason;
    }

    private static void deductions(Standings standings, Texts texts, List<Note> notes) {
        var season = standings.season();
        for (var decision : new Ledger(season, standings.selection().cut()).decisions()) {
            var why = because(decision.ruling(), texts);
            switch (decision) {
                case Decision.Deduction(int club, int points, var _) -> {
                    var name = season.club(club).shortName();
                    var text = points > 0
                            ? texts.text("table.deducted", name, points, why)
                            : texts.text("table.given-back", name, -points, why);
                    notes.add(Note.of(Note.DEDUCTION, Set.of(club), text));
                }
                case Decision.Exclusion(int club, var _, var _) -> {
                    var text = texts.text("table.excluded", season.club(club).shortName(), why);
                    notes.add(Note.of(Note.DEDUCTION, Set.of(club), text));
                }
                case Decision.Award _, Decision.Annulment _, Decision.Settlement _, Decision.Correction _ -> {}
            }
        }
    }

    /** {@code Monday 12 March 2018 (late accounts)}. */
    private static String because(Ruling ruling, Texts texts) {
        var day = texts.words().date(ruling.decided());
        return ruling.reason().isBlank() ? day : day + " (" + ruling.reason() + ")";
    }

    /** What the row of this club carries: the number, then a star. */
    String mark(int club) {
        var marks = new StringBuilder();
        for (var note : notes) {
            if (note.clubs().contains(club) && marks.indexOf(note.mark()) < 0) {
                marks.append(note.mark());
            }
        }
        return marks.toString();
    }

    /** The sentences about this club, one a line. */
    String about(int club) {
        return notes.stream()
                .filter(note -> note.clubs().contains(club))
                .map(Note::sentence)
                .collect(Collectors.joining("\n"));
    }

    /**
     * As many as there is room for. Where there are more, those of the selected club are among them, and the last says how
     * many are left out.
     */
    List<Note> fitting(int room, int selectedClub, Texts texts) {
        if (notes.size() <= room) {
            return notes;
        }
        var chosen = new HashSet<Note>();
        notes.stream()
                .filter(note -> note.clubs().contains(selectedClub))
                .limit(room - 1)
                .forEach(chosen::add);
        for (var note : notes) {
            if (chosen.size() < room - 1) {
                chosen.add(note);
            }
        }
        var fitting = new ArrayList<>(notes.stream().filter(chosen::contains).toList());
        fitting.add(new Note("", Set.of(), "", texts.text("table.more-notes", notes.size() - fitting.size())));
        return fitting;
    }
}
