package app.volata.ui.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dialogs that a test answers beforehand, and that remember what was asked. */
public final class Answering implements Dialogs {
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    /** The next file dialog is given this. */
    public void file(Path path) {
        files.add(path);
    }

    /** The next question gets this answer. */
    public void answer(int place) {
        answers.add(place);
    }

    /** Titles of the questions so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Optional<Path> openSeason() {
        asked.add("open");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> saveSeason(String name) {
        asked.add(name);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> openResults() {
        asked.add("import");
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> saveResults(String name, Map<String, String> formats) {
        asked.add(name);
        return Optional.ofNullable(files.poll());
    }

    @Override
    public int ask(String title, String text, List<String> all) {
        asked.add(title);
        var answer = answers.poll();
        return answer == null ? all.size() - 1 : answer;
    }
}
