package org.yuheng.query.complaint;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.TerminationGround;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.kernel.rule.StatutoryRule;

/** On what law a step rests: an article of its own, or that of the period which it starts. Titles of laws stay Chinese. */
public final class LegalBasis {
    private static final String BUSINESS_ENVIRONMENT = "《河南省营商环境投诉举报案件调查处理办法》（豫政办〔2024〕67号）";
    private static final String PERSONAL_DATA = "《个人信息保护法》第三十四条";
    private static final String OTHER_REMEDIES = "《行政执法监督条例》第三十三条第三款";
    private static final Map<String, String> OF_STEPS = Map.ofEntries(
            Map.entry("ComplaintDeemedAccepted", BUSINESS_ENVIRONMENT),
            Map.entry("ComplaintRefusalProposed", BUSINESS_ENVIRONMENT),
            Map.entry("ComplaintRefused", BUSINESS_ENVIRONMENT),
            Map.entry("ComplaintRefusalDeclined", BUSINESS_ENVIRONMENT),
            Map.entry("ComplaintRedirected", OTHER_REMEDIES),
            Map.entry("ComplaintEscalated", "《行政执法监督条例》第十一条"),
            Map.entry("ComplaintDueDateFixed", "《全国年节及纪念日放假办法》"),
            Map.entry("IdentityReadApproved", PERSONAL_DATA),
            Map.entry("IdentityRead", PERSONAL_DATA),
            Map.entry("IdentityErased", "《个人信息保护法》第四十七条"));
    /** Where the law is named by the ground, not by the step. */
    private static final Set<String> GROUNDS_OF_OTHER_REMEDIES = Set.of(
            SuspensionGround.PROCEEDINGS_AWAITED.name(),
            TerminationGround.RECONSIDERATION_BEGUN.name(),
            TerminationGround.LITIGATION_BEGUN.name());
    /** It goes back to what was, by a setting of this product; the period that goes on is no basis for it. */
    private static final String UNDONE = "ComplaintStepUndone";

    private LegalBasis() {}

    /** Null where there is none. */
    static String of(BiographyStep step) {
        var own = OF_STEPS.get(step.event());
        if (own != null || step.event().equals(UNDONE)) {
            return own;
        }
        boolean otherRemedy = Stream.of("suspension", "termination")
                .map(step.facts()::get)
                .anyMatch(ground -> ground != null && GROUNDS_OF_OTHER_REMEDIES.contains(ground));
        return otherRemedy
                ? OTHER_REMEDIES
                : rule(step.facts().get("rule")).map(StatutoryRule::basis).orElse(null);
    }

    /** A rule by {@code id@version}; empty for none or an unknown one. */
    public static Optional<StatutoryRule> rule(String reference) {
        try {
            return Optional.ofNullable(reference).map(Rules.published()::byReference);
        } catch (DomainError unknown) {
            return Optional.empty();
        }
    }
}
