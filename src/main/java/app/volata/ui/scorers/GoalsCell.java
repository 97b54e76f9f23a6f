package app.volata.ui.scorers;

import app.volata.ui.kit.Labels;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The number of goals and a bar: from play filled, penalties hollow. */
final class GoalsCell extends ScorerCell {
    private static final double FULL = 104;

    private final Label number = Labels.whole("", "goals-number");
    private final Region play = new Region();
    private final Region penalties = new Region();

    GoalsCell() {
        this(new HBox());
    }

    private GoalsCell(HBox box) {
        super(box);
        box.setAlignment(Pos.CENTER_LEFT);
        play.getStyleClass().add("from-play");
        penalties.getStyleClass().add("from-the-spot");
        box.getChildren().setAll(number, play, penalties);
    }

    @Override
    void show(ScorerLine line) {
        var row = line.row();
        number.setText(Integer.toString(row.goals()));
        double goal = FULL / Math.max(1, line.most());
        double whole = Math.rint(goal * row.goals());
        double fromPlay = Math.rint(goal * (row.goals() - row.penalties()));
        width(play, fromPlay);
        width(penalties, whole - fromPlay);
        penalties.setVisible(row.penalties() > 0);
    }

    private static void width(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
