package org.yuheng.query.receipt;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.ReceiptCode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.query.complaint.BiographyAnswer;
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
     * A receipt that was given out a moment ago is waited for.
     *
     * @throws DomainError {@code NOT_FOUND}, {@code VIEW_NOT_READY}
     */
    public ReceiptAnswer open(String receiptCode, Freshness atLeast, Locale locale) {
        var hash = ReceiptCode.hash(receiptCode);
        patience.awaitPosition(receipts.view(), atLeast.minPosition());
        var receipt = patience.find(
                        receipts.view(),
                        atLeast.minVersion(),
                        () -> receipts.findBy(ReceiptDocument.RECEIPT_HASH, hash))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
        return answer(receipt, Words.in(locale));
    }

    private static ReceiptAnswer answer(ReceiptDocument receipt, Words words) {
        return new ReceiptAnswer(
                receipt.number(),
                receipt.version(),
                receipt.stage(),
                words.name(receipt.stage()),
                receipt.awaited(),
                receipt.awaited() == null ? null : words.text("Awaited." + receipt.awaited()),
                possibleFor(receipt),
                receipt.steps().stream()
                        .map(step -> BiographyAnswer.forComplainant(step, words))
                        .toList());
    }

    private static List<String> possibleFor(ReceiptDocument receipt) {
        var overlays = Set.copyOf(receipt.overlays());
        return Stream.of(ComplaintVerb.values())
                .filter(OF_THE_HOLDER::contains)
                .filter(verb -> verb.isPossibleIn(receipt.stage(), overlays))
                .filter(verb -> verb != ComplaintVerb.CALL_BACK || !receipt.calledBack())
                .map(ComplaintVerb::path)
                .toList();
    }
}
