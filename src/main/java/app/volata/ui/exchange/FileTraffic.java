package app.volata.ui.exchange;

import app.volata.exchange.Export;
import app.volata.session.SeasonSession;
import app.volata.ui.dialog.Dialogs;
import app.volata.ui.kit.Command;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks which file to import or to write, and leads on. */
public final class FileTraffic {
    private final SeasonSession session;
    private final Texts texts;
    private final Host host;
    private final Dialogs dialogs;

    public FileTraffic(SeasonSession session, Texts texts, Host host, Dialogs dialogs) {
        this.session = session;
        this.texts = texts;
        this.host = host;
        this.dialogs = dialogs;
    }

    /** Asks for a file and shows what it would change. */
    public void bringIn() {
        dialogs.openResults().ifPresent(this::bringIn);
    }

    /** Shows what a file would change. */
    public void bringIn(Path file) {
        session.traffic()
                .read(file)
                .thenAccept(read -> host.lay(
                        new ImportView(new ImportViewModel(session, texts, read), texts, host, this::another)));
    }

    /** Shows how a block of results is read. */
    public void paste(String text) {
        host.lay(new PasteView(new PasteViewModel(session, texts, text), texts, host));
    }

    private void another() {
        dialogs.openResults().ifPresent(file -> {
            host.perform(Command.BACK);
            bringIn(file);
        });
    }

    /** Asks where to write the season, and writes it there. */
    public void bringOut() {
        var season = session.state().get().season();
        var name = season.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
        dialogs.saveResults(name, formats()).ifPresent(this::bringOut);
    }

    private Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("csv", texts.text("import.format-own"));
        formats.put("txt", texts.text("import.format-football-text"));
        formats.put("json", texts.text("import.format-football-json"));
        return formats;
    }

    private static Export format(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".txt")
                ? Export.FOOTBALL_TEXT
                : name.endsWith(".json") ? Export.FOOTBALL_JSON : Export.CSV;
    }

    private void bringOut(Path file) {
        var omitted = Export.omitted(session.state().get().season()).stream()
                .map(this::word)
                .collect(Collectors.joining(", "));
        session.traffic()
                .write(file, format(file))
                .thenAccept(problem -> host.say(problem.map(texts.words()::problem)
                        .orElseGet(() -> omitted.isEmpty()
                                ? texts.text("import.exported", file)
                                : texts.text("import.export-lacks", file, omitted))));
    }

    private String word(Export.Omission omission) {
        return switch (omission) {
            case DEDUCTIONS -> texts.text("import.lacks-deductions");
            case SETTLEMENTS -> texts.text("import.lacks-settlements");
            case EXCLUSIONS -> texts.text("import.lacks-exclusions");
            case CORRECTIONS -> texts.text("import.lacks-corrections");
        };
    }
}
