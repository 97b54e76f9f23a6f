package app.volata.words;

import app.volata.clinch.Cause;
import app.volata.clinch.Certainty;
import app.volata.clinch.Ground;
import app.volata.clinch.Verdict;
import app.volata.exchange.ImportNote;
import app.volata.exchange.ImportProblem;
import app.volata.model.Edit;
import app.volata.model.KickOff;
import app.volata.model.Score;
import app.volata.model.Season;
import app.volata.model.ZoneKind;
import app.volata.standings.Reason;
import app.volata.store.StoreProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * Values as text in the person's language: the same words in the window, on the command line and on paper. English unless
 * the locale is Italian.
 */
public final class Words {
    private final Locale locale;
    private final Messages messages;
    private final Numbers numbers;
    private final Dates dates;
    private final EditLabels edits;
    private final ReasonSentences reasons;
    private final ProblemSentences problems;
    private final ClinchSentences clinched;
    private final VerdictSentences verdicts;

    private Words(Locale locale, Messages messages, Numbers numbers) {
        this.locale = locale;
        this.messages = messages;
        this.numbers = numbers;
        this.dates = new Dates(messages);
        this.edits = new EditLabels(this);
        this.reasons = new ReasonSentences(this);
        this.problems = new ProblemSentences(this);
        this.clinched = new ClinchSentences(this);
        this.verdicts = new VerdictSentences(this);
    }

    public static Words of(Locale locale) {
        boolean italian = locale.getLanguage().equals(Locale.ITALIAN.getLanguage());
        var numbers = italian ? new Numbers('.', ',') : new Numbers(',', '.');
        var language = italian ? Locale.ITALIAN : Locale.ENGLISH;
        return new Words(language, Messages.read(language, numbers), numbers);
    }

    /** English or Italian. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of this key.
     *
     * @param arguments for {0}, {1}, …; whole numbers are written with their thousands set apart, numbers with decimals
     *     are given as text
     * @throws IllegalArgumentException if there is no such key: a mistake in the program
     */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** {@code 1,017}. */
    public String number(long value) {
        return numbers.whole(value);
    }

    /** {@code 92.7}, rounded to this many decimals. */
    public String number(double value, int decimals) {
        return numbers.decimal(value, decimals);
    }

    /** {@code +20}, {@code −3}, {@code 0}: with a true minus. */
    public String signed(long value) {
        return value > 0 ? "+" + numbers.whole(value) : numbers.whole(value);
    }

    /** {@code +7.9}, {@code −7.9}; what rounds to nothing has no sign. */
    public String signed(double value, int decimals) {
        var text = numbers.decimal(value, decimals);
        return value > 0 && !numbers.roundsToZero(value, decimals) ? "+" + text : text;
    }

    /** A fraction of one as {@code 62.8 %}. */
    public String percent(double fraction, int decimals) {
        return numbers.decimal(fraction * 100, decimals) + Numbers.NO_BREAK_SPACE + "%";
    }

    /**
     * A simulated chance as a number of per cent without the sign, {@code 62.8}. What was not seen reads {@code < 0.1}, what
     * was always seen {@code > 99.9}: certain and impossible are said by the exact engine only.
     */
    public String chance(double fraction) {
        if (fraction < 0.0005) {
            return "<" + Numbers.NO_BREAK_SPACE + numbers.decimal(0.1, 1);
        }
        if (fraction >= 0.9995) {
            return ">" + Numbers.NO_BREAK_SPACE + numbers.decimal(99.9, 1);
        }
        return numbers.decimal(fraction * 100, 1);
    }

    /** {@code 1st}, {@code 2nd}; in Italian {@code 1º}. */
    public String place(int place) {
        return locale.equals(Locale.ITALIAN) ? place + "º" : place + Numbers.englishOrdinal(place);
    }

    /** {@code 2–1}. */
    public String score(Score score) {
        return score.home() + "–" + score.away();
    }

    /** {@code Inter – Juventus}, by their short names. */
    public String fixture(Season season, int fixture) {
        var pairing = season.fixture(fixture);
        return season.club(pairing.home()).shortName() + " – "
                + season.club(pairing.away()).shortName();
    }

    /** The name of a season with an en dash between its years: {@code Serie A 2017–18}. */
    public String title(Season season) {
        return season.name().replaceAll("(?<=\\d)-(?=\\d)", "–");
    }

    /** {@code Sunday 22 April 2018}. */
    public String date(LocalDate date) {
        return dates.full(date);
    }

    /** {@code Sunday 22 April}. */
    public String day(LocalDate date) {
        return dates.day(date);
    }

    /** {@code Sun 22 Apr}. */
    public String shortDay(LocalDate date) {
        return dates.shortDay(date);
    }

    /** {@code 22 Apr}. */
    public String dayAndMonth(LocalDate date) {
        return dates.dayAndMonth(date);
    }

    /** {@code 20:45}. */
    public String time(LocalTime time) {
        return Dates.time(time);
    }

    /** {@code Sat 28 April, 20:45}, or the day alone while the time is not known. */
    public String kickOff(KickOff kickOff) {
        return dates.kickOff(kickOff);
    }

    public String zone(ZoneKind zone) {
        return text(
                switch (zone) {
                    case CHAMPIONS -> "zone.champions";
                    case CHAMPIONS_LEAGUE -> "zone.champions-league";
                    case CHAMPIONS_LEAGUE_QUALIFYING -> "zone.champions-league-qualifying";
                    case EUROPA_LEAGUE -> "zone.europa-league";
                    case EUROPA_LEAGUE_QUALIFYING -> "zone.europa-league-qualifying";
                    case CONFERENCE_LEAGUE -> "zone.conference-league";
                    case PROMOTION -> "zone.promotion";
                    case PROMOTION_PLAYOFF -> "zone.promotion-playoff";
                    case NEXT_ROUND -> "zone.next-round";
                    case RELEGATION_PLAYOFF -> "zone.relegation-playoff";
                    case RELEGATION -> "zone.relegation";
                });
    }

    /** What an edit is called in the undo menu; the season is the one that the edit was done in. */
    public String label(Edit edit, Season season) {
        return edits.label(edit, season);
    }

    /** Why a club stands above another one level on points: {@code Roma above Lazio: head-to-head 4 points to 1 (2-1, 0-0)}. */
    public String reason(Season season, Reason reason) {
        return reasons.sentence(season, reason, false);
    }

    /** The same beginning with the points, for any two clubs. */
    public String reasonInFull(Season season, Reason reason) {
        return reasons.sentence(season, reason, true);
    }

    /** {@code clinched}, {@code open}, {@code eliminated}; never said of what is only likely. */
    public String certainty(Certainty certainty) {
        return clinched.certainty(certainty);
    }

    /** Why a club is certain of a zone, or certainly out of it. */
    public String ground(Season season, Ground ground) {
        return clinched.sentence(season, ground);
    }

    /** What must happen for a decision to fall: {@code Juventus are champions if they win and Napoli do not}. */
    public String verdict(Season season, Verdict verdict) {
        return verdicts.sentence(season, verdict);
    }

    /** Why places are not decided exactly. */
    public String cause(Cause cause) {
        return clinched.cause(cause);
    }

    /** What is wrong with a file, where, and what was expected. */
    public String problem(ImportProblem problem) {
        return problems.sentence(problem);
    }

    /** What is wrong with a season file, and what to do next. */
    public String problem(StoreProblem problem) {
        return problems.sentence(problem);
    }

    /** What was passed over in a file. */
    public String note(ImportNote note) {
        return problems.sentence(note);
    }
}
