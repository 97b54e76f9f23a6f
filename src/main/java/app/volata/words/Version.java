package app.volata.words;

/** Which Volata this is. */
public final class Version {
    /** As the build says it; a test compares the two. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
