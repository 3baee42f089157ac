package org.yuheng.query.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.yuheng.platform.axon.EventMapper;

/** States as they are stored in the index. */
final class StateJson {
    private final ObjectWriter writer;
    private final ObjectReader reader;

    StateJson() {
        ObjectMapper mapper = EventMapper.create();
        this.writer = mapper.writerFor(IndexedComplaint.class);
        this.reader = mapper.readerFor(IndexedComplaint.class);
    }

    byte[] bytes(IndexedComplaint state) {
        try {
            return writer.writeValueAsBytes(state);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    IndexedComplaint state(BytesRef bytes) {
        try {
            return reader.readValue(bytes.bytes, bytes.offset, bytes.length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
