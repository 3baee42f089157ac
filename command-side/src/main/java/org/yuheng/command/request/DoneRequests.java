package org.yuheng.command.request;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The requests with a name of their own that something has already done. The events that a request made carry its name
 * and the digest of what it asked, so this is known wherever the events are.
 */
public final class DoneRequests {
    public static final String NAME = "request";
    public static final String CONTENT = "requestContent";

    private final Map<String, String> contentByName = new HashMap<>();

    /**
     * Whether this very request was done before.
     *
     * @param name keyed reference of the {@code Idempotency-Key}, or null
     * @param content keyed digest of what is asked
     * @throws DomainError {@code IDEMPOTENCY_KEY_REUSED} when the name belongs to a request for something else
     */
    public boolean include(String name, String content) {
        if (name == null || !contentByName.containsKey(name)) {
            return false;
        }
        if (!contentByName.get(name).equals(content)) {
            throw new DomainError(ErrorCode.IDEMPOTENCY_KEY_REUSED, Map.of());
        }
        return true;
    }

    /** What the events of a request carry; nothing where it has no name. */
    public static MetaData metaData(String name, String content) {
        return name == null
                ? MetaData.emptyInstance()
                : MetaData.with(NAME, name).and(CONTENT, content);
    }

    /** As an event tells it; null for a request without a name. */
    public void note(String name, String content) {
        if (name != null) {
            contentByName.put(name, String.valueOf(content));
        }
    }
}
