package org.yuheng.command.number;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuheng.kernel.casesupervision.CaseNumber;

/** Numbers of supervision cases, one sequence per region of the bureau and year. */
@Component
public class CaseNumbers extends ReservedNumbers<CaseNumber> {

    public CaseNumbers(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${axon.axonserver.enabled:true}") boolean eventsAreElsewhere) {
        super("CASE", jdbc, transactions, eventsAreElsewhere);
    }

    @Override
    CaseNumber numberOf(String region, int year, long ordinal) {
        return CaseNumber.of(region, year, ordinal);
    }
}
