package app.volata.store;

/** Carries a {@link StoreProblem} out of a call that has a season file to give back. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient StoreProblem problem;

    StoreException(StoreProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    StoreException(StoreProblem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problem = problem;
    }

    public StoreProblem problem() {
        return problem;
    }
}
