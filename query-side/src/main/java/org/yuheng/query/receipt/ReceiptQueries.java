package org.yuheng.query.receipt;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ReceiptCode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.ClockAnswer;
import org.yuheng.query.complaint.ClockState;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.view.MongoView;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;

/** Opens receipts. The code is all that is asked for, so a wrong one is told nothing but that. */
public final class ReceiptQueries {
    private static final Set<ComplaintVerb> OF_THE_HOLDER =
            EnumSet.of(ComplaintVerb.SUPPLY, ComplaintVerb.CALL_BACK, ComplaintVerb.WITHDRAW, ComplaintVerb.WRITE);

    private final MongoView<ReceiptDocument> receipts;
    private final Patience patience;

    public ReceiptQueries(MongoView<ReceiptDocument> receipts, Patience patience) {
        this.receipts = receipts;
        this.patience = patience;
    }

    /**
     * A receipt that was given out a moment ago is waited for. After a merger it follows the matter.
     *
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}
     */
    public ReceiptAnswer open(String receiptCode, Freshness atLeast, Locale locale) {
        var hash = ReceiptCode.hash(receiptCode);
        patience.awaitPosition(receipts.view(), atLeast.minPosition());
        var receipt = patience.find(
                        receipts.view(),
                        atLeast.minVersion(),
                        () -> receipts.findBy(ReceiptDocument.RECEIPT_HASH, hash)
                                .map(own -> FollowedReceipt.of(own, receipts::find)))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
        return answer(receipt, Words.in(locale));
    }

    private static ReceiptAnswer answer(FollowedReceipt receipt, Words words) {
        var now = receipt.end();
        return new ReceiptAnswer(
                receipt.own().number(),
                receipt.version(),
                now.stage(),
                words.name(now.stage()),
                receipt.isMerged(),
                now.awaited(),
                words.nameOrNull(now.awaited()),
                now.clocks().stream()
                        .filter(clock -> clock.state() == ClockState.RUNNING)
                        .map(clock -> ClockAnswer.of(clock, words))
                        .toList(),
                possibleFor(receipt),
                receipt.steps().stream()
                        .map(step -> BiographyAnswer.forComplainant(step, words))
                        .toList());
    }

    /** After a merger the matter is no longer the holder's alone: a message still reaches it. */
    private static List<String> possibleFor(FollowedReceipt receipt) {
        var now = receipt.end();
        var overlays = Set.copyOf(now.overlays());
        return OF_THE_HOLDER.stream()
                .filter(verb -> verb == ComplaintVerb.WRITE || !receipt.isMerged())
                .filter(verb -> verb.isPossibleIn(now.stage(), overlays))
                .filter(verb -> verb != ComplaintVerb.CALL_BACK || !now.calledBack())
                .map(ComplaintVerb::path)
                .toList();
    }
}
