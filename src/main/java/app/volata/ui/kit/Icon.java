package app.volata.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;

/**
 * A sign of the icon font as plain text: size and colour come from the sheets. (The icon node of Ikonli writes an inline
 * style of its own, which is parsed again for every icon.)
 */
public final class Icon extends Text {
    public Icon(Ikon sign) {
        super(Character.toString(sign.getCode()));
        getStyleClass().add("icon");
        setMouseTransparent(true);
    }
}
