package app.volata;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The program with a window. */
public final class VolataApp extends Application {
    @Override
    public void start(Stage stage) {
        stage.setTitle("Volata");
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
    }
}
