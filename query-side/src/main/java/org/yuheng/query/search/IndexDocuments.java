package org.yuheng.query.search;

import static org.yuheng.query.search.IndexField.NONE;
import static org.yuheng.query.search.IndexField.YES;

import java.time.YearMonth;
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
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Places;

/** Makes the document of the index from the state of a complaint and its text. */
final class IndexDocuments {
    private static final FieldType WITH_POSITIONS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITHOUT_POSITIONS = text(IndexOptions.DOCS);

    private final Document document = new Document();

    private IndexDocuments() {}

    /**
     * @param json the state, to be stored
     * @param text scrubbed subject and statement, or null where there is none to be had
     */
    static Document of(IndexedComplaint state, byte[] json, String text) {
        var made = new IndexDocuments();
        made.document.add(new StringField(IndexField.ID, state.id(), Field.Store.NO));
        made.document.add(new SortedDocValuesField(IndexField.ID, new BytesRef(state.id())));
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
        return made.document;
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
        times(complaint);
        document.add(new Field(IndexField.SUBJECT, ChineseText.folded(complaint.subject()), WITH_POSITIONS));
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
