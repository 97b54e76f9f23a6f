package app.volata.model;

/** Who wins a fixture: the pools' 1, X and 2. */
public enum Outcome {
    HOME_WIN("1"),
    DRAW("X"),
    AWAY_WIN("2");

    private final String sign;

    Outcome(String sign) {
        this.sign = sign;
    }

    /** {@code 1}, {@code X} or {@code 2}, the same in every language. */
    public String sign() {
        return sign;
    }
}
