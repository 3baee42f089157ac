package org.yuheng.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DuplicateKeysTest {
    private final DuplicateKeys duplicateKeys = new DuplicateKeys();

    @Test
    void aUniqueViolationIsOneWhereverItIsTold() {
        var refused = new SQLException("duplicate key", "23505");

        assertThat(duplicateKeys.isDuplicateKeyViolation(refused)).isTrue();
        assertThat(duplicateKeys.isDuplicateKeyViolation(new IllegalStateException(refused)))
                .isTrue();
        assertThat(duplicateKeys.isDuplicateKeyViolation(
                        new BatchUpdateException("batch", "23505", new int[0], refused)))
                .isTrue();
    }

    @Test
    void anyOtherFailureIsNone() {
        assertThat(duplicateKeys.isDuplicateKeyViolation(new SQLException("not null", "23502")))
                .isFalse();
        assertThat(duplicateKeys.isDuplicateKeyViolation(new SQLException("no state")))
                .isFalse();
        assertThat(duplicateKeys.isDuplicateKeyViolation(new IllegalStateException()))
                .isFalse();
    }
}
