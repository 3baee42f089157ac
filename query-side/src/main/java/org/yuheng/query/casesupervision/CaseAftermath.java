package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.FollowUpKind;
import org.yuheng.kernel.casesupervision.MoneyKind;

/**
 * What remains to be done, what the case moved, and how it ended.
 *
 * @param closed null while it is not
 */
public record CaseAftermath(List<FollowUp> followUps, List<Money> money, CaseNote closed, Digest digest) {
    static final CaseAftermath NONE = new CaseAftermath(List.of(), List.of(), null, Digest.NONE);

    public CaseAftermath {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
        money = money == null ? List.of() : List.copyOf(money);
        digest = digest == null ? Digest.NONE : digest;
    }

    /** @param late null while it is not done */
    public record FollowUp(
            String id,
            FollowUpKind kind,
            String responsibleId,
            CaseNote set,
            Boolean late,
            LocalDate doneOn,
            CaseNote done) {
        public boolean isOpen() {
            return done == null;
        }
    }

    /** @param fen 分, 1/100 yuan */
    public record Money(MoneyKind kind, long fen, CaseNote note) {}

    /** The digest for the case library. */
    public record Digest(CaseNote written, CaseNote released) {
        static final Digest NONE = new Digest(null, null);

        /** How far it is. */
        public enum State {
            NONE,
            WRITTEN,
            RELEASED
        }

        public State state() {
            return released != null ? State.RELEASED : written != null ? State.WRITTEN : State.NONE;
        }
    }

    /** In fen. */
    public long sum(MoneyKind kind) {
        return money.stream()
                .filter(item -> item.kind() == kind)
                .mapToLong(Money::fen)
                .sum();
    }
}
