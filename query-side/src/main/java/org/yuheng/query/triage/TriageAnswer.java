package org.yuheng.query.triage;

import java.time.Instant;
import java.util.List;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.words.Words;

/**
 * Proposals for a clerk, each with its reasons. Nothing here decides anything.
 *
 * @param version of the complaint
 * @param dictionary versions of the dictionaries
 * @param source where they come from
 * @param note that a person decides
 * @param asOf legal time of the answer
 */
record TriageAnswer(
        String complaintId,
        long version,
        String dictionary,
        String source,
        String note,
        Instant asOf,
        Stated stated,
        List<OfCategory> categories,
        Enforcement enforcement,
        List<OfOrgan> organs,
        List<OfRegion> regions,
        Urgency urgency,
        List<SimilarAnswer.Item> similar) {

    /** What stands in the complaint now: chosen by the sender, or decided since. */
    record Stated(Category category, String organId, String regionCode) {}

    /** @param points how loudly the words speak for it */
    record OfCategory(
            Category category, String name, Category group, String groupName, int points, List<ReasonAnswer> reasons) {}

    /**
     * Is it a matter of enforcement?
     *
     * @param otherWay where it belongs otherwise, or null
     */
    record Enforcement(
            Proposals.Answer proposal,
            String name,
            List<ReasonAnswer> reasons,
            OtherWay otherWay,
            String otherWayName,
            List<ReasonAnswer> otherReasons) {}

    /**
     * An organ that may be competent.
     *
     * @param organId of a registered one, or null
     * @param name of the registered one, or a probable one, or null without a place
     */
    record OfOrgan(
            String function,
            String functionName,
            String organId,
            String name,
            boolean registered,
            int points,
            List<ReasonAnswer> reasons) {}

    /** @param within whether it lies in the region that was stated */
    record OfRegion(String regionCode, String name, boolean within, List<ReasonAnswer> reasons) {}

    /** Urgent where there is a reason. */
    record Urgency(boolean urgent, List<ReasonAnswer> reasons) {}

    static List<OfCategory> categories(Proposals proposals, Words words) {
        return proposals.categories().stream()
                .map(found -> new OfCategory(
                        found.category(),
                        words.name(found.category()),
                        found.category().group(),
                        words.name(found.category().group()),
                        found.points(),
                        ReasonAnswer.of(found.reasons(), words)))
                .toList();
    }

    static Enforcement enforcement(Proposals proposals, Words words) {
        var matter = proposals.matter();
        return new Enforcement(
                matter.answer(),
                words.text("triage.enforcement." + matter.answer()),
                ReasonAnswer.of(matter.reasons(), words),
                matter.otherWay(),
                matter.otherWay() == null ? null : words.text("triage.way." + matter.otherWay()),
                ReasonAnswer.of(matter.otherReasons(), words));
    }

    static List<OfOrgan> organs(Proposals proposals, RegionCode stated, Offices offices, Words words) {
        var place = OfficeKey.place(proposals, stated).orElse(null);
        return proposals.functions().stream()
                .map(found -> organ(found, place, offices, words))
                .toList();
    }

    private static OfOrgan organ(Proposals.OfFunction found, RegionCode place, Offices offices, Words words) {
        var office = offices.registered(found.function(), place);
        return new OfOrgan(
                found.function(),
                words.text("triage.function." + found.function()),
                office.map(organ -> organ.id()).orElse(null),
                office.map(organ -> organ.name())
                        .or(() -> Offices.probableName(found.function(), place))
                        .orElse(null),
                office.isPresent(),
                found.score().points(),
                ReasonAnswer.of(found.reasons(), words));
    }

    static List<OfRegion> regions(Proposals proposals, Words words) {
        return proposals.regions().stream()
                .map(found -> new OfRegion(
                        found.region().value(),
                        found.region().name(),
                        found.within(),
                        ReasonAnswer.of(found.reasons(), words)))
                .toList();
    }

    static Urgency urgency(Proposals proposals, Words words) {
        return new Urgency(proposals.isUrgent(), ReasonAnswer.of(proposals.urgency(), words));
    }

    static Stated stated(ComplaintDocument complaint) {
        return new Stated(complaint.category(), complaint.organId(), complaint.regionCode());
    }
}
