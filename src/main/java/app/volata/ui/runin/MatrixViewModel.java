package app.volata.ui.runin;

import app.volata.forecast.Forecast;
import app.volata.model.Zone;
import app.volata.model.ZoneKind;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The place matrix. */
final class MatrixViewModel {
    private static final double ONE_DECIMAL = 0.0995;
    private static final double SAID = 0.0005;

    private final Texts texts;
    private final ReadOnlyObjectWrapper<MatrixState> state;
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>(new Cursor(0, 1));
    private final ReadOnlyObjectWrapper<About> about = new ReadOnlyObjectWrapper<>(new About("", ""));
    private Outlook outlook;
    private boolean moved;

    /**
     * The cell that is looked at.
     *
     * @param place from 1
     */
    record Cursor(int club, int place) {}

    /** What is said of it: how likely the place is, and what it belongs to. */
    record About(String place, String rest) {}

    MatrixViewModel(Outlook outlook, RaceChoice choice, Texts texts) {
        this.texts = texts;
        this.outlook = outlook;
        state = new ReadOnlyObjectWrapper<>(matrix(choice));
        look(outlook, choice);
    }

    ReadOnlyObjectProperty<MatrixState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<About> about() {
        return about.getReadOnlyProperty();
    }

    void look(Outlook newOutlook, RaceChoice choice) {
        outlook = newOutlook;
        state.set(matrix(choice));
        var clubs = clubs();
        if (!clubs.isEmpty() && (!moved || !clubs.contains(cursor.get().club()))) {
            int club = outlook.mine(clubs);
            cursor.set(new Cursor(club, likeliest(club)));
        }
        about.set(sentence());
    }

    private List<Integer> clubs() {
        return state.get().rows().stream().map(row -> row.club().number()).toList();
    }

    private int likeliest(int club) {
        var forecast = outlook.shown();
        return forecast == null
                ? Math.max(1, outlook.clubs().indexOf(club) + 1)
                : forecast.likelyPlaces(club).mostLikely();
    }

    private MatrixState matrix(RaceChoice choice) {
        var regulations = outlook.season().regulations();
        var zones = new ArrayList<@Nullable ZoneKind>();
        outlook.places().forEach(place -> zones.add(zone(place)));
        int clubs = outlook.season().clubs().size();
        var edges = regulations.zones().stream()
                .map(zone -> new MatrixState.Edge(
                        zone.kind().lower() ? zone.from() - 1 : zone.to(),
                        zone.kind().lower() || zone.kind() == ZoneKind.CHAMPIONS_LEAGUE))
                .filter(edge -> edge.place() >= 1 && edge.place() < clubs)
                .distinct()
                .toList();
        return new MatrixState(
                zones, edges, outlook.contenders(choice).stream().map(this::row).toList());
    }

    private @Nullable ZoneKind zone(int place) {
        return outlook.season().regulations().zones().stream()
                .filter(zone -> zone.contains(place))
                .map(Zone::kind)
                .findFirst()
                .orElse(null);
    }

    private MatrixState.Row row(int club) {
        var named = outlook.season().club(club);
        var forecast = outlook.shown();
        if (forecast == null) {
            return new MatrixState.Row(
                    named,
                    outlook.places().mapToObj(place -> MatrixState.Cell.NONE).toList(),
                    "");
        }
        int likeliest = forecast.likelyPlaces(club).mostLikely();
        double mean = outlook.places()
                .mapToDouble(place -> place * forecast.place(club, place))
                .sum();
        return new MatrixState.Row(
                named,
                outlook.places()
                        .mapToObj(place -> cell(forecast.place(club, place), place == likeliest))
                        .toList(),
                texts.words().number(mean, 1));
    }

    private MatrixState.Cell cell(double chance, boolean likeliest) {
        if (chance == 0) {
            return MatrixState.Cell.NONE;
        }
        if (chance < SAID) {
            return new MatrixState.Cell(texts.text("runin.hardly-place"), 0, likeliest);
        }
        var text = texts.words().number(100 * chance, chance < ONE_DECIMAL ? 1 : 0);
        return new MatrixState.Cell(text, Math.max(1, Shades.ofChance(chance)), likeliest);
    }

    private About sentence() {
        var forecast = outlook.shown();
        var at = cursor.get();
        if (forecast == null || !clubs().contains(at.club())) {
            return new About("", "");
        }
        var place = texts.text(
                "runin.place-chance",
                outlook.season().club(at.club()).shortName(),
                texts.words().place(at.place()),
                texts.words().chance(forecast.place(at.club(), at.place())));
        return new About(place, rest(forecast, at));
    }

    private String rest(Forecast forecast, Cursor at) {
        var places = forecast.likelyPlaces(at.club());
        var likely = places.best() == places.worst()
                ? texts.text("runin.place-sure", texts.words().place(places.best()))
                : texts.text("runin.place-likely", places.best(), places.worst());
        var zone = zone(at.place());
        return zone == null
                ? likely
                : likely + " "
                        + texts.text(
                                "runin.place-zone",
                                texts.words().zone(zone),
                                texts.words().chance(forecast.chance(at.club(), zone)));
    }

    void move(Cursor to) {
        moved = true;
        cursor.set(to);
        about.set(sentence());
    }

    /** A place or a club on; false at the end. */
    boolean move(int places, int rows) {
        var clubs = clubs();
        int row = clubs.indexOf(cursor.get().club()) + rows;
        int place = cursor.get().place() + places;
        if (row < 0
                || row >= clubs.size()
                || place < 1
                || place > state.get().zones().size()) {
            return false;
        }
        move(new Cursor(clubs.get(row), place));
        return true;
    }
}
