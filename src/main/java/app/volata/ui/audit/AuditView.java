package app.volata.ui.audit;

import app.volata.ui.kit.Command;
import app.volata.ui.kit.EmptyState;
import app.volata.ui.kit.Host;
import app.volata.ui.kit.Labels;
import app.volata.ui.kit.PageView;
import app.volata.ui.kit.Section;
import app.volata.ui.kit.Segments;
import app.volata.ui.kit.Texts;
import app.volata.ui.kit.Theme;
import app.volata.ui.kit.ViewPane;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The page that says how far the forecast can be trusted. */
public final class AuditView implements PageView {
    /** Its style sheet. */
    public static final String SHEET = Theme.sheet(AuditView.class, "audit.css");

    private final AuditViewModel model;
    private final Texts texts;
    private final ReliabilityPane diagram;
    private final AuditSide side;
    private final Label matches = Labels.whole("", "cell-text", "muted");
    private final Label pointed = Labels.of("", "cell-text");
    private final Segments<Boolean> seasons;
    private final BorderPane content;
    private final StackPane place = new StackPane();
    private final ViewPane pane;
    private final Subscription listening;

    public AuditView(AuditViewModel model, Texts texts, Host host) {
        this.model = model;
        this.texts = texts;
        diagram = new ReliabilityPane(texts, model::point);
        side = new AuditSide(texts);
        seasons = new Segments<>(
                texts.text("audit.which"),
                List.of(false, true),
                present -> present ? texts.text("audit.this-season") : texts.text("audit.all-seasons"));
        seasons.value().subscribe((_, present) -> model.showPresentOnly(present));
        content = new BorderPane(side);
        content.setLeft(left());
        content.setFocusTraversable(true);
        content.setOnMousePressed(_ -> content.requestFocus());
        content.getStyleClass().add("audit-content");
        pane = ViewPane.page(texts, host, texts.text("audit.title"), place).tools(matches, Labels.spring(), seasons);
        pane.getStyleClass().add("audit");
        listening = Subscription.combine(
                model.frame().subscribe(this::show), model.cursor().subscribe(_ -> showPointed()));
    }

    private VBox left() {
        var ring = new Region();
        ring.getStyleClass().add("pointed-ring");
        var sentence = new HBox(9, ring, pointed);
        sentence.getStyleClass().add("pointed");
        sentence.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(
                Labels.of(texts.text("audit.said-and-came"), "strong"),
                Labels.of(texts.text("audit.three-numbers"), "caption"),
                diagram,
                sentence);
        left.getStyleClass().add("audit-left");
        return left;
    }

    private void show(AuditFrame frame) {
        matches.setText(frame.matches());
        seasons.setVisible(frame.several());
        switch (frame.state()) {
            case COMPUTING ->
                place.getChildren().setAll(new EmptyState(texts.text("race.computing"), texts.text("audit.computing")));
            case EMPTY ->
                place.getChildren().setAll(new EmptyState(texts.text("audit.empty"), texts.text("audit.empty-text")));
            case READY -> {
                boolean focused = pane.isFocusWithin();
                place.getChildren().setAll(content);
                side.show(frame);
                if (focused && !seasons.isFocusWithin()) {
                    content.requestFocus();
                }
            }
        }
        showPointed();
    }

    private void showPointed() {
        diagram.show(model.frame().get().bins(), model.cursor().get());
        pointed.setText(model.pointed());
    }

    @Override
    public List<Section> sections() {
        return List.of(Section.AUDIT);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void focusFirst() {
        if (place.getChildren().contains(content)) {
            content.requestFocus();
        } else {
            pane.lookup(".page-back").requestFocus();
        }
    }

    @Override
    public boolean perform(Command command, int which) {
        return command == Command.AUDIT_BIN && content.isFocused() && model.step(which == 0 ? -1 : 1);
    }

    @Override
    public void close() {
        listening.unsubscribe();
        model.close();
    }
}
