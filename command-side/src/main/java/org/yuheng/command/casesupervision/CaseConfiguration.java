package org.yuheng.command.casesupervision;

import java.util.Set;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.yuheng.kernel.access.Role;
import org.yuheng.platform.axon.TokenTable;

/** Bureau settings about cases: {@code yuheng.case.*}. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {
    private static final Set<Role> MAY_DECIDE = Set.of(Role.GOVERNMENT_APPROVER, Role.BUREAU_HEAD);

    /** With its token in the database of what it writes. */
    @Autowired
    void automate(
            EventProcessingConfigurer processing,
            ConnectionProvider connections,
            Serializer serializer,
            TransactionManager transactions) {
        var tokens = TokenTable.store(connections, serializer);
        processing.registerTokenStore(CaseAutomation.GROUP, configuration -> tokens);
        processing.registerTransactionManager(CaseAutomation.GROUP, configuration -> transactions);
        processing.registerPooledStreamingEventProcessor(
                CaseAutomation.GROUP,
                org.axonframework.config.Configuration::eventStore,
                (configuration, builder) -> builder.initialSegmentCount(1).batchSize(1));
    }

    /** A setting that means nothing stops the start. */
    @Bean
    CasePolicy casePolicy(Environment environment) {
        var standard = CasePolicy.DEFAULT;
        var decides = environment.getProperty("yuheng.case.decision-by", Role.class, standard.decisionBy());
        if (!MAY_DECIDE.contains(decides)) {
            throw new IllegalStateException("yuheng.case.decision-by must be one of " + MAY_DECIDE);
        }
        return new CasePolicy(
                decides,
                environment.getProperty("yuheng.case.smallest-team", Integer.class, standard.smallestTeam()),
                environment.getProperty(
                        "yuheng.case.returns-before-decision", Integer.class, standard.returnsBeforeDecision()));
    }
}
