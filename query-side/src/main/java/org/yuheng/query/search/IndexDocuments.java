package org.yuheng.query.search;

import static org.yuheng.query.search.IndexField.NONE;
import static org.yuheng.query.search.IndexField.YES;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.HeadAwaited;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.search.Proposing.Proposed;

/** Makes the document of the index from the state of a complaint and its text. */
final class IndexDocuments {
    private static final FieldType WITH_POSITIONS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITHOUT_POSITIONS = text(IndexOptions.DOCS);

    private final Document document = new Document();

    private IndexDocuments() {}

    /**
     * @param json the state, to be stored
     * @param text scrubbed subject and statement, or null where there is none to be had
     * @param proposed what it suggests, or null where there is no text
     */
    static Document of(IndexedComplaint state, byte[] json, String text, Proposed proposed) {
        var made = new IndexDocuments();
        made.document.add(new StringField(IndexField.ID, state.id(), Field.Store.NO));
        made.order(state.id());
        made.document.add(new StoredField(IndexField.STATE, json));
        made.flag(IndexField.BROKEN, state.broken());
        made.flag(IndexField.TEXT_OWED, state.textOwed());
        made.flag(IndexField.SHOWN, state.complaint() != null);
        if (state.complaint() != null) {
            made.complaint(state.complaint());
        }
        if (text != null) {
            made.document.add(new Field(IndexField.STATEMENT, ChineseText.folded(text), WITHOUT_POSITIONS));
        }
        if (proposed != null && state.complaint() != null) {
            made.proposals(proposed, Decided.of(state.complaint()));
        }
        return made.document;
    }

    private void proposals(Proposed proposed, Decided decided) {
        var category = Optional.ofNullable(proposed.category());
        term(IndexField.PROPOSED_CATEGORY, category.map(Enum::name).orElse(NONE));
        term(
                IndexField.PROPOSED_CATEGORY_GROUP,
                category.map(Category::group).map(Enum::name).orElse(NONE));
        term(IndexField.PROPOSED_ENFORCEMENT, proposed.answer());
        compared(IndexField.COMPARED_CATEGORY, decided.category().map(Enum::name), proposed.categoryCode());
        compared(IndexField.COMPARED_ORGAN, decided.organ(), Optional.ofNullable(proposed.organ()));
        compared(
                IndexField.COMPARED_ENFORCEMENT,
                decided.enforcement().map(Proposed::answer),
                Optional.ofNullable(proposed.enforcement()).map(Proposed::answer));
    }

    private void compared(String field, Optional<String> decided, Optional<String> proposed) {
        decided.ifPresent(value -> document.add(
                new SortedDocValuesField(field, new BytesRef(Compared.Pair.key(value, proposed.orElse(NONE))))));
    }

    private void complaint(ComplaintDocument complaint) {
        term(IndexField.NUMBER, complaint.number());
        group(IndexField.STAGE, complaint.stage().name());
        complaint.overlays().stream().map(Overlay::name).forEach(overlay -> term(IndexField.OVERLAY, overlay));
        group(IndexField.CHANNEL, complaint.channel().name());
        term(
                IndexField.CATEGORY,
                complaint.category() == null ? NONE : complaint.category().name());
        group(
                IndexField.CATEGORY_GROUP,
                complaint.category() == null
                        ? NONE
                        : complaint.category().group().name());
        group(IndexField.REGION, complaint.regionCode());
        Places.path(complaint.regionCode()).forEach(code -> term(IndexField.REGION_PATH, code));
        group(IndexField.ORGAN, complaint.organId() == null ? NONE : complaint.organId());
        termIfAny(IndexField.ENTERPRISE, complaint.enterpriseRef());
        termIfAny(IndexField.IMPORT, complaint.importId());
        term(IndexField.BROUGHT_IN_BY, complaint.broughtInBy());
        termIfAny(IndexField.BROUGHT_IN_FOR, complaint.broughtInFor());
        handling(complaint);
        times(complaint);
        document.add(new Field(IndexField.SUBJECT, ChineseText.folded(complaint.subject()), WITH_POSITIONS));
    }

    private void handling(ComplaintDocument complaint) {
        var handling = complaint.handling();
        group(IndexField.HANDLER, handling.handler() == null ? NONE : handling.handler());
        group(IndexField.BUREAU, handling.bureau() == null ? NONE : handling.bureau());
        group(
                IndexField.FINDING,
                handling.finding() == null ? NONE : handling.finding().name());
        group(IndexField.IDENTITY_MODE, complaint.identityMode().name());
        termIfAny(IndexField.MERGED_INTO, complaint.outcome().mergedInto());
        document.add(new LongPoint(IndexField.RETURNED, handling.returns()));
        document.add(new NumericDocValuesField(IndexField.RETURNED, handling.returns()));
        flag(IndexField.OPEN, complaint.stage().isOpen());
        HeadAwaited.keyOf(complaint).ifPresent(key -> term(IndexField.HEAD_AWAITED, key));
        HeadAwaited.proposerOf(complaint).ifPresent(account -> term(IndexField.PROPOSED_BY, account));
    }

    private void times(ComplaintDocument complaint) {
        var receivedOn = LegalDay.dateOf(complaint.receivedAt());
        group(IndexField.MONTH, YearMonth.from(receivedOn).toString());
        document.add(new LongPoint(IndexField.RECEIVED_ON, receivedOn.toEpochDay()));
        document.add(new NumericDocValuesField(
                IndexField.RECEIVED_AT, complaint.receivedAt().toEpochMilli()));
        complaint.runningClock().ifPresent(clock -> {
            document.add(new LongPoint(IndexField.DUE_ON, clock.dueOn().toEpochDay()));
            document.add(
                    new NumericDocValuesField(IndexField.DUE_ON, clock.dueOn().toEpochDay()));
            flag(IndexField.PROVISIONAL, clock.provisional());
        });
    }

    private void term(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private void termIfAny(String field, String value) {
        if (value != null) {
            term(field, value);
        }
    }

    private void flag(String field, boolean raised) {
        if (raised) {
            term(field, YES);
        }
    }

    /** To filter by and to count by. */
    private void group(String field, String value) {
        term(field, value);
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    private void order(String id) {
        var number = numberOf(id);
        document.add(new NumericDocValuesField(IndexField.ID_HIGH, number.getMostSignificantBits()));
        document.add(new NumericDocValuesField(IndexField.ID_LOW, number.getLeastSignificantBits()));
    }

    /** Any other text is ordered by its digest. */
    private static UUID numberOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noNumber) {
            return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static FieldType text(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setStored(false);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
