package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.ID;
import static org.yuheng.command.complaint.Histories.WEDNESDAY;
import static org.yuheng.command.complaint.Histories.after;
import static org.yuheng.command.complaint.Histories.instant;
import static org.yuheng.command.complaint.Histories.receivedAs;
import static org.yuheng.command.complaint.Histories.refused;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.CLERK_OF_THE_ORGAN;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.OTHER_CLERK;
import static org.yuheng.command.complaint.Persons.OTHER_HEAD;
import static org.yuheng.command.complaint.Requests.readIdentity;
import static org.yuheng.kernel.complaint.IdentityMode.ANONYMOUS;
import static org.yuheng.kernel.complaint.IdentityMode.CONFIDENTIAL;
import static org.yuheng.kernel.complaint.IdentityMode.NAMED;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.IdentityRead;
import org.yuheng.kernel.complaint.event.IdentityReadApproved;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Authority;

/** 查阅身份: for a stated purpose, and each reading is a fact of the log. */
class ReadIdentityTest {
    private static final String PURPOSE = "电话核实案情";

    @Test
    void whoComplainedByNameIsReadForAStatedPurpose() {
        given(receivedAs(NAMED))
                .when(readIdentity(CLERK, PURPOSE))
                .thenEvents(read(CLERK, "identity-purpose-2", null, WEDNESDAY))
                .andTheVaultKeeps(Map.of("identity-purpose-2", PURPOSE));
    }

    @Test
    void readingAgainIsRecordedAgain() {
        given(after(receivedAs(NAMED), read(CLERK, "identity-purpose-2", null, WEDNESDAY)))
                .when(readIdentity(CLERK, PURPOSE))
                .thenEvents(read(CLERK, "identity-purpose-3", null, WEDNESDAY));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "\n"})
    void withoutAPurposeNothingIsRead(String purpose) {
        given(receivedAs(NAMED)).when(readIdentity(CLERK, purpose)).thenRefused(ErrorCode.PURPOSE_MISSING);
    }

    @Test
    void aConfidentialComplaintNeedsConsent() {
        given(receivedAs(CONFIDENTIAL)).when(readIdentity(CLERK, PURPOSE)).thenRefused(ErrorCode.APPROVAL_REQUIRED);
        given(receivedAs(CONFIDENTIAL)).when(readIdentity(HEAD, PURPOSE)).thenRefused(ErrorCode.APPROVAL_REQUIRED);
    }

    @Test
    void withConsentItIsReadAndTheRecordSaysWhoConsented() {
        given(consented(CLERK))
                .at("2026-03-11T15:00+08:00")
                .when(readIdentity(CLERK, PURPOSE))
                .thenEvents(read(CLERK, "identity-purpose-3", "bureau.zhengzhou.head", "2026-03-11T15:00+08:00"));
    }

    @Test
    void consentLastsUntilItsLastMoment() {
        given(consented(CLERK))
                .at("2026-03-12T08:59:59+08:00")
                .when(readIdentity(CLERK, PURPOSE))
                .thenEvents(read(CLERK, "identity-purpose-3", "bureau.zhengzhou.head", "2026-03-12T08:59:59+08:00"));
        given(consented(CLERK))
                .at("2026-03-12T09:00+08:00")
                .when(readIdentity(CLERK, PURPOSE))
                .thenRefused(ErrorCode.APPROVAL_REQUIRED);
    }

    @Test
    void consentIsForOnePersonOnly() {
        given(consented(CLERK)).when(readIdentity(OTHER_CLERK, PURPOSE)).thenRefused(ErrorCode.APPROVAL_REQUIRED);
        given(consented(CLERK)).when(readIdentity(HEAD, PURPOSE)).thenRefused(ErrorCode.APPROVAL_REQUIRED);
    }

    @Test
    void aHeadReadsWithTheConsentOfAnotherHead() {
        given(after(receivedAs(CONFIDENTIAL), consent(OTHER_HEAD, HEAD)))
                .when(readIdentity(HEAD, PURPOSE))
                .thenEvents(read(HEAD, "identity-purpose-3", "bureau.zhengzhou.deputy", WEDNESDAY));
    }

    @Test
    void theConsentOfSeveralReadersStandsSideBySide() {
        given(after(consented(CLERK), consent(HEAD, OTHER_CLERK)))
                .when(readIdentity(CLERK, PURPOSE))
                .thenEvents(read(CLERK, "identity-purpose-4", "bureau.zhengzhou.head", WEDNESDAY));
    }

    @Test
    void anAnonymousComplaintHasNothingToRead() {
        given(receivedAs(ANONYMOUS)).when(readIdentity(CLERK, PURPOSE)).thenRefused(ErrorCode.NO_IDENTITY);
    }

    @Test
    void theOrganComplainedOfIsKeptOut() {
        given(receivedAs(NAMED))
                .when(readIdentity(CLERK_OF_THE_ORGAN, PURPOSE))
                .thenRefused(ErrorCode.ORGAN_COMPLAINED_OF);
    }

    @Test
    void theStageDoesNotMatter() {
        given(refused())
                .when(readIdentity(CLERK, "送达不予受理决定"))
                .thenEvents(read(CLERK, "identity-purpose-5", null, WEDNESDAY));
        given(withdrawn())
                .when(readIdentity(CLERK, "确认撤回"))
                .thenEvents(read(CLERK, "identity-purpose-4", null, WEDNESDAY));
    }

    private static List<ComplaintEvent> consented(Authority reader) {
        return after(receivedAs(CONFIDENTIAL), consent(HEAD, reader));
    }

    private static IdentityReadApproved consent(Authority by, Authority reader) {
        return new IdentityReadApproved(
                ID,
                by.actor(),
                reader.actor().person(),
                "identity-consent-2",
                instant("2026-03-12T09:00+08:00"),
                instant(WEDNESDAY));
    }

    private static IdentityRead read(Authority by, String textRef, String approvedBy, String at) {
        return new IdentityRead(ID, by.actor(), textRef, approvedBy, instant(at));
    }
}
