package app.volata.session;

import app.volata.store.StoreProblem;

/** What came of opening a season file. */
public sealed interface Opened {
    /** It is the open season now. */
    record Ready(SeasonSession session) implements Opened {}

    /** It could not be opened; what was open before still is. */
    record Refused(StoreProblem problem) implements Opened {}

    /** What was open before cannot be saved, and is not let go. */
    record Unsaved(SaveState state) implements Opened {}
}
