package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.casesupervision.ServiceManner;
import org.yuheng.query.complaint.Named;

/**
 * A paper as a reader may see it.
 *
 * @param binds whether the organ must do what it says
 * @param number null before it is issued
 * @param period stated period in words, or null
 * @param draftDueOn last day if it were served on the day of the draft; null once it is served, and where none is stated
 * @param drafted null for readers to whom the work on it is not open
 * @param service null before it is served
 * @param ended why it is not in force any more, or null
 * @param clocks periods that run from it
 */
public record PaperAnswer(
        String id,
        String caseId,
        String caseNumber,
        PaperKind kind,
        String kindName,
        String basis,
        boolean binds,
        PaperState state,
        String stateName,
        String number,
        String issuerId,
        LocalDate issuedOn,
        Named.Organ addressee,
        List<Integer> findings,
        Integer periodDays,
        PeriodUnit periodUnit,
        String period,
        LocalDate draftDueOn,
        Integer htmlTemplate,
        Integer wordTemplate,
        NoteAnswer drafted,
        NoteAnswer approved,
        NoteAnswer issued,
        ServiceAnswer service,
        NoteAnswer ended,
        List<CaseClockAnswer> clocks) {
    /** 送达. */
    public record ServiceAnswer(ServiceManner manner, String mannerName, LocalDate servedOn, NoteAnswer note) {}

    /** @param document cut to the right of the reader */
    public static PaperAnswer of(CasePaper paper, CaseDocument document, CaseReading reading) {
        var words = reading.words();
        return new PaperAnswer(
                paper.id(),
                document.id(),
                document.opening().number(),
                paper.kind(),
                words.name(paper.kind()),
                paper.kind().basis(),
                paper.kind().binds(),
                paper.state(),
                words.name(paper.state()),
                paper.number(),
                paper.issuerId(),
                paper.issuedOn(),
                reading.organs().organ(paper.addresseeId()),
                paper.findings(),
                paper.periodDays(),
                paper.periodUnit(),
                paper.periodDays() == null ? null : words.count(paper.periodDays(), words.name(paper.periodUnit())),
                paper.service() == null ? paper.draftDueOn() : null,
                paper.htmlTemplate(),
                paper.wordTemplate(),
                reading.note(paper.drafted()),
                reading.note(paper.approved()),
                reading.note(paper.issued()),
                service(paper.service(), reading),
                reading.note(paper.ended()),
                document.clocks().stream()
                        .filter(clock -> clock.holderId().equals(paper.id()))
                        .map(reading::clock)
                        .toList());
    }

    private static ServiceAnswer service(CasePaper.Service service, CaseReading reading) {
        return service == null
                ? null
                : new ServiceAnswer(
                        service.manner(),
                        reading.words().name(service.manner()),
                        service.servedOn(),
                        reading.note(service.note()));
    }
}
