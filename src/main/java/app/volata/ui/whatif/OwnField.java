package app.volata.ui.whatif;

import app.volata.ui.kit.Labels;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One of the three fields of own chances, with the forecast below. */
final class OwnField extends VBox {
    private final TextField field = new TextField();
    private final Label forecast = Labels.of("", "caption");
    private boolean beginning;

    OwnField(String sign, Runnable onTyped) {
        getStyleClass().add("own-field");
        field.setAccessibleText(sign);
        field.textProperty().subscribe((_, _) -> {
            if (!beginning) {
                onTyped.run();
            }
        });
        getChildren().setAll(Labels.of(sign, "strong", "cell-text"), field, forecast);
    }

    void onEnter(Runnable action) {
        field.setOnAction(event -> action.run());
    }

    void begin(String text, String newForecast) {
        beginning = true;
        field.setText(text);
        forecast.setText(newForecast);
        beginning = false;
    }

    /** What would stand here, where it is left empty. */
    void follow(String third) {
        field.setPromptText(third);
    }

    String text() {
        return field.getText();
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }
}
