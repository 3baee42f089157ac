package org.yuheng.query.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** One entry of an index while it is made. */
public final class IndexEntry {
    private static final FieldType WITH_POSITIONS = text(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITHOUT_POSITIONS = text(IndexOptions.DOCS);

    private final Document document = new Document();
    private final List<IndexEntry> parts = new ArrayList<>();
    private final String id;

    private IndexEntry(String id) {
        this.id = id;
    }

    /** @param json the state, to be stored */
    static IndexEntry of(Indexed<?> state, byte[] json) {
        var entry = new IndexEntry(state.id());
        entry.term(CommonField.ID, state.id());
        entry.order(state.id());
        entry.document.add(new StoredField(CommonField.STATE, json));
        entry.flag(CommonField.BROKEN, state.broken());
        entry.flag(CommonField.TEXT_OWED, state.textOwed());
        entry.flag(CommonField.SHOWN, state.document() != null);
        return entry;
    }

    Document document() {
        return document;
    }

    /** A part that is found by itself and goes with the whole. */
    public IndexEntry part(String partId) {
        var part = new IndexEntry(partId);
        part.document.add(new StringField(CommonField.PART_OF, id, Field.Store.YES));
        part.document.add(new StoredField(CommonField.PART, partId));
        part.order(partId);
        parts.add(part);
        return part;
    }

    List<IndexEntry> parts() {
        return parts;
    }

    private void order(String text) {
        var number = numberOf(text);
        sorted(CommonField.ID_HIGH, number.getMostSignificantBits());
        sorted(CommonField.ID_LOW, number.getLeastSignificantBits());
    }

    /** To filter by. */
    public void term(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    public void termIfAny(String field, String value) {
        if (value != null) {
            term(field, value);
        }
    }

    public void flag(String field, boolean raised) {
        if (raised) {
            term(field, CommonField.YES);
        }
    }

    /** To filter by and to count by; one value per entry. */
    public void group(String field, String value) {
        term(field, value);
        counted(field, value);
    }

    /** To count by alone; one value per entry. */
    public void counted(String field, String value) {
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    /** To filter by and to count by; any number of different values per entry. */
    public void oneOfSeveral(String field, String value) {
        term(field, value);
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /** To filter by a range. */
    public void point(String field, long value) {
        document.add(new LongPoint(field, value));
    }

    /** To sort by. */
    public void sorted(String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }

    /** To be found by its words and their order. */
    public void text(String field, String text) {
        document.add(new Field(field, ChineseText.folded(text), WITH_POSITIONS));
    }

    /** To be found by its terms alone, so that the text cannot be put together again. */
    public void terms(String field, String text) {
        document.add(new Field(field, ChineseText.folded(text), WITHOUT_POSITIONS));
    }

    /** Any other text than that of a number is ordered by its digest. */
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
