package app.volata.ui.cross;

/**
 * What there is to say of the cell under the cursor.
 *
 * @param name {@code Inter – Juventus}; empty where there is no fixture
 * @param facts when it is, or how it ended
 * @param more the forecast and the other match
 * @param open whether a result can be written and an outcome assumed
 */
record CrossDetail(String name, String facts, String more, boolean open) {
    static final CrossDetail NONE = new CrossDetail("", "", "", false);
}
