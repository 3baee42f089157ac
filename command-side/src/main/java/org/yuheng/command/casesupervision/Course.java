package org.yuheng.command.casesupervision;

import java.util.HashSet;
import java.util.Set;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseStage;

/**
 * How the organ answers what it was told to do.
 *
 * @param reports how often it reported
 * @param rejections how often a report was returned
 * @param missed papers whose period ended without a report
 * @param verifiedBy who says that it is done, until a head confirms; else null
 * @param fulfilled what that person says of a decision
 * @param decidedFrom stage from which the government was asked, or null
 */
record Course(
        int reports, int rejections, Set<String> missed, Actor verifiedBy, boolean fulfilled, CaseStage decidedFrom) {
    static final Course NONE = new Course(0, 0, Set.of(), null, false, null);

    Course {
        missed = Set.copyOf(missed);
    }

    Course missing(String paperId) {
        var more = new HashSet<>(missed);
        more.add(paperId);
        return withMissed(more);
    }

    Course reported() {
        return withReports(reports + 1).withVerifiedBy(null);
    }

    Course rejected() {
        return withRejections(rejections + 1).withVerifiedBy(null).withMissed(Set.of());
    }

    Course verifiedBy(Actor person, boolean done) {
        return withVerifiedBy(person).withFulfilled(done);
    }

    Course withReports(int changed) {
        return new Course(changed, rejections, missed, verifiedBy, fulfilled, decidedFrom);
    }

    Course withRejections(int changed) {
        return new Course(reports, changed, missed, verifiedBy, fulfilled, decidedFrom);
    }

    Course withMissed(Set<String> changed) {
        return new Course(reports, rejections, changed, verifiedBy, fulfilled, decidedFrom);
    }

    Course withVerifiedBy(Actor changed) {
        return new Course(reports, rejections, missed, changed, fulfilled, decidedFrom);
    }

    Course withFulfilled(boolean changed) {
        return new Course(reports, rejections, missed, verifiedBy, changed, decidedFrom);
    }

    Course withDecidedFrom(CaseStage changed) {
        return new Course(reports, rejections, missed, verifiedBy, fulfilled, changed);
    }
}
