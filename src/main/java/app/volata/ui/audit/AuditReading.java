package app.volata.ui.audit;

import app.volata.forecast.Audit;
import app.volata.model.Outcome;
import app.volata.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/** Puts an audit into words and numbers. */
final class AuditReading {
    /** 5 and 95 % of a normal distribution. */
    private static final double NINETY = 1.645;

    private static final double FAVOURITE = 0.6;
    private static final int TELLING = 6;
    private static final int ENOUGH = 30;

    private final AuditReport report;
    private final Texts texts;

    AuditReading(AuditReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
    }

    /** @param presentOnly whether only the season that is on is spoken of */
    AuditFrame frame(boolean presentOnly) {
        boolean several = report.seasons().size() > 1;
        var seasons = report.seasons().stream()
                .filter(season -> !presentOnly || season.present())
                .toList();
        if (seasons.isEmpty()) {
            return new AuditFrame(AuditFrame.State.EMPTY, "", List.of(), List.of(), List.of(), "", several);
        }
        var audit = Audit.of(seasons.stream().map(AuditReport.OfSeason::audit).toList());
        var bins = bins(audit);
        return new AuditFrame(
                AuditFrame.State.READY,
                texts.text("audit.matches", audit.said().size()),
                bins,
                words(audit, bins, presentOnly),
                rows(seasons),
                base(audit),
                several);
    }

    static List<AuditFrame.Bin> bins(Audit audit) {
        var bins = new ArrayList<AuditFrame.Bin>();
        var all = audit.reliability();
        for (int i = 0; i < all.size(); i++) {
            var bin = all.get(i);
            if (bin.count() > 0) {
                double luck = NINETY * Math.sqrt(bin.said() * (1 - bin.said()) / bin.count());
                bins.add(new AuditFrame.Bin(
                        i * 100 / all.size(),
                        bin.count(),
                        100 * bin.said(),
                        100 * bin.seen(),
                        100 * Math.max(0, bin.said() - luck),
                        100 * Math.min(1, bin.said() + luck)));
            }
        }
        return bins;
    }

    private List<AuditFrame.InWords> words(Audit audit, List<AuditFrame.Bin> bins, boolean presentOnly) {
        var words = new ArrayList<AuditFrame.InWords>();
        bins.stream()
                .filter(bin -> bin.from() == TELLING * 10 && bin.count() >= ENOUGH)
                .findFirst()
                .ifPresent(bin -> words.add(new AuditFrame.InWords(
                        texts.text("audit.word-matches"),
                        texts.text(
                                "audit.telling",
                                bin.from(),
                                bin.from() + 10,
                                Math.round(bin.seen()),
                                bin.count(),
                                off(bins)))));
        words.add(new AuditFrame.InWords(texts.text("audit.word-favourites"), favourites(audit)));
        if (report.clubs() > 0 && !presentOnly) {
            words.add(new AuditFrame.InWords(
                    texts.text("audit.word-final"), texts.text("audit.final", report.inside(), report.clubs())));
        }
        words.add(new AuditFrame.InWords(
                texts.text("audit.word-others"),
                texts.text(
                        "audit.others",
                        texts.words().number(0.1896, 4),
                        texts.words().number(0.197, 4))));
        return words;
    }

    /** How far what was said lies from what came, in points, weighted by how often it was said. */
    private static long off(List<AuditFrame.Bin> bins) {
        double sum = 0;
        int count = 0;
        for (var bin : bins) {
            sum += bin.count() * (bin.said() - bin.seen()) * (bin.said() - bin.seen());
            count += bin.count();
        }
        return Math.max(1, (long) Math.ceil(Math.sqrt(sum / count)));
    }

    private String favourites(Audit audit) {
        int right = 0;
        int sure = 0;
        int sureRight = 0;
        for (var said : audit.said()) {
            boolean came = of(said, said.outcome()) >= Math.max(said.homeWin(), Math.max(said.draw(), said.awayWin()));
            boolean strong = Math.max(said.homeWin(), said.awayWin()) >= FAVOURITE;
            right += came ? 1 : 0;
            sure += strong ? 1 : 0;
            sureRight += strong && came ? 1 : 0;
        }
        var likeliest = texts.words().percent((double) right / audit.said().size(), 0);
        return sure == 0
                ? texts.text("audit.likeliest", likeliest)
                : texts.text("audit.favourites", likeliest, texts.words().percent((double) sureRight / sure, 0));
    }

    private static double of(Audit.Said said, Outcome outcome) {
        return switch (outcome) {
            case HOME_WIN -> said.homeWin();
            case DRAW -> said.draw();
            case AWAY_WIN -> said.awayWin();
        };
    }

    private List<AuditFrame.Row> rows(List<AuditReport.OfSeason> seasons) {
        var rows = new ArrayList<AuditFrame.Row>();
        for (var season : seasons) {
            var name = years(season.name());
            rows.add(row(season.present() ? texts.text("audit.so-far", name) : name, season.audit(), false));
        }
        if (seasons.size() > 1) {
            rows.add(row(texts.text("audit.all", seasons.size()), report.all(), true));
        }
        return rows;
    }

    /** {@code 2016–17}: the competition is the same everywhere. */
    private static String years(String season) {
        var years = season.replaceFirst("^\\D+(?=\\d{4})", "");
        return years.replaceAll("(?<=\\d)-(?=\\d)", "–");
    }

    private AuditFrame.Row row(String season, Audit audit, boolean sum) {
        double score = audit.model().rankedProbabilityScore();
        double base = audit.baseRates().rankedProbabilityScore();
        var words = texts.words();
        return new AuditFrame.Row(
                season,
                words.number(audit.said().size()),
                words.number(score, 4),
                words.number(base, 4),
                base > 0 ? words.percent(1 - score / base, 0) : "",
                score,
                base,
                sum);
    }

    private String base(Audit audit) {
        double all = audit.said().size();
        var rates = new ArrayList<String>();
        for (var outcome : List.of(Outcome.HOME_WIN, Outcome.DRAW, Outcome.AWAY_WIN)) {
            long count = audit.said().stream()
                    .filter(said -> said.outcome() == outcome)
                    .count();
            rates.add(texts.words().number(100 * count / all, 0));
        }
        return texts.text("audit.base", rates.get(0), rates.get(1), rates.get(2));
    }
}
