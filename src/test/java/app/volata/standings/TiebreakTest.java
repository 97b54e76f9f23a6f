package app.volata.standings;

import static app.volata.model.Regulations.Rules.FINAL;
import static app.volata.model.Regulations.Rules.INTERIM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.volata.model.Decision;
import app.volata.model.Regulations.Rules;
import app.volata.model.RegulationsText;
import app.volata.model.Ruling;
import app.volata.model.Season;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases that a regulation was read for, each as the smallest season that hangs on it: the scores are by hand. */
class TiebreakTest {
    /** Arezzo and Bari lead the table of three, level; Bari won their matches, Arezzo has the better goal difference. */
    private static final String[] THREE_LEVEL = {
        "Bari-Arezzo 1-0",
        "Arezzo-Bari 0-0",
        "Arezzo-Como 1-0",
        "Como-Arezzo 0-1",
        "Bari-Como 1-0",
        "Como-Bari 1-0",
        "Arezzo-Dro 5-0",
        "+3 Bari",
        "+7 Como"
    };

    /** Level on points, goal difference and goals; Arezzo have four points of the mutual matches, Bari one. */
    private static final String[] TWO_LEVEL = {"Arezzo-Bari 1-0", "Bari-Arezzo 0-0", "Como-Arezzo 1-0", "Bari-Como 1-0"
    };

    // Serie A 2018-19, official table: three on 41, Parma 14th, Cagliari 15th, Fiorentina 16th
    @Test
    void threeLevelMakeOneMutualTable() {
        order(
                "1 Parma, 2 Cagliari, 3 Fiorentina",
                season(
                        "serie-a-2005",
                        "Parma-Cagliari 2-0",
                        "Cagliari-Parma 2-1",
                        "Cagliari-Fiorentina 2-1",
                        "Fiorentina-Cagliari 1-1",
                        "Parma-Fiorentina 1-0",
                        "Fiorentina-Parma 0-1",
                        "+2 Cagliari",
                        "+8 Fiorentina"),
                FINAL);
    }

    // Serie A 2008-09, official table: Juventus 2nd and Milan 3rd on 74, Fiorentina 4th and Genoa 5th on 68
    @Test
    void twoPairsLevel() {
        order(
                "1 Juventus, 2 Milan, 3 Fiorentina, 4 Genoa",
                season(
                        "serie-a-2005",
                        "Milan-Juventus 1-1",
                        "Juventus-Milan 4-2",
                        "Genoa-Fiorentina 3-3",
                        "Fiorentina-Genoa 1-0",
                        "Milan-Genoa 9-0",
                        "+70 Juventus",
                        "+70 Milan",
                        "+64 Fiorentina",
                        "+67 Genoa"),
                FINAL);
    }

    // calcio.fanpage.it 2018-04: away goals never count double
    @Test
    void awayGoalsAreNothingInItaly() {
        order(
                "1 Bari, 2 Arezzo, 3 Como",
                season("serie-a-2005", "Bari-Arezzo 1-2", "Arezzo-Bari 0-1", "Bari-Como 3-0", "Arezzo-Como 1-0"),
                FINAL);
    }

    // sportface.it 2023-02: a subset still level is separated by the mutual matches of that subset only
    @Test
    void aSmallerGroupStartsAgainInItaly() {
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", season("serie-a-2005", THREE_LEVEL), FINAL);
    }

    // iotifointer 2023-04-30: goal difference while mutual matches are open
    @Test
    void anOpenMutualMatchLeavesItalyToGoalDifference() {
        String[] lines = {"Crotone-Chievo 1-0", "Chievo-Crotone", "Chievo-Roma 4-0", "Crotone-Roma 1-0", "+3 Chievo"};
        order("1 Chievo, 2 Crotone, 3 Roma", season("serie-a-2005", lines), INTERIM);
        order("1 Crotone, 2 Chievo, 3 Roma", season("serie-a-2005", lines), FINAL);
    }

