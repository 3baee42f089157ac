package org.yuheng.query.view;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/** How far the segments of a group are, also those on other nodes. Reading a token here does not claim it. */
public final class StoredTokens {
    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    public StoredTokens(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    /** By segment; a segment that has not begun has null. */
    public Map<Integer, TrackingToken> of(String group) {
        var found = new HashMap<Integer, TrackingToken>();
        for (var entry : tokens.find(eq("processorName", group))) {
            found.put(entry.getInteger("segment"), token(entry));
        }
        return found;
    }

    private TrackingToken token(Document entry) {
        var type = entry.getString("tokenType");
        if (type == null || entry.get("token") == null) {
            return null;
        }
        var stored = entry.get("token", Binary.class).getData();
        return serializer.deserialize(new SimpleSerializedObject<>(stored, byte[].class, type, null));
    }
}
