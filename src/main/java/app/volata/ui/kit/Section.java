package app.volata.ui.kit;

/** Where a command counts, and the heading under which the key sheet shows it. */
public enum Section {
    EVERYWHERE("keys.everywhere"),
    VIEWS("keys.views"),
    SEASON("keys.season"),
    TABLE("keys.table"),
    FIXTURES("keys.fixtures"),
    GOALS("keys.goals"),
    SCORERS("keys.scorers"),
    CLUB("keys.club"),
    RUN_IN("keys.run-in"),
    CROSS("keys.cross"),
    AUDIT("keys.audit"),
    RACE("keys.race"),
    WHAT_IF("keys.what-if");

    private final String key;

    Section(String key) {
        this.key = key;
    }

    /** Of its heading in the bundle. */
    public String key() {
        return key;
    }
}
