package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.FindingNature;

/**
 * What was done to find out, and what was found.
 *
 * @param filedOn null before
 * @param noticed whether the organ was told of the case
 * @param measures how many were taken
 * @param evidence digest of the content by id
 * @param round how often findings were drafted
 * @param drafter of the present findings, or null
 */
record Inquiry(
        LocalDate filedOn,
        boolean noticed,
        int measures,
        Map<String, String> evidence,
        boolean correctedOnSpot,
        int round,
        List<CaseFinding> findings,
        Actor drafter) {
    static final Inquiry NONE = new Inquiry(null, false, 0, Map.of(), false, 0, List.of(), null);

    Inquiry {
        evidence = Map.copyOf(evidence);
        findings = List.copyOf(findings);
    }

    Inquiry with(String evidenceId, String contentHash) {
        var more = new HashMap<>(evidence);
        more.put(evidenceId, contentHash);
        return withEvidence(more);
    }

    /** Nothing that the law answers with a letter or an opinion. */
    boolean hasDefectsOnly() {
        return findings.stream().allMatch(finding -> finding.nature() == FindingNature.DEFECT);
    }

    boolean hasMajorProblem() {
        return findings.stream().anyMatch(CaseFinding::major);
    }

    Inquiry withFiledOn(LocalDate changed) {
        return new Inquiry(changed, noticed, measures, evidence, correctedOnSpot, round, findings, drafter);
    }

    Inquiry withNoticed(boolean changed) {
        return new Inquiry(filedOn, changed, measures, evidence, correctedOnSpot, round, findings, drafter);
    }

    Inquiry withMeasures(int changed) {
        return new Inquiry(filedOn, noticed, changed, evidence, correctedOnSpot, round, findings, drafter);
    }

    Inquiry withEvidence(Map<String, String> changed) {
        return new Inquiry(filedOn, noticed, measures, changed, correctedOnSpot, round, findings, drafter);
    }

    Inquiry withCorrectedOnSpot(boolean changed) {
        return new Inquiry(filedOn, noticed, measures, evidence, changed, round, findings, drafter);
    }

    Inquiry withRound(int changed) {
        return new Inquiry(filedOn, noticed, measures, evidence, correctedOnSpot, changed, findings, drafter);
    }

    Inquiry withFindings(List<CaseFinding> changed) {
        return new Inquiry(filedOn, noticed, measures, evidence, correctedOnSpot, round, changed, drafter);
    }

    Inquiry withDrafter(Actor changed) {
        return new Inquiry(filedOn, noticed, measures, evidence, correctedOnSpot, round, findings, changed);
    }
}
