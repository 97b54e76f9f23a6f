package app.volata;

import javafx.application.Application;

/** Starts the window, or the command line where a command is named. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Application.launch(VolataApp.class, args);
    }
}
