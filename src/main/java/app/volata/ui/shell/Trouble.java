package app.volata.ui.shell;

import app.volata.store.StoreProblem;
import java.nio.file.Path;

/** A file that could not be opened. */
public record Trouble(Path file, StoreProblem problem) {}
