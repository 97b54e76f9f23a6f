package app.volata.cli;

/** One thing that the program does without a window. */
public interface Command {
    /** What is typed. */
    String name();

    /** Says what it does and takes. */
    void describe(Syntax syntax);

    /**
     * Does it.
     *
     * @return the exit status: 0, or 1 where some of the input could not be used and that was said
     * @throws Trouble what keeps it from being done
     */
    int run(Call call) throws Trouble;
}
