package app.volata.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.volata.forecast.Forecaster;
import app.volata.session.Answers;
import app.volata.ui.HeardHost;
import app.volata.ui.OpenSeason;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a hand does with the page on trust. */
@ExtendWith(ApplicationExtension.class)
class AuditViewTest {
    @TempDir
    Path folder;

    private final List<AuditReport.Question> asked = new ArrayList<>();
    private final ObjectProperty<Answers.Answer<AuditReport.Question, AuditReport>> answer =
            new SimpleObjectProperty<>();
    private OpenSeason open;
    private AuditView view;

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        CssParser.errorsProperty().clear();
        open = OpenSeason.bundled(folder);
        var texts = new Texts(Words.of(Locale.ENGLISH));
        var model = new AuditViewModel(open.session().state(), asked::add, answer, () -> {}, texts);
        view = new AuditView(model, texts, new HeardHost(open.session()));
        var scene = new Scene((Parent) view.node(), 1112, 732);
        new Theme(List.of(AuditView.SHEET)).apply(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
        view.focusFirst();
    }

    @AfterEach
    void close() {
        view.close();
        open.close();
    }

    @Test
    void waitsThenShowsAndTheArrowsChooseAPoint(FxRobot robot) throws Exception {
        assertTrue(robot.lookup(".empty-state").tryQuery().isPresent());
        var forecaster = new Forecaster();
        var report = AuditReport.reckon(
                asked.getLast(),
                (request, cancelled, partial) -> forecaster.run(request.withRuns(200), cancelled, partial),
                () -> false);
        WaitForAsyncUtils.asyncFx(() -> answer.set(new Answers.Answer<>(asked.getLast(), report.orElseThrow())))
                .get();
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), CssParser.errorsProperty());
        assertFalse(robot.lookup(".empty-state").tryQuery().isPresent());
        var pointed = robot.lookup(".pointed .label").queryAs(Labeled.class);
        assertTrue(pointed.getText().startsWith("Said 60–70"));
        assertTrue(WaitForAsyncUtils.asyncFx(() -> view.perform(Command.AUDIT_BIN, 0))
                .get());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pointed.getText().startsWith("Said 50–60"));
        robot.clickOn("This season");
        assertFalse(robot.lookup("All 2 seasons").tryQuery().isPresent());
        assertTrue(robot.lookup("2017–18, so far").tryQuery().isPresent());
    }
}
