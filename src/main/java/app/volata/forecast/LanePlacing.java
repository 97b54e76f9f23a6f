package app.volata.forecast;

import java.util.Arrays;
import java.util.Optional;

/**
 * Ranks all lanes of a block at once. A club's rank is the number of clubs above it, and every pair that can end level is
 * compared by one subtraction. Lanes with three or more level on points whose own matches decide are mended one by one, and what even
 * these leave level goes to the general ranking.
 */
final class LanePlacing implements Placing {
    private final Plan plan;
    private final LaneKeys keys;
    private final Meetings meetings;
    private final LevelPairs pairs;
    private final LevelClubs level;
    private final LevelGroups groups;
    private final OrderShape shape;
    private final PlayOffs playOffs;
    private final int[] unsettled = new int[Block.LANES];
    private final GeneralPlacing general;
    private final MatchForm ofPair;
    private final int[][] number;
    private final int[] scratch = new int[Block.LANES];
    private final int[] signs = new int[Block.LANES];
    private final int[] first = new int[Block.LANES];
    private final int[] second = new int[Block.LANES];

    private LanePlacing(Plan plan, OrderShape shape, LaneKeys keys, MutualMatches mutual) {
        this.plan = plan;
        this.keys = keys;
        int clubs = plan.runIn().clubs();
        meetings = new Meetings(clubs, plan.fixtures());
        pairs = new LevelPairs(plan, keys, mutual, meetings);
        level = new LevelClubs(plan, shape, meetings);
        groups = new LevelGroups(clubs, level);
        this.shape = shape;
        general = new GeneralPlacing(plan);
        playOffs = new PlayOffs(general);
        ofPair = mutual.home().plus(-1, mutual.away());
        number = new int[clubs][Block.LANES];
    }

    /** Empty where the regulations or the numbers of the season are not of the kind that it knows. */
    static Optional<LanePlacing> of(Plan plan) {
        var shape = OrderShape.of(plan.request().season().regulations());
        if (shape.isEmpty() || plan.runIn().clubs() > LevelGroups.MOST_CLUBS) {
            return Optional.empty();
        }
        var mutual = new MutualMatches(plan.runIn(), shape.get().ofPairs(), 2);
        return mutual.span() < 1 << 30
                ? LaneKeys.of(plan, shape.get()).map(keys -> new LanePlacing(plan, shape.get(), keys, mutual))
                : Optional.empty();
    }

    @Override
    public void rank(int[][] home, int[][] away, int runs, RandomLanes random, FinalTables to) {
        addUp(home, away);
        for (int club = 0; club < number.length; club++) {
            IntLanes.unpack(number[club], keys.half(), keys.shift(), to.points(club));
            IntLanes.fill(to.place(club), pairs.surelyAbove(club));
        }
        for (var fixed : pairs.fixed()) {
            compare(fixed, to.place(fixed.club()));
        }
        for (var open : pairs.open()) {
            compare(open, home, away, to);
        }
        levelAtTop(to);
        mend(home, away, runs, random, to);
    }

    private void addUp(int[][] home, int[][] away) {
        for (int club = 0; club < number.length; club++) {
            IntLanes.fill(number[club], keys.start(club));
        }
        for (int i = 0; i < home.length; i++) {
            var fixture = plan.fixtures().get(i);
            IntLanes.addForm(number[fixture.home()], keys.home(), home[i], away[i]);
            IntLanes.addForm(number[fixture.away()], keys.away(), home[i], away[i]);
        }
    }

    /** Fills up with the club itself at a distance: that is never above. */
    private void compare(LevelPairs.Fixed fixed, int[] place) {
        int[] own = number[fixed.club()];
        var others = new int[IntLanes.AT_ONCE][];
        var plus = new int[IntLanes.AT_ONCE];
        for (int from = 0; from < fixed.others().length; from += IntLanes.AT_ONCE) {
            for (int i = 0; i < IntLanes.AT_ONCE; i++) {
                boolean more = from + i < fixed.others().length;
                others[i] = more ? number[fixed.others()[from + i]] : own;
                plus[i] = more ? fixed.plus()[from + i] : 1;
            }
            IntLanes.countAbove(place, own, others, plus);
        }
    }

    private void compare(LevelPairs.Open open, int[][] home, int[][] away, FinalTables to) {
        int one = open.one();
        int other = open.other();
        int before = open.before();
        for (int f = meetings.first(one, other); f >= 0; f = meetings.next(f)) {
            before += (int) ofPair.always();
        }
        for (int f = meetings.first(other, one); f >= 0; f = meetings.next(f)) {
            before -= (int) ofPair.always();
        }
        IntLanes.fill(scratch, before);
        for (int f = meetings.first(one, other); f >= 0; f = meetings.next(f)) {
            IntLanes.addForm(scratch, ofPair, home[f], away[f]);
        }
        for (int f = meetings.first(other, one); f >= 0; f = meetings.next(f)) {
            IntLanes.addForm(scratch, MatchForm.NOTHING.plus(-1, ofPair), home[f], away[f]);
        }
        IntLanes.sign(scratch, keys.shift() - 1, signs);
        IntLanes.countAbovePlus(to.place(one), number[one], number[other], signs);
        IntLanes.countAboveMinus(to.place(other), number[other], number[one], signs);
    }

    private void levelAtTop(FinalTables to) {
        Arrays.fill(first, Integer.MIN_VALUE);
        Arrays.fill(second, Integer.MIN_VALUE);
        for (int club = 0; club < number.length; club++) {
            IntLanes.highest(to.points(club), first, second);
        }
        for (int lane = 0; lane < Block.LANES; lane++) {
            to.levelAtTop()[lane] = first[lane] == second[lane] ? 1 : 0;
        }
    }

    /** A sum of ranks that is too small tells of a pair that stayed level. */
    private void mend(int[][] home, int[][] away, int runs, RandomLanes random, FinalTables to) {
        IntLanes.fill(unsettled, -pairs.sumOfRanks());
        for (int club = 0; club < number.length; club++) {
            IntLanes.add(unsettled, to.place(club));
        }
        if (!shape.mutual().isEmpty()) {
            level.block(home, away, number);
            for (var contest : pairs.contests()) {
                groups.mend(contest, number, keys.shift(), runs, to, unsettled);
            }
        }
        for (int place : shape.playOffs().reversed()) {
            playOffs.play(place, runs, unsettled, random, to);
        }
        for (int lane = 0; lane < runs; lane++) {
            if (unsettled[lane] != 0) {
                general.rank(lane, home, away, random, to);
            }
        }
    }
}
