package org.yuheng.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Locale;
import org.yuheng.query.search.GroupBy;
import org.yuheng.query.worklist.Values;

/** What stands in the address of a figure, as text. */
record FigureQuestion(
        @Parameter(description = "region:CODE, organ:ID, contact-point:ID or federation:ID; else all that one reaches")
        String scope,

        @Parameter(description = "stage, category, channel, region, organ or month; stage is the default")
        String by,

        @Parameter(description = "first day of receipt") String from,
        @Parameter(description = "last day of receipt") String to,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {

    GroupBy groupBy() {
        return Values.given(by)
                .map(name -> {
                    if (!name.equals(name.toLowerCase(Locale.ROOT))) {
                        throw unknown();
                    }
                    return known(name);
                })
                .orElse(GroupBy.STAGE);
    }

    private static GroupBy known(String name) {
        for (var by : GroupBy.values()) {
            if (by.name().equals(name.toUpperCase(Locale.ROOT))) {
                return by;
            }
        }
        throw unknown();
    }

    private static RuntimeException unknown() {
        return Values.invalid("by", "stage, category, channel, region, organ, month");
    }
}
