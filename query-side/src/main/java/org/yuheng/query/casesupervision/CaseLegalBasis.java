package org.yuheng.query.casesupervision;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuheng.kernel.casesupervision.CaseSuspensionGround;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.rule.StatutoryRule;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.complaint.LegalBasis;

/** On what law a step of a case rests: an article of its own, that of the paper, or that of the period which it starts. */
final class CaseLegalBasis {
    private static final String OTHER_PROCEEDINGS = "《行政执法监督条例》第三十三条第三款";
    private static final Set<String> PROCEEDINGS = Set.of(
            CaseSuspensionGround.RECONSIDERATION.name(),
            CaseSuspensionGround.LITIGATION.name(),
            CaseSuspensionGround.PROCEEDINGS_AWAITED.name());
    private static final Map<String, String> OF_STEPS = Map.ofEntries(
            Map.entry("CaseProposed", "《行政执法监督条例》第十一条、第二十条"),
            Map.entry("CaseFiled", "《行政执法监督条例》第十一条"),
            Map.entry("CaseFilingDeclined", "《行政执法监督条例》第十一条、第三十三条第三款"),
            Map.entry("TeamAssigned", "《河南省行政执法条例》第四十一条"),
            Map.entry("RecusalDeclared", "《河南省行政执法条例》第二十三条（参照适用）"),
            Map.entry("RecusalRequested", "《河南省行政执法条例》第二十三条（参照适用）"),
            Map.entry("RecusalDecided", "《河南省行政执法条例》第二十三条（参照适用）"),
            Map.entry("CaseNoticeServed", "《行政执法监督条例》第二十二条第一项"),
            Map.entry("ExplanationSubmitted", "《行政执法监督条例》第二十二条第一项、第二十五条"),
            Map.entry("MeasureTaken", "《行政执法监督条例》第二十二条"),
            Map.entry("EvidenceAdded", "《行政执法监督条例》第二十二条第四项"),
            Map.entry("CorrectedOnSpot", "《行政执法监督条例》第二十六条第二款"),
            Map.entry("FindingsDrafted", "《行政执法监督条例》第十八条"),
            Map.entry("SupervisionLetterIssued", "《行政执法监督条例》第二十七条"),
            Map.entry("SupervisionOpinionIssued", "《行政执法监督条例》第二十八条"),
            Map.entry("SupervisionDecisionIssued", "《行政执法监督条例》第二十九条"),
            Map.entry("RectificationReported", "《行政执法监督条例》第二十七条第二款、第二十八条第二款"),
            Map.entry("ObjectionRaised", "《行政执法监督条例》第三十条"),
            Map.entry("ObjectionAnswered", "《行政执法监督条例》第三十条"),
            Map.entry("DecisionProposed", "《行政执法监督条例》第二十九条"),
            Map.entry("GovernmentDecided", "《行政执法监督条例》第二十九条"),
            Map.entry("CaseListed", "《行政执法监督条例》第二十条第三款"),
            Map.entry("CaseElevated", "《行政执法监督条例》第二十条第三款"),
            Map.entry("CaseCirculated", "《行政执法监督条例》第三十一条"),
            Map.entry("CasePublished", "《行政执法监督条例》第三十一条"),
            Map.entry("SuperiorNotified", "《行政执法监督条例》第四十二条第二款"),
            Map.entry("PersonnelSuggested", "《行政执法监督条例》第三十二条"),
            Map.entry("PersonnelDecided", "《行政执法监督条例》第三十二条"),
            Map.entry("ClueTransferred", "《行政执法监督条例》第三十三条第一款；《监察法》第三十七条"),
            Map.entry("ClueAcknowledged", "《行政执法监督条例》第三十三条第一款"),
            Map.entry("ClueResultRecorded", "《行政执法监督条例》第三十三条第一款"),
            Map.entry("DigestReleased", "《行政执法监督条例》第二十四条"),
            Map.entry("CaseDueDateFixed", "《全国年节及纪念日放假办法》"));

    private CaseLegalBasis() {}

    /** Null where there is none. */
    static String of(BiographyStep step) {
        var own = OF_STEPS.get(step.event());
        if (own != null) {
            return own;
        }
        if (PROCEEDINGS.contains(step.facts().getOrDefault("suspension", ""))) {
            return OTHER_PROCEEDINGS;
        }
        var paper = paper(step);
        return paper.isPresent()
                ? paper.get().basis()
                : LegalBasis.rule(step.facts().get("rule"))
                        .map(StatutoryRule::basis)
                        .orElse(null);
    }

    private static Optional<PaperKind> paper(BiographyStep step) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(step.facts().get("paper")))
                .findFirst();
    }
}
