package org.yuheng.command.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.complaint.event.ComplaintMerged;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintTerminated;
import org.yuheng.kernel.region.RegionCode;

/** What the rest of this side may ask about a complaint: who has to do with it, and where a receipt leads. */
@Component
public class ComplaintDirectory {
    private final ComplaintFile file;
    private final Receipts receipts;

    ComplaintDirectory(ComplaintFile file, Receipts receipts) {
        this.file = file;
        this.receipts = receipts;
    }

    /**
     * A complaint in which the matter of a receipt goes, or went, on.
     *
     * @param since from when on what happens there concerns the holder of the receipt
     */
    public record Matter(String complaintId, Instant since) {}

    /**
     * What a case must know of a complaint.
     *
     * @param organId organ complained of, or null while it is not settled
     * @param subject scrubbed
     * @param proceedings into which the matter went, as the complaint was suspended or terminated for it
     * @param broughtInBy account
     */
    public record Standing(
            boolean open,
            String organId,
            RegionCode region,
            String subject,
            Proceedings proceedings,
            String broughtInBy) {}

    /** Empty for an id that names no complaint. */
    public Optional<Standing> standingOf(String complaintId) {
        return file.stateOf(complaintId) instanceof ComplaintState.Known known
                ? Optional.of(new Standing(
                        known.stage().isOpen(),
                        known.facts().organId(),
                        RegionCode.of(known.facts().regionCode()),
                        subjectOf(complaintId),
                        proceedingsOf(complaintId),
                        known.facts().by().person()))
                : Optional.empty();
    }

    private String subjectOf(String complaintId) {
        return ((ComplaintReceived) file.eventsOf(complaintId).getFirst()).subject();
    }

    private Proceedings proceedingsOf(String complaintId) {
        return file.eventsOf(complaintId).stream()
                .filter(ComplaintTerminated.class::isInstance)
                .map(event -> switch (((ComplaintTerminated) event).ground()) {
                    case RECONSIDERATION_BEGUN -> Proceedings.RECONSIDERATION;
                    case LITIGATION_BEGUN -> Proceedings.LITIGATION;
                    case OBJECT_GONE -> Proceedings.NONE;
                })
                .reduce(Proceedings.NONE, (first, last) -> last);
    }

    /**
     * As it stood when a step had just happened, whatever happened later.
     *
     * @param sequence of that step
     */
    public ComplaintParties partiesAt(String complaintId, long sequence) {
        var life = file.eventsOf(complaintId);
        if (life.size() <= sequence) {
            throw new IllegalStateException("the log does not hold step " + sequence + " of " + complaintId);
        }
        return ComplaintParties.of(life.subList(0, (int) sequence + 1));
    }

    /** The complaint of the receipt, then those in which it goes on. @throws DomainError {@code NOT_FOUND} */
    public List<Matter> mattersOf(String receiptCode) {
        List<Matter> matters = new ArrayList<>();
        Optional<Matter> next = Optional.of(new Matter(receipts.complaintOf(receiptCode), Instant.EPOCH));
        while (next.isPresent()) {
            matters.add(next.get());
            next = goesOnIn(next.get().complaintId());
        }
        return matters;
    }

    /** A circle of mergers cannot come to be, so the way has an end. */
    private Optional<Matter> goesOnIn(String complaintId) {
        return file.eventsOf(complaintId).stream()
                .filter(ComplaintMerged.class::isInstance)
                .map(ComplaintMerged.class::cast)
                .map(merged -> new Matter(merged.targetId(), merged.at()))
                .findFirst();
    }
}
