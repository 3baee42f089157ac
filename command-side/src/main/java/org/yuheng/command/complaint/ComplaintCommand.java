package org.yuheng.command.complaint;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.RefusalReason;
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
            implements ComplaintCommand {}

    /** @param days length of the period to supply, or null for the rule's own */
    record RequestSupplement(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText missing,
            Integer days)
            implements ComplaintCommand {}

    record Supply(
            @TargetAggregateIdentifier String complaintId, Authority authority, Long seenVersion, ConfidentialText text)
            implements ComplaintCommand {}

    /**
     * @param category settled now, or null to keep what the sender stated
     * @param organId settled now, or null to keep what is known
     */
    record Accept(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            Category category,
            String organId,
            String bureauRegion)
            implements ComplaintCommand {}

    record Refuse(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            RefusalReason reason,
            ConfidentialText text)
            implements ComplaintCommand {}

    record ApproveRefusal(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements ComplaintCommand {}

    record DeclineRefusal(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements ComplaintCommand {}

    /** @param reason null where the person gave none */
    record Withdraw(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText reason)
            implements ComplaintCommand {}

    /** @param reader account that is to read */
    record ApproveIdentityRead(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            String reader,
            ConfidentialText purpose)
            implements ComplaintCommand {}

    record ReadIdentity(
            @TargetAggregateIdentifier String complaintId,
            Authority authority,
            Long seenVersion,
            ConfidentialText purpose)
            implements ComplaintCommand {}

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
