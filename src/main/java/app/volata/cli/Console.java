package app.volata.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads and writes; the two streams out are in UTF-8. */
public record Console(InputStream in, PrintStream out, PrintStream err) {}
