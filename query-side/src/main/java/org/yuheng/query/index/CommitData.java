package org.yuheng.query.index;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** What a commit of the index says about itself: its format, and where the log was read up to. */
final class CommitData {
    private static final String FORMAT = "format";
    private static final String TOKEN = "token";
    private static final String TOKEN_TYPE = "tokenType";

    private final Serializer serializer;
    private final String format;

    CommitData(Serializer serializer, String format) {
        this.serializer = serializer;
        this.format = format;
    }

    /** @param token null where nothing has been read */
    Map<String, String> of(TrackingToken token) {
        var data = new HashMap<String, String>();
        data.put(FORMAT, format);
        if (token != null) {
            var serialized = serializer.serialize(token, String.class);
            data.put(TOKEN, serialized.getData());
            data.put(TOKEN_TYPE, serialized.getType().getName());
        }
        return data;
    }

    TrackingToken token(Iterable<Map.Entry<String, String>> data) {
        var values = values(data);
        return values.containsKey(TOKEN)
                ? serializer.deserialize(
                        new SimpleSerializedObject<>(values.get(TOKEN), String.class, values.get(TOKEN_TYPE), null))
                : null;
    }

    boolean isOfThisFormat(Map<String, String> data) {
        return format.equals(data.get(FORMAT));
    }

    private static Map<String, String> values(Iterable<Map.Entry<String, String>> data) {
        var values = new HashMap<String, String>();
        if (data != null) {
            data.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        }
        return values;
    }
}
