package app.volata.session;

import java.util.concurrent.Executor;

/**
 * Where the work of a session goes; the wiring chooses them, a test drives them by hand.
 *
 * @param ui runs tasks in order on the thread that owns the session
 * @param files runs one task at a time, in order: opening, saving, closing
 * @param soon starts a task on a thread of its own after the short moment in which a newer request may replace it
 */
public record Threads(Executor ui, Executor files, Executor soon) {}
