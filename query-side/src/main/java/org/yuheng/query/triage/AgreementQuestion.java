package org.yuheng.query.triage;

import io.swagger.v3.oas.annotations.Parameter;

/** What stands in the address of a question after agreement, as text. */
record AgreementQuestion(
        @Parameter(description = "region:CODE, organ:ID, contact-point:ID or federation:ID; else all that one reaches")
        String scope,

        @Parameter(description = "first day of receipt") String from,
        @Parameter(description = "last day of receipt") String to,

        @Parameter(description = "place in the log that the answer must have seen")
        String minPosition) {}
