package app.volata.session;

import app.volata.model.Edit;
import app.volata.model.Workbook;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What can be undone and redone: edits with the contents on the other side of them, {@value #DEPTH} at most. */
final class History {
    static final int DEPTH = 1_000;

    /** @param contents before the edit where it can be undone, after it where it can be redone */
    private record Step(Edit edit, Workbook contents) {}

    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();

    /** Remembers an edit that was just made; what had been undone is gone. */
    void push(Edit edit, Workbook before) {
        redo.clear();
        undo.push(new Step(edit, before));
        if (undo.size() > DEPTH) {
            undo.removeLast();
        }
    }

    @Nullable
    Edit undoable() {
        return undo.isEmpty() ? null : undo.element().edit();
    }

    @Nullable
    Edit redoable() {
        return redo.isEmpty() ? null : redo.element().edit();
    }

    /** The contents before the last edit, given those of now; null where nothing is left to undo. */
    @Nullable
    Workbook undo(Workbook now) {
        return step(undo, redo, now);
    }

    /** The contents after the edit undone last; null where nothing is left to redo. */
    @Nullable
    Workbook redo(Workbook now) {
        return step(redo, undo, now);
    }

    private static @Nullable Workbook step(Deque<Step> from, Deque<Step> to, Workbook now) {
        if (from.isEmpty()) {
            return null;
        }
        var step = from.pop();
        to.push(new Step(step.edit(), now));
        return step.contents();
    }
}
