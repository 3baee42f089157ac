package org.yuheng.platform.axon;

import java.sql.SQLException;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/**
 * Recognises that another writer came first. PostgreSQL says so by the SQL state alone; the framework's own resolver
 * looks for an exception type that this driver never throws, and a lost race would look like a defect.
 */
final class DuplicateKeys implements PersistenceExceptionResolver {
    private static final String UNIQUE_VIOLATION = "23505";

    @Override
    public boolean isDuplicateKeyViolation(Exception failure) {
        return ExceptionUtils.findException(failure, SQLException.class)
                .filter(refused -> UNIQUE_VIOLATION.equals(refused.getSQLState()))
                .isPresent();
    }
}
