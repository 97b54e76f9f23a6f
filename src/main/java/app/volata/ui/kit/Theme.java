package app.volata.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;

/**
 * The look as style sheets: one base for light and dark, whose colours are names, and one sheet of colours for each. The
 * two Primer sheets of AtlantaFX differ in such names only, so one of them serves both.
 */
public final class Theme {
    private static final List<String> FONTS = List.of("Roboto-Regular.ttf", "Roboto-Medium.ttf", "Roboto-Bold.ttf");
    /** The font of the icon set, in its jar: its own provider would bring Ikonli's whole registry up at the start. */
    private static final String ICONS = "/META-INF/resources/feather/4.28/fonts/feather.ttf";

    private static final List<String> SHEETS = List.of("base.css", "tables.css", "nodes.css");

    private final String primer = new PrimerLight().getUserAgentStylesheet();
    private final String light = own("colors.css");
    private final String dark = own("colors-dark.css");
    private final List<String> sheets = new ArrayList<>();

    /** With the sheets of the views, by their address. */
    public Theme(List<String> features) {
        for (var sheet : SHEETS) {
            sheets.add(own(sheet));
        }
        sheets.addAll(features);
    }

    /** Loads the text font and the icons; from any thread, once, before the first text is shown. */
    public static void loadFonts() {
        for (var file : FONTS) {
            load(own("fonts/" + file));
        }
        load(sheet(Feather.class, ICONS));
    }

    private static void load(String font) {
        if (Font.loadFont(font, 12) == null) {
            throw new IllegalStateException("the program lacks its font " + font);
        }
    }

    /** The address of a sheet that lies beside this class of a feature. */
    public static String sheet(Class<?> beside, String file) {
        URL url = beside.getResource(file);
        return Objects.requireNonNull(url, () -> "the program lacks " + file).toExternalForm();
    }

    private static String own(String file) {
        return sheet(Theme.class, file);
    }

    /** Dresses a scene, in a window or in none; again to change between light and dark. */
    public void apply(Scene scene, ColorScheme scheme) {
        var colors = scheme == ColorScheme.DARK ? dark : light;
        // for the whole program: a popup is styled once before it has taken over the sheets of its window
        if (!primer.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer);
        }
        var dressed = scene.getStylesheets();
        if (dressed.isEmpty()) {
            var all = new ArrayList<String>();
            all.add(colors);
            all.addAll(sheets);
            dressed.setAll(all);
        } else if (!dressed.getFirst().equals(colors)) {
            dressed.set(0, colors);
        }
    }
}
