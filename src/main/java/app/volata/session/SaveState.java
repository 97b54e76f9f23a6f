package app.volata.session;

import app.volata.store.StoreProblem;

/** Whether everything that was entered is on the disk. */
public sealed interface SaveState {
    record Saved() implements SaveState {}

    /**
     * A commit is under way.
     *
     * @param edits how many the disk does not have yet
     */
    record Saving(int edits) implements SaveState {}

    /**
     * The last try failed; everything stays in memory, and further edits wait behind it.
     *
     * @param edits how many the disk does not have
     */
    record Failed(StoreProblem problem, int edits) implements SaveState {}
}
