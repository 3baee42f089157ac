package org.yuheng.command.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why there is no start in place of the trace of it. */
final class MasterKeyRefusal extends AbstractFailureAnalyzer<MasterKeyRefused> {
    private static final String REMEDY =
            "Put back the master key that belongs to this database; without it nothing in the vault can be read. See the runbook.";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MasterKeyRefused refused) {
        return new FailureAnalysis(refused.getMessage(), REMEDY, refused);
    }
}
