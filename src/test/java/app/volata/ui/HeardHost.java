package app.volata.ui;

import app.volata.session.SeasonSession;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Target;
import java.util.ArrayList;
import java.util.List;

/** The window for a test of a view: remembers what was said, undoes and redoes. */
public final class HeardHost implements Host {
    private final SeasonSession session;
    private final List<String> said = new ArrayList<>();
    private final List<Target> gone = new ArrayList<>();
    private final List<Target> opened = new ArrayList<>();
    private final List<PageView> laid = new ArrayList<>();

    public HeardHost(SeasonSession session) {
        this.session = session;
    }

    /** The latest sentence; empty before the first. */
    public String last() {
        return said.isEmpty() ? "" : said.getLast();
    }

    public List<String> said() {
        return said;
    }

    public List<Target> gone() {
        return gone;
    }

    public List<Target> opened() {
        return opened;
    }

    /** The pages laid over the view; the test closes them. */
    public List<PageView> laid() {
        return laid;
    }

    @Override
    public void done(String text) {
        said.add(text);
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public void perform(Command command) {
        switch (command) {
            case UNDO -> session.undo();
            case REDO -> session.redo();
            case BACK -> {}
            default -> throw new IllegalArgumentException(command.name());
        }
    }

    @Override
    public void go(Target target) {
        gone.add(target);
    }

    @Override
    public void open(Target target) {
        opened.add(target);
    }

    @Override
    public void lay(PageView page) {
        laid.add(page);
    }
}
