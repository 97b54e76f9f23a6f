package app.volata;

import app.volata.cli.Call;
import app.volata.cli.Command;
import app.volata.cli.Syntax;
import app.volata.cli.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code screenshots}: every screen, light and dark, as a picture. The one command that needs the toolkit, but no display. */
final class ScreenshotsCommand implements Command {
    private static final String SCALE = "--scale";

    @Override
    public String name() {
        return "screenshots";
    }

    @Override
    public void describe(Syntax syntax) {
        var words = syntax.words();
        syntax.does(words.text("cli.screenshots"))
                .argument("DIR", words.text("cli.argument-dir"))
                .value(SCALE, "1|2|3", words.text("cli.option-scale"));
    }

    @Override
    public int run(Call call) throws Trouble {
        int scale = scale(call);
        // before the first class of the toolkit: it looks only once
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            var folder = Files.createDirectories(Path.of(call.argument(0)));
            for (var picture : new Screenshots(call.words(), scale).take(folder)) {
                call.out().println(picture);
            }
            return 0;
        } catch (IOException | InvalidPathException e) {
            throw Trouble.input(call.words().text("cli.screenshots-failed", call.argument(0)));
        }
    }

    private static int scale(Call call) throws Trouble {
        var typed = call.value(SCALE).orElse("1");
        if (!typed.matches("[123]")) {
            throw Trouble.call(call.words().text("cli.wrong-scale", typed));
        }
        return Integer.parseInt(typed);
    }
}
