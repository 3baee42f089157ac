package org.yuheng.command.number;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuheng.kernel.classmatter.ClassMatterNumber;

/** Numbers of class matters, one sequence per region of the bureau and year. */
@Component
public class ClassMatterNumbers extends ReservedNumbers<ClassMatterNumber> {

    public ClassMatterNumbers(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${axon.axonserver.enabled:true}") boolean eventsAreElsewhere) {
        super("CLASS_MATTER", jdbc, transactions, eventsAreElsewhere);
    }

    @Override
    ClassMatterNumber numberOf(String region, int year, long ordinal) {
        return ClassMatterNumber.of(region, year, ordinal);
    }
}
