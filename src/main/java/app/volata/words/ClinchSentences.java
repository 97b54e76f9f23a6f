package app.volata.words;

import app.volata.clinch.Cause;
import app.volata.clinch.Certainty;
import app.volata.clinch.Ground;
import app.volata.model.Season;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is proven of final places, and why. */
final class ClinchSentences {
    private final Words words;

    ClinchSentences(Words words) {
        this.words = words;
    }

    String certainty(Certainty certainty) {
        return words.text(
                switch (certainty) {
                    case CLINCHED -> "clinch.clinched";
                    case OPEN -> "clinch.open";
                    case ELIMINATED -> "clinch.eliminated";
                    case UNDECIDED -> "clinch.undecided";
                });
    }

    String cause(Cause cause) {
        return words.text(
                switch (cause) {
                    case NONE, SEARCH -> "clinch.cause-search";
                    case SPLIT -> "clinch.cause-split";
                    case NOT_BY_POINTS -> "clinch.cause-not-by-points";
                    case TIE_BREAK -> "clinch.cause-tie-break";
                    case NO_FIXTURES -> "clinch.cause-no-fixtures";
                    case TOO_MANY_CLUBS -> "clinch.cause-too-many-clubs";
                });
    }

    /** One sentence that a fan can check. */
    String sentence(Season season, Ground ground) {
        return switch (ground) {
            case Ground.Points points -> points(season, points);
            case Ground.Together together -> together(season, together);
            case Ground.Possible(int best, int worst) ->
                words.text("clinch.possible", words.place(best), words.place(worst));
            case Ground.Searched() -> words.text("clinch.searched");
            case Ground.Undecided(var cause) -> cause(cause);
        };
    }

    private String points(Season season, Ground.Points ground) {
        var club = club(season, ground.club());
        var other = club(season, ground.other());
        var own = words.number(ground.points());
        var others = words.number(ground.otherPoints());
        if (ground.fall()) {
            return words.text("clinch.points-fall", club, own, other, others);
        }
        return ground.place() == 1
                ? words.text("clinch.points-rise-first", club, own, other, others)
                : words.text("clinch.points-rise", club, own, other, words.place(ground.place()), others);
    }

    private String together(Season season, Ground.Together ground) {
        var club = club(season, ground.club());
        var clubs = clubs(season, ground.clubs());
        var points = words.number(ground.points());
        boolean meet = ground.clubs().size() == 2 && ground.count() == 1 && ground.meetings() > 0;
        boolean one = ground.clubs().size() == 1;
        boolean all = ground.clubs().size() == ground.count();
        var said = ground.fall()
                ? one
                        ? words.text("clinch.one-below", clubs, points, club)
                        : meet
                                ? words.text("clinch.meet-below", clubs, points, club)
                                : all
                                        ? words.text("clinch.all-below", clubs, points, club)
                                        : words.text("clinch.some-below", clubs, points, club, ground.count())
                : one
                        ? words.text("clinch.one-above", clubs, points, club)
                        : meet
                                ? words.text("clinch.meet-above", clubs, points, club)
                                : all
                                        ? words.text("clinch.all-above", clubs, points, club)
                                        : words.text("clinch.some-above", clubs, points, club, ground.count());
        return ground.level() ? said + " " + words.text("clinch.level-lost") : said;
    }

    private static String club(Season season, int number) {
        return season.club(number).shortName();
    }

    private String clubs(Season season, List<Integer> numbers) {
        var names = numbers.stream().map(number -> club(season, number)).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        var first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return words.text("clinch.and", first, names.getLast());
    }
}
