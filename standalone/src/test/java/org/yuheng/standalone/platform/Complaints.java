package org.yuheng.standalone.platform;

import java.util.HashMap;
import java.util.Map;

/** Bodies of complaints as clients send them. */
final class Complaints {
    private Complaints() {}

    static Map<String, Object> named() {
        var body = new HashMap<String, Object>();
        body.put("channel", "PORTAL");
        body.put("identityMode", "NAMED");
        body.put("complainant", Map.of("name", "郑守法", "phone", "13712345678"));
        body.put("enterprise", Map.of("name", "郑州守法餐饮店", "creditCode", "91410100000000019L"));
        body.put("organ", Map.of("name", "金水区市场监督管理局"));
        body.put("regionCode", "410105");
        body.put("subject", "同一行为被罚两次，电话13712345678");
        body.put("statement", "店主郑守法称，同一次违法行为先后被两个单位罚款，请求监督。");
        return body;
    }

    static Map<String, Object> with(String field, Object value) {
        var body = named();
        body.put(field, value);
        return body;
    }
}
