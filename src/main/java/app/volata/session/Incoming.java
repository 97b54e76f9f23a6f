package app.volata.session;

import app.volata.exchange.ImportProblem;
import app.volata.exchange.Imported;

/** A file of another program, read for the open season. */
public sealed interface Incoming {
    /** As it was given. */
    String file();

    /**
     * It could be read, as far as its problems say.
     *
     * @param text all of it, for lines of it to be corrected
     */
    record Read(String file, String text, Imported imported) implements Incoming {}

    /** Nothing of it could be read. */
    record Refused(String file, String text, ImportProblem problem) implements Incoming {}
}
