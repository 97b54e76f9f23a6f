package app.volata.ui.shell;

import app.volata.ui.kit.Command;
import org.kordamp.ikonli.feather.Feather;

/** The sign of a view, and of other commands. */
final class ViewSigns {
    private ViewSigns() {}

    static Feather of(Command command) {
        return switch (command) {
            case TABLE -> Feather.LIST;
            case FIXTURES -> Feather.CALENDAR;
            case RUN_IN -> Feather.GRID;
            case SCORERS -> Feather.TARGET;
            case RACE -> Feather.TRENDING_UP;
            case UNDO -> Feather.CORNER_UP_LEFT;
            case REDO -> Feather.CORNER_UP_RIGHT;
            case OPEN -> Feather.FOLDER;
            case SAVE, SAVE_COPY -> Feather.SAVE;
            case SETTINGS -> Feather.SETTINGS;
            case IMPORT -> Feather.DOWNLOAD;
            case EXPORT -> Feather.UPLOAD;
            case FOLLOW -> Feather.PLUS;
            case FIND_CLUB -> Feather.SEARCH;
            case ABOUT -> Feather.INFO;
            case QUIT -> Feather.LOG_OUT;
            case PANEL -> Feather.SIDEBAR;
            default -> Feather.ARROW_RIGHT;
        };
    }
}
