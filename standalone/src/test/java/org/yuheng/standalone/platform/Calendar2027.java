package org.yuheng.standalone.platform;

import java.util.List;
import java.util.Map;

/** A calendar of a year that is not published yet, made up for the tests. */
final class Calendar2027 {
    private Calendar2027() {}

    static Map<String, Object> body() {
        return Map.of(
                "source",
                "虚构的放假安排，仅用于测试",
                "off",
                List.of(
                        "2027-01-01",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-07",
                        "2027-02-08",
                        "2027-04-05",
                        "2027-05-01",
                        "2027-05-02",
                        "2027-06-09",
                        "2027-09-15",
                        "2027-10-01",
                        "2027-10-02",
                        "2027-10-03"),
                "work",
                List.of());
    }
}
