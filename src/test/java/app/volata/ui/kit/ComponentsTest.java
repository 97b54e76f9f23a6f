package app.volata.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every node of the kit draws itself in both themes and in both languages. */
class ComponentsTest {
    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyColourAndRuleIsKnown() throws Exception {
        var errors = WaitForAsyncUtils.asyncFx(() -> {
            Theme.loadFonts();
            var theme = new Theme(List.of());
            CssParser.errorsProperty().clear();
            for (var locale : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
                for (var scheme : ColorScheme.values()) {
                    var components = new Components(new Texts(Words.of(locale)));
                    theme.apply(new Scene(components, 1280, 800), scheme);
                    components.snapshot(new SnapshotParameters(), null);
                }
            }
            return CssParser.errorsProperty().stream()
                    .map(CssParser.ParseError::getMessage)
                    .toList();
        });
        assertEquals(List.of(), errors.get(60, TimeUnit.SECONDS));
    }
}
