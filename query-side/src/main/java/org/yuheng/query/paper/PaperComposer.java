package org.yuheng.query.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.CaseFinding;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.platform.vault.VaultReader;
import org.yuheng.query.casesupervision.CaseClock;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseInquiry;
import org.yuheng.query.casesupervision.CaseNote;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.casesupervision.CaseQueries.SeenPaper;

/**
 * Puts together what a paper says: the words of its draft from the vault, the evidence and provisions of the findings that
 * it rests on, and the sentences that the Regulation lets every such paper have. The sentences are settings of this product;
 * no official forms were found.
 */
public final class PaperComposer {
    private final VaultReader vault;
    private final OrganRegister register;

    public PaperComposer(VaultReader vault, OrganRegister register) {
        this.vault = vault;
        this.register = register;
    }

    public PaperContent contentOf(SeenPaper seen) {
        var document = seen.document();
        var paper = seen.paper();
        var texts = vault.caseTexts(document.id(), refs(document, paper));
        var findings = findingsOf(document, paper);
        boolean binds = paper.kind().binds();
        return new PaperContent(
                paper.kind(),
                paper.state(),
                issuerOf(document, paper),
                paper.number(),
                new PaperContent.Addressee(register.nameOf(paper.addresseeId()).orElse(paper.addresseeId()), null),
                texts.get(paper.texts().titleRef()),
                sources(document, texts.get(paper.texts().sourcesRef())),
                binds ? texts.get(paper.texts().factsRef()) : together(paper, texts),
                evidence(document, findings, texts),
                findings.stream()
                        .flatMap(finding -> finding.provisions().stream())
                        .distinct()
                        .toList(),
                binds ? texts.get(paper.texts().requirementRef()) : null,
                periodOf(document, paper),
                reportTo(document, paper, texts),
                binds ? objection() : null,
                consequence(paper.kind()),
                lines(texts.get(paper.texts().attachmentsRef())),
                List.of(),
                paper.issuedOn(),
                null,
                approval(document, paper),
                service(paper),
                withdrawal(paper, texts));
    }

    private static List<String> refs(CaseDocument document, CasePaper paper) {
        var own = paper.texts();
        var refs = Stream.of(
                own.titleRef(),
                own.sourcesRef(),
                own.factsRef(),
                own.requirementRef(),
                own.reportToRef(),
                own.attachmentsRef(),
                paper.ended() == null ? null : paper.ended().textRef());
        var titles = document.inquiry().evidence().stream()
                .map(CaseInquiry.Evidence::note)
                .map(CaseNote::textRef);
        return Stream.concat(refs, titles).filter(Objects::nonNull).distinct().toList();
    }

    private static List<CaseFinding> findingsOf(CaseDocument document, CasePaper paper) {
        return document.inquiry().approvedFindings().stream()
                .filter(finding -> paper.findings().contains(finding.ordinal()))
                .toList();
    }

    /** Before it is issued: whoever will issue it. */
    private String issuerOf(CaseDocument document, CasePaper paper) {
        if (paper.issuerId() != null) {
            return register.nameOf(paper.issuerId()).orElse(paper.issuerId());
        }
        return paper.kind() == PaperKind.SUPERVISION_DECISION
                ? register.governmentOf(RegionCode.of(document.opening().bureauRegion()))
                        .orElse(null)
                : register.nameOf(document.bureauId()).orElse(document.bureauId());
    }

    private static List<String> sources(CaseDocument document, String written) {
        return written != null
                ? lines(written)
                : List.of("%s（案号%s）"
                        .formatted(
                                document.opening().origin().chinese(),
                                document.opening().number()));
    }

    /** Soft guidance is one text. */
    private static String together(CasePaper paper, Map<String, String> texts) {
        var parts = Stream.of(paper.texts().factsRef(), paper.texts().requirementRef())
                .filter(Objects::nonNull)
                .map(texts::get)
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() ? null : String.join("\n", parts);
    }

