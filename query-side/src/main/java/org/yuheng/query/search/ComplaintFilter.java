package org.yuheng.query.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.region.RegionCode;

/**
 * Which complaints are wanted. Everything that is null or empty does not narrow; what is given must hold together.
 *
 * @param stages any of these
 * @param region with all below it, or exactly it
 * @param category empty inside: complaints without one; a group takes in the kinds below it
 * @param organId empty inside: complaints without one
 * @param month of receipt, in legal time
 * @param from first day of receipt, in legal time
 * @param until last day of receipt, in legal time
 * @param words searched for
 * @param overdue whether the last day of the running period is over on {@code today}
 * @param provisional whether the last day of the running period is provisional
 * @param broughtInFor organisation
 * @param handling by how it is handled
 * @param proposed what the words of the complaint suggest
 * @param today in legal time
 */
public record ComplaintFilter(
        List<ComplaintStage> stages,
        Channel channel,
        Region region,
        Optional<Category> category,
        Optional<String> organId,
        YearMonth month,
        LocalDate from,
        LocalDate until,
        String words,
        Boolean overdue,
        Boolean provisional,
        String broughtInFor,
        HandlingFilter handling,
        Proposed proposed,
        LocalDate today) {

    /** Everything there is. */
    public static ComplaintFilter everything(LocalDate today) {
        return new ComplaintFilter(
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                HandlingFilter.ANY,
                null,
                today);
    }

    public ComplaintFilter {
        stages = List.copyOf(stages);
    }

    /**
     * A place.
     *
     * @param exactly without what lies below it
     */
    public record Region(RegionCode code, boolean exactly) {}

    /**
     * A suggestion; what is null does not narrow.
     *
     * @param category empty inside: none was proposed; a group takes in the kinds below it
     * @param enforcement whether it looks like a matter of enforcement
     */
    public record Proposed(Optional<Category> category, Answer enforcement) {
        /** What the words say about it. */
        public enum Answer {
            YES,
            NO,
            UNSURE
        }
    }
}
