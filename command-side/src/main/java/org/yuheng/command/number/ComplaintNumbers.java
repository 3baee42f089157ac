package org.yuheng.command.number;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuheng.kernel.complaint.ComplaintNumber;

/** Numbers of complaints, one sequence per region of the act and year. */
@Component
public class ComplaintNumbers extends ReservedNumbers<ComplaintNumber> {

    public ComplaintNumbers(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${axon.axonserver.enabled:true}") boolean eventsAreElsewhere) {
        super("COMPLAINT", jdbc, transactions, eventsAreElsewhere);
    }

    @Override
    ComplaintNumber numberOf(String region, int year, long ordinal) {
        return ComplaintNumber.of(region, year, ordinal);
    }
}
