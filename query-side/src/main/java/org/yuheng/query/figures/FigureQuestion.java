package org.yuheng.query.figures;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.yuheng.query.search.GroupBy;
import org.yuheng.query.worklist.Values;

/** What stands in the address of a figure, as text. */
record FigureQuestion(
        @Parameter(description = "region:CODE, organ:ID, contact-point:ID or federation:ID; else all that one reaches")
        String scope,

        @Parameter(
                description =
                        "stage, category, channel, region, organ, month, finding, handler, bureau, identityMode or overdue; stage is the default")
        String by,

        @Parameter(description = "first day of receipt") String from,
        @Parameter(description = "last day of receipt") String to,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {

    GroupBy groupBy() {
        return Values.given(by).map(FigureQuestion::known).orElse(GroupBy.STAGE);
    }

    private static GroupBy known(String key) {
        return Arrays.stream(GroupBy.values())
                .filter(by -> by.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Values.invalid(
                        "by", Arrays.stream(GroupBy.values()).map(GroupBy::key).collect(Collectors.joining(", "))));
    }
}
