package org.yuheng.query.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;

/**
 * Everything that a paper says, as plain texts: nothing in them is markup. Whatever is not there yet is null or empty.
 * A text of several paragraphs has line feeds between them. What a paper must hold is assembled from articles 27 to 30 of
 * the Regulation and the content rules in force for comparable papers.
 *
 * @param issuingBody name over the red line; of a decision the people's government
 * @param number as printed, for example 郑司监督〔2026〕17号; null until it is issued
 * @param title of an {@link PaperKind#OTHER_DOCUMENT} its own, such as 风险提示函; without one the name of the kind
 * @param sources where the clues came from, never who complained
 * @param facts what was found; of an {@code OTHER_DOCUMENT} its whole text
 * @param provisions the provisions that were breached, as citations
 * @param requirement what has to be done
 * @param reportTo where and how the correction is reported
 * @param objection that one may object (article 30), and where
 * @param consequence what follows when nothing is done (article 29)
 * @param attachments their names; there may be none
 * @param copies who else gets it; there may be none
 * @param date 成文日期
 * @param signature the body that signs; without one the issuing body
 * @param approval of a decision: by what the government decided; else null
 * @param service null until it is served
 * @param withdrawal null unless it was withdrawn
 */
public record PaperContent(
        PaperKind kind,
        PaperState state,
        String issuingBody,
        String number,
        Addressee addressee,
        String title,
        List<String> sources,
        String facts,
        List<Evidence> evidence,
        List<String> provisions,
        String requirement,
        Period period,
        String reportTo,
        String objection,
        String consequence,
        List<String> attachments,
        List<String> copies,
        LocalDate date,
        String signature,
        String approval,
        Service service,
        Withdrawal withdrawal) {

    /** @param unifiedCode unified social credit code, or null */
    public record Addressee(String name, String unifiedCode) {}

    /**
     * One piece of evidence.
     *
     * @param sha256 of its content, hexadecimal
     */
    public record Evidence(int ordinal, String title, String origin, String sha256) {}

    /**
     * The period that the paper states, which binds under articles 27 and 28.
     *
     * @param length how many of the unit
     * @param dueDate its last day; null while it has not begun
     * @param provisional the last day may still change, as the calendar of its year is not published
     * @param startsWhenServed it begins when the paper is served, else when it is issued
     */
    public record Period(
            int length, PeriodUnit unit, LocalDate dueDate, boolean provisional, boolean startsWhenServed) {}

    /** The record of service 送达回证. */
    public record Service(String manner, LocalDate date, String receiver) {}

    /** @param reason in plain words, or null */
    public record Withdrawal(LocalDate date, String reason) {}

    public PaperContent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        title = isMissing(title) ? kind.chinese() : title;
        signature = isMissing(signature) ? issuingBody : signature;
        sources = copy(sources);
        evidence = copy(evidence);
        provisions = copy(provisions);
        attachments = copy(attachments);
        copies = copy(copies);
    }

    /**
     * The required parts that are not there, whatever the state: a draft always lacks its number. Attachments are never
     * among them, as there may be none.
     */
    public Set<PaperPart> missing() {
        var missing = EnumSet.noneOf(PaperPart.class);
        add(missing, PaperPart.NUMBER, () -> isMissing(number));
        add(missing, PaperPart.ISSUING_BODY, () -> isMissing(issuingBody));
        add(missing, PaperPart.ADDRESSEE, () -> addressee == null || isMissing(addressee.name()));
        add(missing, PaperPart.DATE, () -> date == null);
        if (kind == PaperKind.OTHER_DOCUMENT) {
            add(missing, PaperPart.TEXT, () -> isMissing(facts));
        } else {
            missing.addAll(missingOfInstrument());
        }
        return missing;
    }

    /**
     * The parts without which the paper cannot enter a state: number and date belong to issuing, the record of service
     * to serving, all else to approval.
     */
    public Set<PaperPart> missingFor(PaperState next) {
        var missing = missing();
        switch (next) {
            case DRAFTED, VOIDED, WITHDRAWN -> missing.clear();
            case APPROVED -> missing.removeAll(Set.of(PaperPart.NUMBER, PaperPart.DATE, PaperPart.SERVICE));
            case ISSUED -> missing.remove(PaperPart.SERVICE);
            case SERVED -> {}
        }
        return missing;
    }

    private Set<PaperPart> missingOfInstrument() {
        var missing = EnumSet.noneOf(PaperPart.class);
        add(missing, PaperPart.SOURCES, () -> areMissing(sources));
        add(missing, PaperPart.FACTS, () -> isMissing(facts));
        add(missing, PaperPart.EVIDENCE, evidence::isEmpty);
        add(missing, PaperPart.PROVISIONS, () -> areMissing(provisions));
        add(missing, PaperPart.REQUIREMENT, () -> isMissing(requirement));
        add(missing, PaperPart.PERIOD, () -> period == null);
        add(missing, PaperPart.REPORT_TO, () -> isMissing(reportTo));
        add(missing, PaperPart.OBJECTION, () -> isMissing(objection));
        add(missing, PaperPart.CONSEQUENCE, () -> isMissing(consequence));
        add(missing, PaperPart.SERVICE, () -> service == null);
        return missing;
    }

    private static void add(Set<PaperPart> missing, PaperPart part, BooleanSupplier isMissing) {
        if (isMissing.getAsBoolean()) {
            missing.add(part);
        }
    }

    private static boolean areMissing(List<String> texts) {
        return texts.stream().allMatch(PaperContent::isMissing);
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
