package org.yuheng.query.casefigures;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.query.casesearch.CaseGroupBy;
import org.yuheng.query.worklist.Values;

/** What stands in the address of a figure, as text. */
record CaseFigureQuestion(
        @Parameter(description = "region:CODE or organ:ID; else all that one reaches")
        String scope,

        @Parameter(
                description = "stage, origin, matter, region, organ, month, paperKind or measure; stage is the default")
        String by,

        @Parameter(description = "first day of filing") String from,

        @Parameter(description = "last day of filing") String to,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {
    private static final Set<CaseGroupBy> LAWFUL = EnumSet.complementOf(EnumSet.of(CaseGroupBy.TRAIT));

    CaseGroupBy groupBy() {
        return Values.given(by).map(CaseFigureQuestion::known).orElse(CaseGroupBy.STAGE);
    }

    private static CaseGroupBy known(String key) {
        return LAWFUL.stream()
                .filter(by -> by.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Values.invalid(
                        "by", LAWFUL.stream().map(CaseGroupBy::key).collect(Collectors.joining(", "))));
    }
}
