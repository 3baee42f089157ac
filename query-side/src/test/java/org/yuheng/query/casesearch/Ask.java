package org.yuheng.query.casesearch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Addresses of lists, written down with the few parameters that a test is about. */
final class Ask {
    private Ask() {}

    /** @param pairs names and values in turn */
    static DocketQuestion docket(String... pairs) {
        var given = given(pairs);
        return question(DocketQuestion.class, given);
    }

    /** @param pairs names and values in turn */
    static RegisterQuestion register(String... pairs) {
        return question(RegisterQuestion.class, given(pairs));
    }

    /** Of the query of an address. */
    static DocketQuestion docketAt(String address) {
        return question(DocketQuestion.class, query(address));
    }

    /** Of the query of an address. */
    static RegisterQuestion registerAt(String address) {
        return question(RegisterQuestion.class, query(address));
    }

    private static Map<String, String> query(String address) {
        var given = new HashMap<String, String>();
        for (var pair : address.substring(address.indexOf('?') + 1).split("&")) {
            int at = pair.indexOf('=');
            given.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return given;
    }

    private static Map<String, String> given(String... pairs) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            given.put(pairs[i], pairs[i + 1]);
        }
        return given;
    }

    private static <T> T question(Class<T> type, Map<String, String> given) {
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = String.class;
            values[i] = given.remove(components[i].getName());
        }
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("no such parameters: " + given);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
