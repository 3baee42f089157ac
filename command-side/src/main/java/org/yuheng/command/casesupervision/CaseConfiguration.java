package org.yuheng.command.casesupervision;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.yuheng.kernel.access.Role;

/** Bureau settings about cases: {@code yuheng.case.*}. */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {
    private static final Set<Role> MAY_DECIDE = Set.of(Role.GOVERNMENT_APPROVER, Role.BUREAU_HEAD);

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
