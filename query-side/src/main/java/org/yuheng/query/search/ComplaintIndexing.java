package org.yuheng.query.search;

import static org.yuheng.query.index.CommonField.NONE;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;
import org.yuheng.query.complaint.HeadAwaited;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.index.IndexEntry;
import org.yuheng.query.index.Indexing;
import org.yuheng.query.search.Proposing.Proposed;

/** Complaints in the index: folded as in the detail view, with their text from the vault and what it suggests. */
public final class ComplaintIndexing implements Indexing<ComplaintDocument> {
    /** Changes with the fields, their meaning, or the analysis. */
    private static final String FORMAT = "3";

    private final VaultReader vault;
    private final Proposing proposing;

    public ComplaintIndexing(VaultReader vault, Proposing proposing) {
        this.vault = vault;
        this.proposing = proposing;
    }

    @Override
    public String name() {
        return "complaint-search-v" + FORMAT;
    }

    @Override
    public String format() {
        return FORMAT + " " + proposing.version();
    }

    @Override
    public String aggregateType() {
        return "Complaint";
    }

    @Override
    public Class<ComplaintEvent> family() {
        return ComplaintEvent.class;
    }

    @Override
    public Class<ComplaintDocument> documentType() {
        return ComplaintDocument.class;
    }

    @Override
    public ComplaintDocument fold(ComplaintDocument before, RecordedEvent event, long version) {
        return ComplaintFold.apply(before, (ComplaintEvent) event, version);
    }

    @Override
    public Map<String, String> texts(Collection<String> ids) {
        return vault.searchableText(ids);
    }

    @Override
    public void describe(ComplaintDocument complaint, String text, IndexEntry entry) {
        if (complaint != null) {
            complaint(complaint, entry);
        }
        if (text != null) {
            entry.terms(IndexField.STATEMENT, text);
        }
        if (complaint != null && text != null) {
            proposals(proposing.of(complaint, text), Decided.of(complaint), entry);
        }
    }

    private static void proposals(Proposed proposed, Decided decided, IndexEntry entry) {
        var category = Optional.ofNullable(proposed.category());
        entry.term(IndexField.PROPOSED_CATEGORY, category.map(Enum::name).orElse(NONE));
        entry.term(
                IndexField.PROPOSED_CATEGORY_GROUP,
                category.map(Category::group).map(Enum::name).orElse(NONE));
        entry.term(IndexField.PROPOSED_ENFORCEMENT, proposed.answer());
        compared(entry, IndexField.COMPARED_CATEGORY, decided.category().map(Enum::name), proposed.categoryCode());
        compared(entry, IndexField.COMPARED_ORGAN, decided.organ(), Optional.ofNullable(proposed.organ()));
        compared(
                entry,
                IndexField.COMPARED_ENFORCEMENT,
                decided.enforcement().map(Proposed::answer),
                Optional.ofNullable(proposed.enforcement()).map(Proposed::answer));
    }

    private static void compared(IndexEntry entry, String field, Optional<String> decided, Optional<String> proposed) {
        decided.ifPresent(value -> entry.counted(field, Compared.Pair.key(value, proposed.orElse(NONE))));
    }

    private static void complaint(ComplaintDocument complaint, IndexEntry entry) {
        entry.term(IndexField.NUMBER, complaint.number());
        entry.group(IndexField.STAGE, complaint.stage().name());
        complaint.overlays().stream().map(Overlay::name).forEach(overlay -> entry.term(IndexField.OVERLAY, overlay));
        entry.group(IndexField.CHANNEL, complaint.channel().name());
        entry.term(
                IndexField.CATEGORY,
                complaint.category() == null ? NONE : complaint.category().name());
        entry.group(
                IndexField.CATEGORY_GROUP,
                complaint.category() == null
                        ? NONE
                        : complaint.category().group().name());
        entry.group(IndexField.REGION, complaint.regionCode());
        Places.path(complaint.regionCode()).forEach(code -> entry.term(IndexField.REGION_PATH, code));
        entry.group(IndexField.ORGAN, complaint.organId() == null ? NONE : complaint.organId());
        entry.termIfAny(IndexField.ENTERPRISE, complaint.enterpriseRef());
        entry.termIfAny(IndexField.IMPORT, complaint.importId());
        entry.term(IndexField.BROUGHT_IN_BY, complaint.broughtInBy());
        entry.termIfAny(IndexField.BROUGHT_IN_FOR, complaint.broughtInFor());
        handling(complaint, entry);
        times(complaint, entry);
        entry.text(IndexField.SUBJECT, complaint.subject());
    }

    private static void handling(ComplaintDocument complaint, IndexEntry entry) {
        var handling = complaint.handling();
        entry.group(IndexField.HANDLER, handling.handler() == null ? NONE : handling.handler());
        entry.group(IndexField.BUREAU, handling.bureau() == null ? NONE : handling.bureau());
        entry.group(
                IndexField.FINDING,
                handling.finding() == null ? NONE : handling.finding().name());
        entry.group(IndexField.IDENTITY_MODE, complaint.identityMode().name());
        entry.termIfAny(IndexField.MERGED_INTO, complaint.outcome().mergedInto());
        entry.point(IndexField.RETURNED, handling.returns());
        entry.sorted(IndexField.RETURNED, handling.returns());
        entry.flag(IndexField.OPEN, complaint.stage().isOpen());
        HeadAwaited.keyOf(complaint).ifPresent(key -> entry.term(IndexField.HEAD_AWAITED, key));
        HeadAwaited.proposerOf(complaint).ifPresent(account -> entry.term(IndexField.PROPOSED_BY, account));
    }

    private static void times(ComplaintDocument complaint, IndexEntry entry) {
        var receivedOn = LegalDay.dateOf(complaint.receivedAt());
        entry.group(IndexField.MONTH, YearMonth.from(receivedOn).toString());
        entry.point(IndexField.RECEIVED_ON, receivedOn.toEpochDay());
        entry.sorted(IndexField.RECEIVED_AT, complaint.receivedAt().toEpochMilli());
        complaint.runningClock().ifPresent(clock -> {
            entry.point(IndexField.DUE_ON, clock.dueOn().toEpochDay());
            entry.sorted(IndexField.DUE_ON, clock.dueOn().toEpochDay());
            entry.flag(IndexField.PROVISIONAL, clock.provisional());
        });
    }
}
