package app.volata.ui.exchange;

import app.volata.model.Club;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the preview. */
sealed interface ImportLine {
    /** The groups, in their order. */
    enum Group {
        NOT_UNDERSTOOD,
        CHANGED,
        NEW,
        SAME
    }

    Group group();

    /**
     * Above a group.
     *
     * @param open whether its lines are shown
     * @param taken how many of them are taken
     */
    record Head(Group group, int count, boolean open, int taken) implements ImportLine {}

    /**
     * A line that cannot be read.
     *
     * @param text what stands there; empty where it is about the whole file
     * @param found what is wrong in it
     */
    record Unread(int line, String sentence, String text, String found) implements ImportLine {
        @Override
        public Group group() {
            return Group.NOT_UNDERSTOOD;
        }
    }

    /**
     * A match of a club that the season does not have.
     *
     * @param told as the file has it
     * @param clubs that it could be, the likeliest first
     */
    record Unknown(int line, String name, String told, List<Club> clubs) implements ImportLine {
        public Unknown {
            clubs = List.copyOf(clubs);
        }

        @Override
        public Group group() {
            return Group.NOT_UNDERSTOOD;
        }
    }

    /**
     * A match that was understood.
     *
     * @param source its number in the file
     * @param season what the season has; empty where it has nothing
     * @param file what the file has
     * @param note what there is to say of it
     */
    record Match(
            int line,
            int source,
            Group group,
            Club home,
            Club away,
            String season,
            String file,
            boolean taken,
            @Nullable String note)
            implements ImportLine {}
}
