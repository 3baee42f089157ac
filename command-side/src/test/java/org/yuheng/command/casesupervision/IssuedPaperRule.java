package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.FindingNature;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.casesupervision.event.DecisionProposed;
import org.yuheng.kernel.casesupervision.event.EvidenceAdded;
import org.yuheng.kernel.casesupervision.event.FindingsDrafted;
import org.yuheng.kernel.casesupervision.event.FindingsReviewed;
import org.yuheng.kernel.casesupervision.event.GovernmentDecided;
import org.yuheng.kernel.casesupervision.event.PaperApproved;
import org.yuheng.kernel.casesupervision.event.PaperDrafted;
import org.yuheng.kernel.casesupervision.event.PaperIssued;

/** What must have happened before a paper is issued, read from the events alone. 《行政执法监督条例》第二十六条至第二十九条. */
final class IssuedPaperRule {
    private IssuedPaperRule() {}

    /** @param log without the issue itself */
    static void mustHold(List<CaseEvent> log, PaperIssued issued) {
        var draft = all(log, PaperDrafted.class)
                .filter(event -> event.paperId().equals(issued.paperId()))
                .reduce((first, last) -> last)
                .orElseThrow();
        var approval = all(log.subList(log.indexOf(draft), log.size()), PaperApproved.class)
                .filter(event -> event.paperId().equals(issued.paperId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(issued + " was not approved after its last draft"));
        assertThat(approval.by().isSamePersonAs(draft.by()))
                .as("the drafter approves")
                .isFalse();
        assertThat(issued.number()).isNotBlank();
        assertThat(draft.kind()).isEqualTo(issued.kind());
        if (issued.kind().binds()) {
            assertThat(draft.factsRef()).isNotNull();
            assertThat(draft.requirementRef()).isNotNull();
            assertThat(draft.dueOn()).isNotNull();
        }
        findingsMustFit(log, draft);
        if (issued.kind() == PaperKind.SUPERVISION_DECISION) {
            theGovernmentMustHaveDecided(log, issued);
        } else {
            assertThat(issued.by().role()).isEqualTo(Role.BUREAU_HEAD);
        }
    }

    private static void findingsMustFit(List<CaseEvent> log, PaperDrafted draft) {
        var found =
                all(log, FindingsDrafted.class).reduce((first, last) -> last).orElseThrow();
        assertThat(all(log.subList(log.indexOf(found), log.size()), FindingsReviewed.class))
                .as("reviewed by another person than the drafter")
                .anySatisfy(review -> {
                    assertThat(review.approved()).isTrue();
                    assertThat(review.by().isSamePersonAs(found.by())).isFalse();
                });
        var evidence =
                all(log, EvidenceAdded.class).map(EvidenceAdded::evidenceId).toList();
        var bound = found.findings().stream()
                .filter(finding -> draft.findings().contains(finding.ordinal()))
                .toList();
        assertThat(bound).hasSameSizeAs(draft.findings());
        if (!draft.kind().binds()) {
            return;
        }
        assertThat(bound)
                .isNotEmpty()
                .extracting(CaseFinding::nature)
                .allMatch(nature -> fitting(draft.kind()).contains(nature));
        assertThat(bound).allSatisfy(finding -> {
            assertThat(finding.evidenceIds()).isNotEmpty().isSubsetOf(evidence);
            assertThat(finding.provisions()).isNotEmpty();
        });
    }

    private static Set<FindingNature> fitting(PaperKind kind) {
        return switch (kind) {
            case SUPERVISION_LETTER -> Set.of(FindingNature.NOT_PERFORMED);
            case SUPERVISION_OPINION -> Set.of(FindingNature.UNLAWFUL, FindingNature.OBVIOUSLY_IMPROPER);
            case SUPERVISION_DECISION ->
                Set.of(FindingNature.NOT_PERFORMED, FindingNature.UNLAWFUL, FindingNature.OBVIOUSLY_IMPROPER);
            case OTHER_DOCUMENT -> Set.of(FindingNature.values());
        };
    }

    private static void theGovernmentMustHaveDecided(List<CaseEvent> log, PaperIssued issued) {
        var proposal =
                all(log, DecisionProposed.class).reduce((first, last) -> last).orElseThrow();
        assertThat(all(log.subList(log.indexOf(proposal), log.size()), GovernmentDecided.class))
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.corrects()).isTrue();
                    assertThat(decided.by().role()).isEqualTo(Role.GOVERNMENT_APPROVER);
                });
        assertThat(issued.by().role()).isEqualTo(Role.GOVERNMENT_APPROVER);
    }

    private static <E extends CaseEvent> Stream<E> all(List<CaseEvent> log, Class<E> kind) {
        return log.stream().filter(kind::isInstance).map(kind::cast);
    }
}
