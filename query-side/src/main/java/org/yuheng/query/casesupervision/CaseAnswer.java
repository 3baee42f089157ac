package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.casesupervision.RecusalGround;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.complaint.Named;
import org.yuheng.query.complaint.NextStep;
import org.yuheng.query.complaint.Places;

/**
 * One case, as a reader may see it. What is not open to the reader is null or empty.
 *
 * @param stage null for the supervisory organ
 * @param overlays what holds beside the stage, as {@code listed}
 * @param itemCode item of enforcement, or null
 * @param subject scrubbed
 * @param bureauId that proposed it
 * @param handlingBureauId that has it now
 * @param overdue whether something is owed whose last day is over, in legal time
 */
public record CaseAnswer(
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
        Proceedings proceedings,
        String proceedingsName,
        String bureauId,
        String handlingBureauId,
        String bureauRegion,
        String regionCode,
        String regionName,
        Named.Organ organ,
        List<Matter> matters,
        String itemCode,
        List<String> complaintIds,
        String subject,
        NoteAnswer proposed,
        NoteAnswer filed,
        NoteAnswer declined,
        NoticeAnswer notice,
        TeamAnswer team,
        List<CaseClockAnswer> clocks,
        boolean overdue,
        InquiryAnswer inquiry,
        List<PaperAnswer> papers,
        CorrectionAnswer correction,
        WiderAnswer wider,
        AftermathAnswer aftermath,
        List<NextStep> nextSteps) {
    /** What it is about. */
    public record Matter(Category category, String name) {}

    /** 告知. */
    public record NoticeAnswer(ServiceManner manner, String mannerName, LocalDate servedOn, NoteAnswer note) {}

    /** @param members accounts */
    public record TeamAnswer(List<String> members, String leader, List<RecusalAnswer> recusals) {}

    /** @param recused null while it is not decided */
    public record RecusalAnswer(
            String id,
            String person,
            RecusalGround ground,
            String groundName,
            NoteAnswer asked,
            Boolean recused,
            NoteAnswer decided) {}

    static CaseAnswer of(CaseDocument whole, CaseReading reading) {
        var document = reading.sight().cut(whole);
        var opening = document.opening();
        var words = reading.words();
        return new CaseAnswer(
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
                opening.proceedings(),
                words.nameOrNull(opening.proceedings()),
                opening.bureauId(),
                document.bureauId(),
                opening.bureauRegion(),
                opening.regionCode(),
                opening.regionCode() == null ? null : Places.name(opening.regionCode()),
                reading.organs().organ(opening.organId()),
                opening.matters().stream()
                        .map(matter -> new Matter(matter, words.name(matter)))
                        .toList(),
                opening.itemCode(),
                opening.complaintIds(),
                opening.subject(),
                reading.note(opening.proposed()),
                reading.note(opening.filed()),
                reading.note(opening.declined()),
                notice(opening.notice(), reading),
                team(document.team(), reading),
                document.clocks().stream().map(reading::clock).toList(),
                document.isOverdueOn(reading.today()),
                InquiryAnswer.of(document.inquiry(), reading),
                document.papers().stream()
                        .map(paper -> PaperAnswer.of(paper, document, reading))
                        .toList(),
                CorrectionAnswer.of(document.correction(), reading),
                WiderAnswer.of(document.wider(), reading),
                AftermathAnswer.of(document.aftermath(), reading),
                CaseNextSteps.of(whole, reading));
    }

    private static NoticeAnswer notice(CaseOpening.Notice notice, CaseReading reading) {
        return notice == null
                ? null
                : new NoticeAnswer(
                        notice.manner(),
                        reading.words().name(notice.manner()),
                        notice.servedOn(),
                        reading.note(notice.note()));
    }

    private static TeamAnswer team(CaseTeam team, CaseReading reading) {
        return new TeamAnswer(
                team.members(),
                team.leader(),
                team.recusals().stream()
                        .map(one -> new RecusalAnswer(
                                one.id(),
                                one.person(),
                                one.ground(),
                                reading.words().name(one.ground()),
                                reading.note(one.asked()),
                                one.recused(),
                                reading.note(one.decided())))
                        .toList());
    }
}
