package org.yuheng.query.casesearch;

import io.swagger.v3.oas.annotations.Parameter;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.query.worklist.Values;

/** What stands in the address of the register of papers, as text. */
record RegisterQuestion(
        @Parameter(description = "kinds, separated by commas")
        String kind,

        @Parameter(description = "states, separated by commas")
        String state,

        @Parameter(description = "organisation that issued it")
        String issuer,

        @Parameter(description = "where the act took place, with all below it")
        String regionCode,

        @Parameter(description = "year of issue") String year,

        @Parameter(description = "addressee") String organId,

        @Parameter(description = "first day of issue") String from,

        @Parameter(description = "last day of issue") String to,

        @Parameter(description = "part of a number, as 17号") String q,

        @Parameter(description = "from 0") String page,

        @Parameter(description = "1 to 200, default 20") String size,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_ITEMS = 200;
    private static final int DEFAULT_ITEMS = 20;
    private static final int DEEPEST = 100_000;

    PaperFilter filter() {
        return new PaperFilter(
                ListValues.several("kind", kind, PaperKind.values()),
                ListValues.several("state", state, PaperState.values()),
                Values.id("issuer", issuer),
                ListValues.region(regionCode),
                Values.given(year).isEmpty() ? null : Values.number("year", year, 0, FIRST_YEAR, LAST_YEAR),
                Values.id("organId", organId),
                Values.date("from", from),
                Values.date("to", to),
                ListValues.words("q", q));
    }

    int items() {
        return Values.number("size", size, DEFAULT_ITEMS, 1, MOST_ITEMS);
    }

    int number() {
        return Values.number("page", page, 0, 0, DEEPEST / items());
    }
}