    // COMMANDS: clubs level with mutual matches still open are ordered as a whole group
    @Test
    void oneOpenMatchOfThreeLeavesTheWholeGroupToGoalDifference() {
        var lines = THREE_LEVEL.clone();
        lines[4] = "Bari-Como";
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("serie-a-2005", with(lines, "+3 Bari")), INTERIM);
    }

    // laopiniondemalaga May 2010, Segunda 2013-14: the mini-table of all to the end; a switch
    @Test
    void aSmallerGroupDoesNotStartAgainInSpainUnlessSwitched() throws RegulationsText.Malformed {
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("la-liga", THREE_LEVEL), FINAL);
        var switched = RegulationFiles.text("la-liga")
                .replace(
                        "three or more: mutual points, mutual goal difference\n",
                        "mutual points, mutual goal difference, restart\n");
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", Little.season(RegulationsText.parse(switched), THREE_LEVEL), FINAL);
    }

    // RFEF art. 201: two clubs by mutual goal difference, and only once both matches are played
    @Test
    void twoLevelInSpain() {
        var lines = with(TWO_LEVEL, "Bari-Dro 9-0", "+3 Arezzo");
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("la-liga", lines), FINAL);
        lines[1] = "Bari-Arezzo";
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", season("la-liga", lines), INTERIM);
    }

    // Euro 2024, group E, official table: all four on 4 points; Romania before Belgium, who had won their match
    @Test
    void aEuroGroupStartsAgainOnlyAfterGoals() {
        order(
                "1 Romania, 2 Belgium, 3 Slovakia, 4 Ukraine",
                season(
                        "euro-group",
                        "Romania-Ukraine 3-0",
                        "Belgium-Slovakia 0-1",
                        "Slovakia-Ukraine 1-2",
                        "Belgium-Romania 2-0",
                        "Slovakia-Romania 1-1",
                        "Ukraine-Belgium 0-0"),
                FINAL);
    }

    // sportschau 2023-03-06; matchday 25 of 2018-19: Dortmund and Bayern share the place, one mutual match open
    @Test
    void aSharedPlaceInGermanyWhileAMutualMatchIsOpen() {
        String[] lines = {"Dortmund-Bayern 3-2", "Bayern-Dortmund", "Dortmund-Koeln 1-2", "Bayern-Koeln 2-1"};
        order("1 Dortmund, 1 Bayern, 3 Koeln", season("bundesliga", lines), INTERIM);
    }

    // bundesliga.com 2019: aggregate of the mutual matches, then the away goals in them
    @Test
    void mutualAwayGoalsInGermany() {
        String[] lines = {"Bayern-Dortmund 2-2", "Dortmund-Bayern 1-1"};
        order("1 Dortmund, 2 Bayern", season("bundesliga", lines), FINAL);
        order("1 Dortmund, 2 Bayern", season("bundesliga", lines), INTERIM);
    }

    // fcupdate 2025-02: Ajax (21 played, 51) above PSV (22 played, 51) although PSV's goal difference is better
    @Test
    void fewestLostPointsInTheNetherlandsUntilTheEnd() {
        String[] lines = {"Ajax-Twente 1-0", "PSV-Twente 5-0", "Twente-PSV 1-0", "+48 Ajax", "+48 PSV"};
        order("1 Ajax, 2 PSV, 3 Twente", season("eredivisie", lines), INTERIM);
        order("1 PSV, 2 Ajax, 3 Twente", season("eredivisie", lines), FINAL);
    }

    // the-star.co.ke 2019-07-17: mutual matches only where title, Europe or relegation hangs on it
    @Test
    void mutualMatchesInEnglandOnlyWhereSomethingHangsOnThem() {
        order("1 Arezzo, 2 Bari, 3 Como", season("premier-league-2019", TWO_LEVEL), FINAL);
        order("1 Como, 2 Arezzo, 2 Bari", season("premier-league-2019", with(TWO_LEVEL, "+9 Como")), FINAL);
        order("1 Arezzo, 1 Bari, 3 Como", season("premier-league-2019", TWO_LEVEL), INTERIM);
        order("1 Arezzo, 1 Bari, 3 Como", season("premier-league-1992", TWO_LEVEL), FINAL);
        order("1 Bari, 2 Arezzo, 3 Como", settled(season("premier-league-1992", TWO_LEVEL), "Bari", "Arezzo"), FINAL);
    }

    // printed tables 1992-93 to 1998-99: the Football League put goals before goal difference
    @Test
    void goalsFirstInTheFootballLeagueOfTheNineties() {
        String[] lines = {"Arezzo-Como 3-0", "Bari-Como 5-4"};
        order("1 Bari, 2 Arezzo, 3 Como", season("english-football-league-1992", lines), FINAL);
        order("1 Arezzo, 2 Bari, 3 Como", season("english-football-league", lines), FINAL);
    }

    // FIGC 2022-06-28: the mini-table orders the two until they have played for the title
    @Test
    void theTitleIsPlayedForInItalySince2022() {
        var season = season("serie-a-2022", THREE_LEVEL);
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", season, FINAL);
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", settled(season, "Arezzo", "Bari"), FINAL);
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", settled(season, "Bari", "Arezzo"), FINAL);
    }

    // vavel 2017-11, maisfutebol 2023-04: mutual away goals until 2020, no longer after
    @Test
    void mutualAwayGoalsInPortugalUntil2020() {
        String[] lines = {"Arezzo-Bari 1-1", "Bari-Arezzo 0-0", "Arezzo-Como 5-0", "Bari-Como 1-0"};
        order("1 Bari, 2 Arezzo, 3 Como", season("primeira-liga-2017", lines), FINAL);
        order("1 Arezzo, 2 Bari, 3 Como", season("primeira-liga-2020", lines), FINAL);
    }

    // maligue2.fr 2024-05: goal difference, then mutual matches before goals; to 2016-17 goals before mutual matches
    @Test
    void mutualMatchesBeforeGoalsInFranceSince2017() {
        String[] lines = {
            "Arezzo-Bari 1-0", "Bari-Arezzo 0-0", "Como-Arezzo 1-0", "Bari-Como 4-3", "Arezzo-Dro 0-0", "Bari-Dro 1-1"
        };
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("ligue-1-2017", lines), FINAL);
        order("1 Bari, 2 Arezzo, 3 Como, 4 Dro", season("ligue-1", lines), FINAL);
    }

    // L'Équipe, LFP 30 April 2020: points per match, then mutual matches only where both had been played
    @Test
    void cutShortInFrance() {
        String[] both = {"Arezzo-Bari 1-0", "Bari-Arezzo 0-0", "Como-Arezzo 1-0", "Bari-Como 5-0"};
        order("1 Como, 2 Arezzo, 3 Bari", season("ligue-1-2019-20", both), FINAL);
        String[] once = {"Arezzo-Bari 1-0", "Arezzo-Dro 0-1", "Bari-Dro 5-0", "Dro-Elm 0-0", "Elm-Dro 0-0"};
        order("1 Bari, 2 Arezzo, 3 Dro, 4 Elm", season("ligue-1-2019-20", once), FINAL);
        order("1 Bari, 2 Arezzo, 3 Dro, 4 Elm", season("ligue-1-2019-20", with(once, "Bari-Arezzo")), INTERIM);
    }

    // SPFL 18 May 2020: fewer points of fewer matches can be more
    @Test
    void pointsPerMatchInScotland() {
        String[] lines = {"Arezzo-Bari 1-0", "Bari-Como 1-0", "Como-Dro 1-0", "Dro-Bari 1-2"};
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("scottish-premiership-2019-20", lines), FINAL);
    }

    // uefa.com 2024-09-13: the opponents' points, and before the end the alphabet
    @Test
    void whoMetTheStrongerInTheLeaguePhase() {
        String[] lines = {"Zug-Chur 1-0", "Ärau-Dro 1-0", "Chur-Elm 5-0"};
        order("1 Chur, 2 Zug, 3 Ärau, 4 Dro, 5 Elm", season("uefa-league-phase-2024", lines), FINAL);
        order("1 Chur, 2 Ärau, 3 Zug, 4 Dro, 5 Elm", season("uefa-league-phase-2024", lines), INTERIM);
    }

    // mlssoccer.com 2023-10-17: wins first; discipline, which is not known, leaves a shared place
    @Test
    void winsFirstInAmerica() {
        String[] lines = {"Arezzo-Bari 3-1", "Como-Arezzo 0-0", "Bari-Dro 1-0", "Dro-Como 0-0", "+1 Bari", "+2 Como"};
        order("1 Arezzo, 2 Bari, 3 Como, 4 Dro", season("mls-2023", lines), FINAL);
        order("1 Arezzo, 1 Bari, 3 Como", season("mls-2023", "Arezzo-Como 1-0", "Bari-Como 1-0"), FINAL);
    }

    // RSSSF: two points a win in Serie A to 1993-94
    @Test
    void twoPointsAWin() throws RegulationsText.Malformed {
        var two = RegulationFiles.text("round-robin").replace("points for a win: 3", "points for a win: 2");
        String[] lines = {"Arezzo-Bari 1-0", "Como-Arezzo 5-0", "Dro-Bari 0-0", "Bari-Dro 0-0"};
        order("1 Como, 2 Dro, 3 Bari, 4 Arezzo", Little.season(RegulationsText.parse(two), lines), FINAL);
        order("1 Como, 2 Arezzo, 3 Dro, 4 Bari", season("round-robin", lines), FINAL);
    }

    private static Season season(String regulations, String... lines) {
        return Little.season(RegulationFiles.regulations(regulations), lines);
    }

    private static String[] with(String[] lines, String... more) {
        var all = new ArrayList<>(List.of(lines));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Season settled(Season season, String... clubs) {
        var decisions = new ArrayList<>(season.decisions());
        var order = Arrays.stream(clubs).map(name -> Little.club(season, name)).toList();
        decisions.add(new Decision.Settlement(order, Ruling.on(Little.DAY, "by hand")));
        return season.withDecisions(decisions);
    }

    private static void order(String expected, Season season, Rules rules) {
        assertEquals(expected, Little.order(StandingsCalculator.calculate(season, Selection.ALL, rules)));
    }
}
