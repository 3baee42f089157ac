package org.yuheng.query.casesearch;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.casesupervision.CaseReading;
import org.yuheng.query.complaint.Named;
import org.yuheng.query.complaint.Places;

/**
 * A row of a list of cases. What is not open to the reader is null.
 *
 * @param clock the period that ends first, or null
 * @param dueOn its last day in Asia/Shanghai, or null
 * @param overdue whether something is owed whose last day is over, in legal time
 * @param bureau that has it now
 * @param leader account of the leader of the team, or null
 * @param papers how many were issued
 */
record DocketItem(
        String id,
        String number,
        long version,
        CaseStage stage,
        String stageName,
        List<String> overlays,
        List<String> overlayNames,
        CaseOrigin origin,
        String originName,
        SupervisionMode mode,
        String modeName,
        String bureau,
        String regionCode,
        String regionName,
        String subject,
        List<Category> matters,
        List<String> matterNames,
        Named.Organ organ,
        ClockKind clock,
        String clockName,
        LocalDate dueOn,
        boolean provisional,
        boolean overdue,
        boolean atRisk,
        LocalDate filedOn,
        String leader,
        long papers) {
    /** @param whole within the right of the reader */
    static DocketItem of(CaseDocument whole, CaseReading reading) {
        var document = reading.sight().cut(whole);
        var opening = document.opening();
        var words = reading.words();
        var running = document.runningDuties().findFirst();
        return new DocketItem(
                document.id(),
                opening.number(),
                document.version(),
                document.stage(),
                reading.stageName(document.stage()),
                document.overlays().stream().map(CaseOverlay::key).toList(),
                document.overlays().stream().map(words::name).toList(),
                opening.origin(),
                words.nameOrNull(opening.origin()),
                opening.mode(),
                words.nameOrNull(opening.mode()),
                document.bureauId(),
                opening.regionCode(),
                opening.regionCode() == null ? null : Places.name(opening.regionCode()),
                opening.subject(),
                opening.matters(),
                opening.matters().stream().map(words::name).toList(),
                reading.organs().organ(opening.organId()),
                running.map(CaseClock::clock).orElse(null),
                running.map(CaseClock::clock).map(words::name).orElse(null),
                running.map(CaseClock::dueOn).orElse(null),
                running.map(CaseClock::provisional).orElse(false),
                document.isOverdueOn(reading.today()),
                document.isAtRiskOn(reading.today()),
                opening.filed() == null ? null : LegalDay.dateOf(opening.filed().at()),
                document.team().leader(),
                document.papers().stream().filter(CasePaper::wasIssued).count());
    }
}
