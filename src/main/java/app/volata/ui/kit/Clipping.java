package app.volata.ui.kit;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** What goes to the clipboard, in all its forms at once: the program that it is pasted into takes the one it knows. */
public record Clipping(String text, String markdown, String html) {
    /** Held, because the toolkit forgets a format that nobody holds. */
    public static final DataFormat MARKDOWN = markdownFormat();

    public void put() {
        var content = new ClipboardContent();
        content.putString(text);
        content.putHtml(html);
        content.put(MARKDOWN, markdown);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static DataFormat markdownFormat() {
        var known = DataFormat.lookupMimeType("text/markdown");
        return known == null ? new DataFormat("text/markdown") : known;
    }
}
