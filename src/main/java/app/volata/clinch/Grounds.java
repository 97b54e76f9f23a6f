package app.volata.clinch;

import app.volata.model.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the shortest reason of a certainty by proving it once more, with fewer and fewer clubs. */
final class Grounds {
    private static final int NODES = 2000;

    private final Position position;
    private final ClinchReport report;

    Grounds(ClinchReport report) {
        this.report = report;
        position = new Position(report.request().season(), report.request().assumed());
    }

    Ground of(int club, Zone zone) {
        var range = report.range(club);
        return switch (range.of(zone)) {
            case UNDECIDED -> new Ground.Undecided(range.cause() == Cause.NONE ? report.outside() : range.cause());
            case OPEN -> new Ground.Possible(range.bestFound(), range.worstFound());
            case CLINCHED -> zone.kind().lower() ? rise(club, zone.from() - 1) : fall(club, zone.to());
            case ELIMINATED -> zone.kind().lower() ? fall(club, zone.from() - 1) : rise(club, zone.to());
        };
    }

    /** Why so many clubs are above whatever happens. */
    Ground rise(int club, int many) {
        return many < 1 ? new Ground.Searched() : ground(new Question(position, club, false), many);
    }

    /** Why the club cannot end below a place. */
    Ground fall(int club, int place) {
        int below = position.clubs - place;
        return below < 1 ? new Ground.Searched() : ground(new Question(position, club, true), below);
    }

    private Ground ground(Question question, int many) {
        if ((position.matches() > 0 && report.outside() != Cause.NONE) || position.tallies.isSplit()) {
            return new Ground.Searched();
        }
        if (question.sure >= many) {
            return points(question, many);
        }
        for (boolean level : new boolean[] {false, true}) {
            var clubs = together(question, many - question.sure, level);
            if (!clubs.isEmpty()) {
                return new Ground.Together(
                        question.club,
                        question.worst,
                        real(question, question.value),
                        many - question.sure,
                        clubs,
                        meetings(clubs),
                        level,
                        question.sure);
            }
        }
        return new Ground.Searched();
    }

    private static int real(Question question, int value) {
        return question.worst ? -value : value;
    }

    private Ground points(Question question, int many) {
        var above = new ArrayList<Integer>();
        for (long rest = question.surelyAbove; rest != 0; rest &= rest - 1) {
            above.add(Long.numberOfTrailingZeros(rest));
        }
        above.sort(Comparator.comparingInt(club -> -question.least[club]));
        int border = above.get(many - 1);
        return new Ground.Points(
                question.club,
                question.worst,
                real(question, question.value),
                border,
                real(question, question.least[border]),
                many);
    }

    /** As few clubs as possible of which so many must end ahead; empty where points do not prove it. */
    private List<Integer> together(Question question, int count, boolean level) {
        var fill = new Fill(question, new Budget(() -> false, NODES));
        long clubs = question.free;
        if (Long.bitCount(clubs) < count || !proven(question, fill, clubs, count, level)) {
            return List.of();
        }
        for (long rest = clubs; rest != 0; rest &= rest - 1) {
            long without = clubs & ~Long.lowestOneBit(rest);
            if (proven(question, fill, without, count, level)) {
                clubs = without;
            }
        }
        var list = new ArrayList<Integer>();
        for (long rest = clubs; rest != 0; rest &= rest - 1) {
            list.add(Long.numberOfTrailingZeros(rest));
        }
        return list;
    }

    private static boolean proven(Question question, Fill fill, long clubs, int count, boolean level) {
        fill.unbounded();
        for (long rest = clubs; rest != 0; rest &= rest - 1) {
            fill.hi[Long.numberOfTrailingZeros(rest)] = level ? question.value - 1 : question.value;
        }
        fill.budget().allow(NODES);
        return new Hits(fill, false, -Fill.NONE).within(count - 1, clubs) == Answer.NO;
    }

    private int meetings(List<Integer> clubs) {
        int count = 0;
        for (int match = 0; match < position.matches(); match++) {
            count += clubs.contains(position.home[match]) && clubs.contains(position.away[match]) ? 1 : 0;
        }
        return count;
    }
}
