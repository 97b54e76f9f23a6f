package app.volata.exchange;

/** A file of which nothing can be taken in. */
public final class ImportException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ImportProblem problem;

    public ImportException(ImportProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public ImportProblem problem() {
        return problem;
    }
}
