package app.volata.cli;

/** What a person did wrong, as one sentence, and the exit status that says so to a script. */
public final class Trouble extends Exception {
    /** Input that cannot be used. */
    static final int INPUT = 1;

    /** A wrong call. */
    static final int CALL = 2;

    private static final long serialVersionUID = 1;

    private final int status;

    private Trouble(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    /** What was typed makes no sense. */
    public static Trouble call(String sentence) {
        return new Trouble(CALL, sentence);
    }

    /** What was typed makes sense, but a file or a line does not. */
    public static Trouble input(String sentence) {
        return new Trouble(INPUT, sentence);
    }

    public int status() {
        return status;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
