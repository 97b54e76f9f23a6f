package app.volata.ui.exchange;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.ViewPane;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Pasted results: the text on the left, how it is read on the right, and the button that writes it. */
public final class PasteView implements PageView {
    private final PasteViewModel model;
    private final Texts texts;
    private final Host host;
    private final List<PasteLine> lines = new ArrayList<>();
    private final PageFoot foot;
    private final ViewPane node;
    private final ChangeListener<PasteViewModel.Screen> onScreen = (property, before, now) -> show(now);

    public PasteView(PasteViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        this.host = host;
        foot = new PageFoot(texts, host, this::write);
        for (int i = 0; i < model.lines().size(); i++) {
            lines.add(new PasteLine(model, texts, i));
        }
        node = ViewPane.page(texts, host, texts.text("paste.title"), content())
                .tools(Labels.of(about(), "cell-text", "muted"), Labels.spring())
                .foot(lines.isEmpty() ? null : foot);
        var suggested = model.suggested();
        if (suggested != null) {
            node.tools(choice(suggested));
        }
        node.getStyleClass().add("paste-page");
        model.screen().addListener(onScreen);
        show(model.screen().get());
    }

    private Node content() {
        if (lines.isEmpty()) {
            var place = new StackPane(new EmptyState(texts.text("paste.empty"), texts.text("paste.empty-step")));
            place.getStyleClass().add("import-empty");
            return place;
        }
        var head = new HBox(Labels.of(texts.text("paste.pasted"), "paste-pasted"), Labels.of(texts.text("paste.read")));
        head.getStyleClass().add("paste-head");
        var rows = new VBox();
        rows.getChildren().setAll(lines);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var content = new BorderPane(scroll);
        content.setTop(head);
        return content;
    }

    private Segments<Boolean> choice(int matchday) {
        var choice = new Segments<>(
                texts.text("paste.which-matchday"),
                List.of(true, false),
                of -> of ? texts.text("fixtures.matchday", matchday) : texts.text("paste.any"));
        choice.value().addListener((property, before, of) -> model.ofMatchday(of));
        return choice;
    }

    private String about() {
        var matchday = model.suggested();
        return matchday == null
                ? texts.text("paste.lines", lines.size())
                : texts.text("paste.lines-of", lines.size(), matchday);
    }

    private void show(PasteViewModel.Screen screen) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(screen.rows().get(i));
        }
        int count = screen.scores().size();
        foot.show(
                texts.text("paste.will-be-written", count),
                texts.text("paste.of-them", screen.same(), screen.asked()),
                texts.text("paste.one-edit"),
                texts.text("paste.do", count),
                count > 0);
    }

    private void write() {
        int count = model.screen().get().scores().size();
        if (model.write()) {
            host.perform(Command.BACK);
            host.done(texts.text("paste.done", count));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    /** In the first line that needs a choice, else in the first. */
    @Override
    public void focusFirst() {
        lines.stream()
                .filter(PasteLine::isAsked)
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .ifPresent(PasteLine::focusField);
    }

    @Override
    public boolean panelStays() {
        return true;
    }

    @Override
    public void close() {
        model.screen().removeListener(onScreen);
        model.close();
    }
}
