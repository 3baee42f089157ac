package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;

/** What a case remembers in order to decide. */
sealed interface CaseState {

    /** No such case yet. */
    record None() implements CaseState {}

    /**
     * A case that exists.
     *
     * @param standingSince day on which it was suspended; null while it goes on
     */
    record Known(
            CaseStage stage,
            Opening opening,
            Parties parties,
            Inquiry inquiry,
            Papers papers,
            Course course,
            Aftermath aftermath,
            Periods periods,
            LocalDate standingSince)
            implements CaseState {
        Set<CaseOverlay> overlays() {
            var overlays = EnumSet.noneOf(CaseOverlay.class);
            overlays.addAll(aftermath.marks());
            if (!parties.asked().isEmpty()) {
                overlays.add(CaseOverlay.RECUSAL_REQUESTED);
            }
            if (!papers.objections().isEmpty()) {
                overlays.add(CaseOverlay.OBJECTED);
            }
            if (!course.missed().isEmpty()) {
                overlays.add(CaseOverlay.OVERDUE);
            }
            if (standingSince != null) {
                overlays.add(CaseOverlay.SUSPENDED);
            }
            return overlays;
        }

        Known withStage(CaseStage changed) {
            return new Known(changed, opening, parties, inquiry, papers, course, aftermath, periods, standingSince);
        }

        Known withParties(Parties changed) {
            return new Known(stage, opening, changed, inquiry, papers, course, aftermath, periods, standingSince);
        }

        Known withInquiry(Inquiry changed) {
            return new Known(stage, opening, parties, changed, papers, course, aftermath, periods, standingSince);
        }

        Known withPapers(Papers changed) {
            return new Known(stage, opening, parties, inquiry, changed, course, aftermath, periods, standingSince);
        }

        Known withCourse(Course changed) {
            return new Known(stage, opening, parties, inquiry, papers, changed, aftermath, periods, standingSince);
        }

        Known withAftermath(Aftermath changed) {
            return new Known(stage, opening, parties, inquiry, papers, course, changed, periods, standingSince);
        }

        Known withPeriods(Periods changed) {
            return new Known(stage, opening, parties, inquiry, papers, course, aftermath, changed, standingSince);
        }

        Known withStandingSince(LocalDate changed) {
            return new Known(stage, opening, parties, inquiry, papers, course, aftermath, periods, changed);
        }
    }
}
