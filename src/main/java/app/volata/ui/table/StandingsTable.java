package app.volata.ui.table;

import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.States;
import app.volata.ui.kit.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The table itself: a head and a row for each club. A league has so few that all rows are there at once; such plain nodes
 * are on the screen sooner than the toolkit's table with its cells, and a number that changes moves nothing else.
 */
final class StandingsTable extends Region {
    private static final double ROW = ClubTableRow.HEIGHT;
    private static final double SCROLL_BAR = 12;
    private static final PseudoClass ASSUMED = States.named("assumed");

    private final ObservableList<ClubRow> rows;
    private final Texts texts;
    private final IntConsumer onOpen;
    private final Columns columns;
    private final TableHead head;
    private final Pane body = new Pane();
    private final Map<ClubRow, ClubTableRow> nodes = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable ClubRow> selected = new ReadOnlyObjectWrapper<>();
    private final ListChangeListener<ClubRow> onRows = _ -> arrange();
    private Node content = body;

    /** @param onOpen told which club was double-clicked */
    StandingsTable(StandingsViewModel model, Texts texts, IntConsumer onOpen) {
        this.rows = model.rows();
        this.texts = texts;
        this.onOpen = onOpen;
        columns = new Columns(model.frame().get(), texts);
        head = new TableHead(columns.all());
        getStyleClass().add("standings");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(texts.text("command.table"));
        getChildren().setAll(head, content);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        rows.addListener(onRows);
        arrange();
    }

    /** Every row to its place; those of new clubs are made, those of clubs that are gone taken out. */
    private void arrange() {
        if (rows.size() != nodes.size() || !nodes.keySet().containsAll(rows)) {
            nodes.entrySet().removeIf(entry -> {
                boolean gone = !rows.contains(entry.getKey());
                if (gone) {
                    entry.getValue().close();
                }
                return gone;
            });
            rows.forEach(row -> nodes.computeIfAbsent(row, this::node));
            body.getChildren().setAll(nodes.values());
            if (rows.isEmpty()) {
                body.getChildren()
                        .setAll(new EmptyState(texts.text("table.no-clubs"), texts.text("table.no-clubs-step")));
            }
            body.setMinHeight(ROW * rows.size());
            select(nodes.containsKey(selected.get()) ? selected.get() : null);
        }
        place();
    }

    private void place() {
        nodes.forEach((row, node) -> node.resizeRelocate(0, rows.indexOf(row) * ROW, rowWidth(), ROW));
    }

    private ClubTableRow node(ClubRow row) {
        var node = new ClubTableRow(row, columns.all(), texts);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(row, event));
        return node;
    }

    private void pressed(ClubRow row, MouseEvent event) {
        requestFocus();
        select(row);
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            onOpen.accept(row.club());
        }
    }

    private void keyPressed(KeyEvent event) {
        int at = rows.indexOf(selected.get());
        int wanted = switch (event.getCode()) {
            case UP -> Math.max(0, at - 1);
            case DOWN -> at + 1;
            case PAGE_UP -> 0;
            case PAGE_DOWN -> rows.size() - 1;
            default -> -1;
        };
        if (wanted >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            if (wanted < rows.size()) {
                select(rows.get(wanted));
            }
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        holdBody();
        columns.fit(rowWidth());
        head.arrange();
        head.resizeRelocate(0, 0, getWidth(), ROW);
        nodes.values().forEach(ClubTableRow::arrange);
        place();
        content.resizeRelocate(0, ROW, getWidth(), getHeight() - ROW);
    }

    /** The rows scroll where they do not fit. */
    private void holdBody() {
        if (scrolls() == content.equals(body)) {
            content = scrolls() ? new ScrollPane(body) : body;
            getChildren().set(1, content);
            content.setFocusTraversable(false);
        }
    }

    private boolean scrolls() {
        return rows.size() * ROW > getHeight() - ROW + 0.5;
    }

    private double rowWidth() {
        return getWidth() - (scrolls() ? SCROLL_BAR : 0);
    }

    /** The row chosen; null for none. */
    ReadOnlyObjectProperty<@Nullable ClubRow> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The number of the club chosen, -1 for none. */
    int selectedClub() {
        var row = selected.get();
        return row == null ? -1 : row.club();
    }

    /** Chooses the row of a club and brings it into sight; false where it has none. */
    boolean select(int club) {
        var row = rows.stream().filter(each -> each.club() == club).findFirst();
        row.ifPresent(this::select);
        return row.isPresent();
    }

    void selectFirst() {
        if (!rows.isEmpty()) {
            select(rows.getFirst());
        }
    }

    private void select(@Nullable ClubRow row) {
        selected.set(row);
        nodes.forEach((each, node) -> node.select(each.equals(row)));
        if (row != null && content instanceof ScrollPane pane) {
            bringIntoSight(pane, rows.indexOf(row) * ROW);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    private static void bringIntoSight(ScrollPane pane, double top) {
        double height = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - height;
        double from = pane.getVvalue() * hidden;
        if (hidden > 0 && (top < from || top + ROW > from + height)) {
            pane.setVvalue(Math.clamp(top < from ? top / hidden : (top + ROW - height) / hidden, 0, 1));
        }
    }

    /** The node of a club's row. */
    Optional<Node> row(int club) {
        return rows.stream().filter(row -> row.club() == club).findFirst().map(nodes::get);
    }

    /** Chances and places are those under what is assumed. */
    void assumed(boolean assumed) {
        pseudoClassStateChanged(ASSUMED, assumed);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> rows.size();
            case ITEM_AT_INDEX -> nodes.get(rows.get((Integer) parameters[0]));
            case FOCUS_ITEM -> nodes.get(selected.get());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    void close() {
        rows.removeListener(onRows);
        nodes.values().forEach(ClubTableRow::close);
    }
}
