package app.volata.ui.kit;

import javafx.animation.AnimationTimer;

/** Work that waits until the screen has been drawn. */
public final class AfterFrames {
    private AfterFrames() {}

    /** Runs this on the toolkit's thread once so many frames are done. */
    public static void run(int frames, Runnable action) {
        new AnimationTimer() {
            private int done;

            @Override
            public void handle(long now) {
                if (++done > frames) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
