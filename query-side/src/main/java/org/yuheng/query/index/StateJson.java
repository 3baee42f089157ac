package org.yuheng.query.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.yuheng.platform.axon.EventMapper;
import org.yuheng.query.view.ViewDocument;

/** States as they are stored in the index. */
final class StateJson<D extends ViewDocument> {
    private final ObjectWriter writer;
    private final ObjectReader reader;

    StateJson(Class<D> documentType) {
        ObjectMapper mapper = EventMapper.create();
        var type = mapper.getTypeFactory().constructParametricType(Indexed.class, documentType);
        this.writer = mapper.writerFor(type);
        this.reader = mapper.readerFor(type);
    }

    byte[] bytes(Indexed<D> state) {
        try {
            return writer.writeValueAsBytes(state);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Indexed<D> state(BytesRef bytes) {
        try {
            return reader.readValue(bytes.bytes, bytes.offset, bytes.length);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
