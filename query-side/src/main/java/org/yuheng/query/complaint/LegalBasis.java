package org.yuheng.query.complaint;

import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.kernel.rule.StatutoryRule;

/** On what law a step rests: an article of its own, or that of the period which it starts. Titles of laws stay Chinese. */
final class LegalBasis {
    private static final String BUSINESS_ENVIRONMENT = "《河南省营商环境投诉举报案件调查处理办法》（豫政办〔2024〕67号）";
    private static final String PERSONAL_DATA = "《个人信息保护法》第三十四条";
    private static final Map<String, String> OF_STEPS = Map.of(
            "ComplaintDeemedAccepted", BUSINESS_ENVIRONMENT,
            "ComplaintRefusalProposed", BUSINESS_ENVIRONMENT,
            "ComplaintRefused", BUSINESS_ENVIRONMENT,
            "ComplaintRefusalDeclined", BUSINESS_ENVIRONMENT,
            "ComplaintDueDateFixed", "《全国年节及纪念日放假办法》",
            "IdentityReadApproved", PERSONAL_DATA,
            "IdentityRead", PERSONAL_DATA);

    private LegalBasis() {}

    /** Null where there is none. */
    static String of(BiographyStep step) {
        var own = OF_STEPS.get(step.event());
        return own != null
                ? own
                : rule(step.facts().get("rule")).map(StatutoryRule::basis).orElse(null);
    }

    /** A rule by {@code id@version}; empty for none or an unknown one. */
    static Optional<StatutoryRule> rule(String reference) {
        try {
            return Optional.ofNullable(reference).map(Rules.published()::byReference);
        } catch (DomainError unknown) {
            return Optional.empty();
        }
    }
}
