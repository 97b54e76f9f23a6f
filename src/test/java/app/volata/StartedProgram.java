package app.volata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A process of the program with a real window, in a data folder of its own; keys and sizes come by xdotool. */
final class StartedProgram implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private static final String ENDED = "the program has ended";

    private final Process process;
    private final Path errors;
    private final BlockingQueue<String> screens = new LinkedBlockingQueue<>();
    private String screen = "";

    private StartedProgram(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
        Thread.ofPlatform().daemon().start(() -> {
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.lines().forEach(screens::add);
            } catch (IOException | UncheckedIOException e) {
                screens.add(e.toString());
            }
            screens.add(ENDED);
        });
    }

    static StartedProgram in(Path home) throws IOException {
        var errors = Files.createTempFile(home.getParent(), "errors", ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java,
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Duser.language=en",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                classPath(),
                WatchedMain.class.getName());
        builder.environment().put("VOLATA_HOME", home.toString());
        return new StartedProgram(builder.redirectError(errors.toFile()).start(), errors);
    }

    /** All that this process has, whatever way it was given it. */
    private static String classPath() {
        var paths = new ArrayList<String>();
        for (var property : List.of("java.class.path", "jdk.module.path")) {
            Stream.of(System.getProperty(property, "").split(File.pathSeparator))
                    .filter(path -> !path.isEmpty())
                    .forEach(paths::add);
        }
        for (var type : List.of(WatchedMain.class, Main.class)) {
            paths.add(Path.of(URI.create(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        return String.join(File.pathSeparator, paths);
    }

    /** Waits until all these texts stand on the screen. */
    void sees(String... texts) throws InterruptedException, IOException {
        until(seen -> Stream.of(texts).allMatch(seen::contains), String.join(", ", texts));
    }

    private void until(Predicate<String> wanted, String what) throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE;
        while (!wanted.test(screen)) {
            var next = screens.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (next == null || next.equals(ENDED)) {
                fail("waited in vain for " + what + "; there is: " + screen + "\n" + Files.readString(errors));
            }
            screen = next;
        }
    }

    /** {@code size 1280 800}, with the frame that the desktop draws around the window. */
    String size() {
        return screen.substring(0, screen.indexOf(';') + 1);
    }

    /** Waits until the window has another size than that. */
    void resized(String before) throws InterruptedException, IOException {
        until(seen -> !seen.startsWith(before), "another size than " + before);
    }

    /** Brings the window to the front, as a click on it would. */
    StartedProgram activate() throws IOException, InterruptedException {
        xdotool("windowactivate", "--sync", window());
        return this;
    }

    private String window() throws IOException, InterruptedException {
        var found = xdotool("search", "--sync", "--onlyvisible", "--pid", Long.toString(process.pid()));
        return found.lines().reduce((first, last) -> last).orElseThrow();
    }

    void press(String... keys) throws IOException, InterruptedException {
        for (var key : keys) {
            xdotool("key", "--clearmodifiers", key);
        }
    }

    void type(String text) throws IOException, InterruptedException {
        xdotool("type", "--delay", "30", text);
    }

    void resize(int width, int height) throws IOException, InterruptedException {
        xdotool("windowsize", "--sync", window(), Integer.toString(width), Integer.toString(height));
    }

    private static String xdotool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + ": " + said);
        return said;
    }

    /** Waits for the end that a person asked for. */
    void ends() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE, TimeUnit.NANOSECONDS)) {
            fail("it did not end; there is: " + screen);
        }
        assertEquals(0, process.exitValue(), Files.readString(errors));
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
