package org.yuheng.query.paper;

import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.query.paper.PaperContent.Addressee;
import org.yuheng.query.paper.PaperContent.Evidence;
import org.yuheng.query.paper.PaperContent.Period;
import org.yuheng.query.paper.PaperContent.Service;
import org.yuheng.query.paper.PaperContent.Withdrawal;

/** A paper put together part by part; what is not said stays open. */
final class PaperBuilder {
    private final PaperKind kind;
    private PaperState state = PaperState.DRAFTED;
    private String issuingBody;
    private String number;
    private Addressee addressee;
    private String title;
    private List<String> sources = List.of();
    private String facts;
    private List<Evidence> evidence = List.of();
    private List<String> provisions = List.of();
    private String requirement;
    private Period period;
    private String reportTo;
    private String objection;
    private String consequence;
    private List<String> attachments = List.of();
    private List<String> copies = List.of();
    private LocalDate date;
    private String approval;
    private Service service;
    private Withdrawal withdrawal;

    PaperBuilder(PaperKind kind) {
        this.kind = kind;
    }

    PaperContent build() {
        return new PaperContent(
                kind,
                state,
                issuingBody,
                number,
                addressee,
                title,
                sources,
                facts,
                evidence,
                provisions,
                requirement,
                period,
                reportTo,
                objection,
                consequence,
                attachments,
                copies,
                date,
                null,
                approval,
                service,
                withdrawal);
    }

    PaperBuilder issued(String body, String number, LocalDate date) {
        this.state = PaperState.ISSUED;
        this.issuingBody = body;
        this.number = number;
        this.date = date;
        return this;
    }

    PaperBuilder state(PaperState state) {
        this.state = state;
        return this;
    }

    PaperBuilder to(Addressee addressee) {
        this.addressee = addressee;
        return this;
    }

    PaperBuilder title(String title) {
        this.title = title;
        return this;
    }

    PaperBuilder sources(String... sources) {
        this.sources = List.of(sources);
        return this;
    }

    PaperBuilder facts(String facts) {
        this.facts = facts;
        return this;
    }

    PaperBuilder evidence(Evidence... evidence) {
        this.evidence = List.of(evidence);
        return this;
    }

    PaperBuilder provisions(String... provisions) {
        this.provisions = List.of(provisions);
        return this;
    }

    PaperBuilder requirement(String requirement) {
        this.requirement = requirement;
        return this;
    }

    PaperBuilder period(Period period) {
        this.period = period;
        return this;
    }

    PaperBuilder reportTo(String reportTo) {
        this.reportTo = reportTo;
        return this;
    }

    PaperBuilder rights(String objection, String consequence) {
        this.objection = objection;
        this.consequence = consequence;
        return this;
    }

    PaperBuilder attachments(String... attachments) {
        this.attachments = List.of(attachments);
        return this;
    }

    PaperBuilder copies(String... copies) {
        this.copies = List.of(copies);
        return this;
    }

    PaperBuilder approval(String approval) {
        this.approval = approval;
        return this;
    }

    PaperBuilder served(Service service) {
        this.state = PaperState.SERVED;
        this.service = service;
        return this;
    }

    PaperBuilder withdrawal(Withdrawal withdrawal) {
        this.withdrawal = withdrawal;
        return this;
    }
}
