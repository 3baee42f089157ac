package org.yuheng.query.triage;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.triage.Sightings.Score;

/**
 * What the words of a complaint suggest. Nothing here decides.
 *
 * @param categories the likeliest first; none where unsure
 * @param functions whose competence it is, the likeliest first
 * @param regions that are named, the closest first
 */
record Proposals(
        List<OfCategory> categories,
        Matter matter,
        List<OfFunction> functions,
        List<OfRegion> regions,
        List<Reason> urgency) {

    /** @param score what speaks for it; null where nothing else does */
    record OfCategory(Category category, Score score) {
        int points() {
            return score == null ? 0 : score.points();
        }

        List<Reason> reasons() {
            return score == null ? List.of(Reason.of(Reason.Kind.NO_KIND)) : Reason.of(score);
        }
    }

    /** @param function label of the dictionary of functions */
    record OfFunction(String function, Score score) {
        List<Reason> reasons() {
            return Reason.of(score);
        }
    }

    /** @param within whether it lies in the region that was stated */
    record OfRegion(RegionCode region, boolean within, List<Reason> reasons) {}

    /**
     * Is it a matter of enforcement?
     *
     * @param enforcement what speaks for it
     * @param other what points elsewhere; null where nothing loud does
     */
    record Matter(Answer answer, Score enforcement, Score other) {
        /** Where it belongs otherwise; null where nothing points elsewhere. */
        OtherWay otherWay() {
            return other == null ? null : OtherWay.valueOf(other.label());
        }

        List<Reason> reasons() {
            return answer == Answer.NO ? List.of() : Reason.of(enforcement);
        }

        List<Reason> otherReasons() {
            return other == null ? List.of() : Reason.of(other);
        }
    }

    /** Yes or no, where the words say enough. */
    public enum Answer {
        YES,
        NO,
        UNSURE
    }

    Optional<Category> category() {
        return categories.stream().map(OfCategory::category).findFirst();
    }

    Optional<String> function() {
        return functions.stream().map(OfFunction::function).findFirst();
    }

    boolean isUrgent() {
        return !urgency.isEmpty();
    }

    /** Whether there is anything that a clerk could look at. */
    boolean isEmpty() {
        return categories.isEmpty() && matter.answer() == Answer.UNSURE && functions.isEmpty() && urgency.isEmpty();
    }
}
