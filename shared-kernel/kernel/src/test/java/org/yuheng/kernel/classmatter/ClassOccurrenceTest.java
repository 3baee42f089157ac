package org.yuheng.kernel.classmatter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.casesupervision.event.CaseClosedWithoutViolation;
import org.yuheng.kernel.casesupervision.event.CaseFiled;
import org.yuheng.kernel.casesupervision.event.CaseProposed;
import org.yuheng.kernel.casesupervision.event.ComplaintJoinedCase;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintDeemedAccepted;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.log.RecordedEvent;

/** From when to when a complaint or a case counts, and as what. */
class ClassOccurrenceTest {
    private static final Actor CLERK = new Actor("clerk", "bureau", Role.BUREAU_CLERK);
    private static final Instant AT = Instant.parse("2026-03-10T01:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    @Test
    void aComplaintCountsFromTheDayOnWhichItCountsAsAccepted() {
        var effective = Instant.parse("2026-03-09T16:00:00Z");
        var deemed = new ComplaintDeemedAccepted("c", "rule@1", DAY, "rule@1", DAY, DAY, false, effective, AT);

        assertThat(after(received()).counts()).isFalse();
        assertThat(after(received(), deemed).day()).isEqualTo(DAY);
        assertThat(after(received(), deemed).categories()).isEmpty();
    }

    @Test
    void whatADeemedAcceptanceLeftOpenIsSettledByTheAssignment() {
        var deemed = new ComplaintDeemedAccepted("c", "rule@1", DAY, "rule@1", DAY, DAY, false, AT, AT);
        var assigned = new ComplaintAssigned("c", CLERK, "clerk", Category.FINE_REPEATED, "organ", AT);

        assertThat(after(received(), deemed, assigned).categories()).containsExactly(Category.FINE_REPEATED);
        assertThat(after(received(), deemed, assigned).organId()).isEqualTo("organ");
        assertThat(ClassOccurrence.mayBegin(assigned)).isTrue();
    }

    @Test
    void whatGoesOnInAnotherCountsNoMore() {
        var deemed = new ComplaintDeemedAccepted("c", "rule@1", DAY, "rule@1", DAY, DAY, false, AT, AT);

        assertThat(after(received(), deemed, new ComplaintMerged("c", CLERK, "d", null, AT))
                        .counts())
                .isFalse();
    }

    @Test
    void aCaseCountsFromItsFilingUntilNothingWasFoundAndHoldsItsComplaints() {
        var filed = new CaseFiled("k", CLERK, null, "rule@1", DAY, DAY, false, AT);
        var joined = new ComplaintJoinedCase("k", CLERK, "d", AT);

        assertThat(after(proposed()).counts()).isFalse();
        assertThat(after(proposed(), filed).counts()).isTrue();
        assertThat(after(proposed(), filed, joined).complaintIds()).containsExactly("c", "d");
        assertThat(after(proposed(), filed, new CaseClosedWithoutViolation("k", CLERK, null, AT))
                        .counts())
                .isFalse();
    }

    @Test
    void aClassCoversWhatIsOfItsKindAtItsOrganInItsRegion() {
        var filed = new CaseFiled("k", CLERK, null, "rule@1", DAY, DAY, false, AT);
        var occurrence = after(proposed(), filed);

        assertThat(new ClassDefinition(Category.FINE, null, "410100", null).covers(occurrence))
                .isTrue();
        assertThat(new ClassDefinition(Category.FINE_REPEATED, "organ", "410105", null).covers(occurrence))
                .isTrue();
        assertThat(new ClassDefinition(Category.FINE_EXCESSIVE, null, "410100", null).covers(occurrence))
                .isFalse();
        assertThat(new ClassDefinition(null, "other", "410100", null).covers(occurrence))
                .isFalse();
        assertThat(new ClassDefinition(null, "organ", "410300", null).covers(occurrence))
                .isFalse();
    }

    private static ClassOccurrence after(RecordedEvent... events) {
        ClassOccurrence occurrence = null;
        for (var event : events) {
            occurrence = ClassOccurrence.evolve(occurrence, event);
        }
        return occurrence;
    }

    private static ComplaintReceived received() {
        return new ComplaintReceived(
                "c", "n", null, null, null, null, CLERK, null, null, null, "410105", null, "s", null, "h", "d",
                "rule@1", DAY, DAY, false, AT);
    }

    private static CaseProposed proposed() {
        return new CaseProposed(
                "k",
                "n",
                CLERK,
                "bureau",
                "410100",
                CaseOrigin.COMPLAINT,
                SupervisionMode.KEY,
                "organ",
                "410105",
                List.of(Category.FINE_REPEATED),
                List.of("c"),
                null,
                "s",
                null,
                null,
                Proceedings.NONE,
                "d",
                null,
                AT);
    }
}
