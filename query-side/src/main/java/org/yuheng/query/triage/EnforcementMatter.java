package org.yuheng.query.triage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.query.triage.Proposals.Answer;
import org.yuheng.query.triage.Proposals.Matter;
import org.yuheng.query.triage.Sightings.Score;

/** Weighs the words that speak of enforcement against those that point another way. */
final class EnforcementMatter {
    private static final String ENFORCEMENT = "ENFORCEMENT";
    /** Words of a kind of problem speak for enforcement too, up to here. */
    private static final int MOST_OF_A_KIND = 9;

    private static final int MOST_OF_A_STATEMENT = 6;

    private static final int LOUD = 3;
    /** Without any kind of problem. */
    private static final int CERTAIN = 6;
    /** A report that an organ leaves lying is a matter of enforcement, so it does not speak against one. */
    private static final String REPORT = OtherWay.REPORT.name();
    /** What courts and criminal police do is no administrative act, however it is blamed. */
    private static final Set<OtherWay> COURTS_AND_CRIME = EnumSet.of(OtherWay.JUDICIAL, OtherWay.CRIME);

    private EnforcementMatter() {}

    /** @param kind points of the loudest kind of problem */
    static Matter of(Sightings found, int kind) {
        var scores = found.scores(Dictionaries.MATTERS);
        var enforcement = scores.stream()
                .filter(score -> score.label().equals(ENFORCEMENT))
                .findFirst()
                .orElseGet(() -> new Score(ENFORCEMENT, 0, List.of()));
        var other = scores.stream()
                .filter(score -> !score.label().equals(ENFORCEMENT))
                .findFirst();
        int against = other.map(score -> weight(score, kind)).orElse(0);
        return new Matter(
                answer(enforcement.points(), kind, against),
                enforcement,
                other.filter(score -> score.points() >= LOUD).orElse(null));
    }

    /** Statements name houses, schools and streets on the way; what a complaint is about stands in its subject. */
    private static int weight(Score other, int kind) {
        if (other.label().equals(REPORT) && kind >= LOUD) {
            return 0;
        }
        int told = other.pointsIn(Place.SUBJECT) + Math.min(MOST_OF_A_STATEMENT, other.pointsIn(Place.STATEMENT));
        return COURTS_AND_CRIME.contains(OtherWay.valueOf(other.label())) ? 2 * told : told;
    }

    private static Answer answer(int enforcement, int kind, int against) {
        int forIt = enforcement + Math.min(kind, MOST_OF_A_KIND);
        if ((kind >= LOUD || enforcement >= CERTAIN) && forIt > against) {
            return Answer.YES;
        }
        if (against >= LOUD && against > forIt) {
            return Answer.NO;
        }
        return Answer.UNSURE;
    }
}