    private static List<PaperContent.Evidence> evidence(
            CaseDocument document, List<CaseFinding> findings, Map<String, String> texts) {
        var named = findings.stream()
                .flatMap(finding -> finding.evidenceIds().stream())
                .distinct()
                .toList();
        var evidence = new ArrayList<PaperContent.Evidence>();
        for (var piece : document.inquiry().evidence()) {
            if (named.contains(piece.id())) {
                evidence.add(new PaperContent.Evidence(
                        evidence.size() + 1,
                        texts.getOrDefault(piece.note().textRef(), piece.id()),
                        piece.origin().chinese(),
                        piece.contentHash()));
            }
        }
        return evidence;
    }

    /** The stated length; where only a last day is stated, the days to it. */
    private static PaperContent.Period periodOf(CaseDocument document, CasePaper paper) {
        var running = document.clocks().stream()
                .filter(clock -> clock.holderId().equals(paper.id()) && clock.clock() != ClockKind.OBJECTION)
                .findFirst();
        var due = running.map(CaseClock::dueOn).orElse(null);
        boolean provisional = running.map(CaseClock::provisional).orElse(false);
        if (paper.periodDays() != null) {
            return new PaperContent.Period(paper.periodDays(), paper.periodUnit(), due, provisional, true);
        }
        if (paper.draftDueOn() == null) {
            return null;
        }
        var from = paper.issuedOn() == null ? dayOf(paper.drafted()) : paper.issuedOn();
        int days = (int) ChronoUnit.DAYS.between(from, paper.draftDueOn());
        return new PaperContent.Period(days, PeriodUnit.CALENDAR_DAY, paper.draftDueOn(), false, false);
    }

    private String reportTo(CaseDocument document, CasePaper paper, Map<String, String> texts) {
        var written = texts.get(paper.texts().reportToRef());
        if (written != null || !paper.kind().binds()) {
            return written;
        }
        var bureau = register.nameOf(document.bureauId()).orElse(document.bureauId());
        return paper.kind() == PaperKind.SUPERVISION_DECISION
                ? "将执行情况书面报送%s。".formatted(bureau)
                : "将纠正情况书面报送%s。".formatted(bureau);
    }

    /** The right is that of 《行政执法监督条例》第三十条; how many days it has is only a comparable default, and says so. */
    private static String objection() {
        var rule = Rules.published().all().stream()
                .filter(found -> found.id().equals("case.objection"))
                .findFirst()
                .orElseThrow();
        return "对本文书有异议的，可以根据《行政执法监督条例》第三十条向本局书面提出并说明理由，一般应当自收到之日起%d日内提出（参照执行）；提出异议期间不停止执行，另行通知的除外。"
                .formatted(rule.length());
    }

    private static String consequence(PaperKind kind) {
        return switch (kind) {
            case SUPERVISION_LETTER -> "逾期未履行职责的，将根据《行政执法监督条例》第二十九条报请本级人民政府决定。";
            case SUPERVISION_OPINION -> "逾期未纠正的，将根据《行政执法监督条例》第二十九条报请本级人民政府决定。";
            case SUPERVISION_DECISION -> "逾期不执行的，将根据《行政执法监督条例》第三十一条、第三十二条处理。";
            case OTHER_DOCUMENT -> null;
        };
    }

    private static String approval(CaseDocument document, CasePaper paper) {
        if (paper.kind() != PaperKind.SUPERVISION_DECISION) {
            return null;
        }
        return document.correction().decisions().stream()
                .filter(decision -> Boolean.TRUE.equals(decision.corrects()))
                .map(decision -> dayOf(decision.decided()))
                .reduce((first, last) -> last)
                .map(day -> "本级人民政府%d年%d月%d日决定".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                .orElse(null);
    }

    private PaperContent.Service service(CasePaper paper) {
        return paper.service() == null
                ? null
                : new PaperContent.Service(
                        paper.service().manner().chinese(),
                        paper.service().servedOn(),
                        register.nameOf(paper.addresseeId()).orElse(paper.addresseeId()));
    }

    private static PaperContent.Withdrawal withdrawal(CasePaper paper, Map<String, String> texts) {
        return paper.state() == PaperState.WITHDRAWN && paper.ended() != null
                ? new PaperContent.Withdrawal(
                        dayOf(paper.ended()), texts.get(paper.ended().textRef()))
                : null;
    }

    private static LocalDate dayOf(CaseNote note) {
        return LegalDay.dateOf(note.at());
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
