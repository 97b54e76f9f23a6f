package app.volata.ui.dialog;

import app.volata.ui.kit.Buttons;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** The questions as windows of the toolkit and of the system. */
public final class StageDialogs implements Dialogs {
    private final Stage owner;
    private final Supplier<Texts> texts;
    private final Supplier<Optional<Path>> folder;
    private final Consumer<Scene> wear;

    /**
     * Over this window.
     *
     * @param texts in the language of the moment
     * @param folder where file dialogs begin, if anywhere
     * @param wear dresses the scene of a dialog
     */
    public StageDialogs(Stage owner, Supplier<Texts> texts, Supplier<Optional<Path>> folder, Consumer<Scene> wear) {
        this.owner = owner;
        this.texts = texts;
        this.folder = folder;
        this.wear = wear;
    }

    @Override
    public Optional<Path> openSeason() {
        var chooser = chooser();
        chooser.setTitle(texts.get().text("dialog.open"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveSeason(String name) {
        var chooser = chooser();
        chooser.setTitle(texts.get().text("dialog.save-copy"));
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> openResults() {
        var files = new FileChooser.ExtensionFilter(
                texts.get().text("dialog.result-files"), "*.csv", "*.txt", "*.json", "*.CSV", "*.TXT", "*.JSON");
        var chooser = chooser(List.of(files, all()));
        chooser.setTitle(texts.get().text("dialog.import"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveResults(String name, Map<String, String> formats) {
        var filters = formats.entrySet().stream()
                .map(format -> new FileChooser.ExtensionFilter(format.getValue(), "*." + format.getKey()))
                .toList();
        var chooser = chooser(filters);
        chooser.setTitle(texts.get().text("dialog.export"));
        chooser.setInitialFileName(name + "." + formats.keySet().iterator().next());
        var chosen = Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
        return chosen.map(path -> formats.keySet().stream().anyMatch(ending -> endsWith(path, ending))
                ? path
                : path.resolveSibling(path.getFileName() + ending(chooser)));
    }

    private static boolean endsWith(Path path, String ending) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** That of the format chosen in the dialog. */
    private static String ending(FileChooser chooser) {
        var filter = chooser.getSelectedExtensionFilter();
        var chosen = filter == null ? chooser.getExtensionFilters().getFirst() : filter;
        return chosen.getExtensions().getFirst().substring(1);
    }

    private FileChooser.ExtensionFilter all() {
        return new FileChooser.ExtensionFilter(texts.get().text("dialog.all-files"), "*");
    }

    private FileChooser chooser() {
        var seasons = new FileChooser.ExtensionFilter(texts.get().text("dialog.season-files"), "*.volata");
        return chooser(List.of(seasons, all()));
    }

    private FileChooser chooser(List<FileChooser.ExtensionFilter> filters) {
        var chooser = new FileChooser();
        chooser.getExtensionFilters().setAll(filters);
        folder.get().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    @Override
    public int ask(String title, String text, List<String> answers) {
        var stage = new Stage();
        var given = new Answer(answers.size() - 1);
        var words = Labels.of(text, "muted", "cell-text");
        words.setWrapText(true);
        words.setMaxWidth(420);
        var buttons = new HBox(8, Labels.spring());
        for (int i = answers.size() - 1; i >= 0; i--) {
            buttons.getChildren().add(button(stage, given, answers, i));
        }
        var content = new VBox(12, Labels.of(title, "view-title"), words, buttons);
        content.getStyleClass().add("question");
        content.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
            }
        });
        var scene = new Scene(content);
        wear.accept(scene);
        stage.setScene(scene);
        stage.setTitle(title);
        stage.setResizable(false);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.showAndWait();
        return given.place;
    }

    private static Button button(Stage stage, Answer given, List<String> answers, int place) {
        Runnable action = () -> {
            given.place = place;
            stage.close();
        };
        var button =
                place == 0 ? Buttons.primary(answers.get(place), action) : Buttons.plain(answers.get(place), action);
        button.setDefaultButton(place == 0);
        return button;
    }

    private static final class Answer {
        private int place;

        Answer(int place) {
            this.place = place;
        }
    }
}
