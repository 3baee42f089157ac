package org.yuheng.command.complaint;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.Remedy;
import org.yuheng.kernel.complaint.ReopeningGround;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;

/** Everything that can be asked of a complaint. Private to the command side; never stored. */
sealed interface ComplaintCommand {
    String complaintId();

    Authority authority();

    default Actor by() {
        return authority().actor();
    }

    /** The version that the asker has seen, or null when it does not matter. */
    default Long seenVersion() {
        return null;
    }

    /** What somebody does to a complaint that is there: a row of the transition table. */
    sealed interface Verb extends ComplaintCommand {
        /** The row; the command has its name. */
        default ComplaintVerb verb() {
            var name = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
            return ComplaintVerb.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /** @param secrets texts for the vault by reference: what was said, by whom, about which enterprise */
    record Receive(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            String number,
            Channel channel,
            String externalRef,
            String importId,
            Long importRow,
            IdentityMode identityMode,
            String enterpriseRef,
            String organId,
            String regionCode,
            Category category,
            String subject,
            LocalDate occurredOn,
            String receiptHash,
            String contentDigest,
            Map<String, ConfidentialText> secrets)
            implements ComplaintCommand {}

    /** @param recusalGround a ground that the clerk declares, or null when there is none */
    record StartScreening(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, String recusalGround)
            implements Verb {}

    /** @param days length of the period to supply, or null for the rule's own */
    record RequestSupplement(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText missing,
            Integer days)
            implements Verb {}

    record Supply(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, ConfidentialText text)
            implements Verb {}

    /**
     * @param category settled now, or null to keep what the sender stated
     * @param organId settled now, or null to keep what is known
     * @param handlingClass null for a general matter
     * @param ground null where territory alone says that the bureau is competent
     */
    record Accept(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Category category,
            String organId,
            HandlingClass handlingClass,
            JurisdictionGround ground,
            ConfidentialText groundReason)
            implements Verb {}

    record Refuse(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            RefusalReason reason,
            ConfidentialText text)
            implements Verb {}

    record ApproveRefusal(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements Verb {}

    record DeclineRefusal(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements Verb {}

    /** @param reason null where the person gave none */
    record Withdraw(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements Verb {}

    /** @param reader account that is to read */
    record ApproveIdentityRead(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String reader,
            ConfidentialText purpose)
            implements Verb {}

    record ReadIdentity(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText purpose)
            implements Verb {}

    /** @param period how long the remedy is open, in {@code unit} */
    record Redirect(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Remedy remedy,
            Integer period,
            PeriodUnit unit,
            ConfidentialText text)
            implements Verb {}

    /** @param receiver a registered organisation, or null where {@code receiverName} names another body */
    record Transfer(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String receiver,
            ConfidentialText receiverName,
            JurisdictionGround ground,
            ConfidentialText reason)
            implements Verb {}

    /** @param category and {@code organId} settle what a deemed acceptance left open, or are null */
    record Assign(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String handler,
            String recusalGround,
            Category category,
            String organId)
            implements Verb {}

    record StartVerification(@TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion)
            implements Verb {}

    /** @param caseId the case that is joined, or the id that the new one will have */
    record Escalate(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String caseId,
            boolean joined,
            ConfidentialText reason)
            implements Verb {}

    record RecordFinding(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Finding finding,
            ConfidentialText facts,
            ConfidentialText measures)
            implements Verb {}

    record Reply(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, ConfidentialText text)
            implements Verb {}

    record CallBack(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Boolean satisfied,
            ConfidentialText reason)
            implements Verb {}

    /** @param reason why a call-back is impossible, or null after one */
    record Close(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements Verb {}

    /** @param days in the unit of the rule, or null for all that the rule allows */
    record Extend(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Integer days,
            ConfidentialText reason)
            implements Verb {}

    record Suspend(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            SuspensionGround ground,
            ConfidentialText reason)
            implements Verb {}

    record Resume(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements Verb {}

    record Terminate(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            TerminationGround ground,
            ConfidentialText reason)
            implements Verb {}

    record Merge(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String targetId,
            ConfidentialText reason)
            implements Verb {}

    record Reopen(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ReopeningGround ground,
            ConfidentialText reason)
            implements Verb {}

    record Undo(@TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion) implements Verb {}

    record Write(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, ConfidentialText text)
            implements Verb {}

    record EraseIdentity(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, ErasureGround ground)
            implements Verb {}

    /** From the clock: the screening period may be over. Safe to send at any time and any number of times. */
    record DeemAccepted(@TargetAggregateIdentifier String complaintId) implements ComplaintCommand {
        @Override
        public Authority authority() {
            return Authority.CLOCK;
        }
    }

    /** From the clock: a calendar was published, so a provisional due date may be certain now. */
    record FixDueDate(@TargetAggregateIdentifier String complaintId, ClockKind clock) implements ComplaintCommand {
        @Override
        public Authority authority() {
            return Authority.CLOCK;
        }
    }
}
