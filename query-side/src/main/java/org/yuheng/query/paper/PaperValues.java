package org.yuheng.query.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.casesupervision.PaperKind;
import org.yuheng.kernel.casesupervision.PaperPart;
import org.yuheng.kernel.casesupervision.PaperState;
import org.yuheng.platform.paper.PaperTag;
import org.yuheng.platform.paper.WordFitting;

/** What the tags of a template stand for, made of the content of one paper. */
final class PaperValues {
    private static final String TEXT = "text";

    private final PaperContent content;
    private final Set<PaperPart> toWrite;
    private final PaperTexts texts = new PaperTexts();
    private final Map<String, Object> values = new HashMap<>();

    private PaperValues(PaperContent content) {
        this.content = content;
        this.toWrite = toWrite(content);
    }

    /** @throws org.yuheng.kernel.error.DomainError {@code TEXT_TOO_LONG} beyond what one paper may hold */
    static Map<String, Object> of(PaperContent content) {
        var values = new PaperValues(content);
        values.head();
        values.findings();
        values.demands();
        values.end();
        return values.values;
    }

    /** What must be there in the state that the paper is in; before that it is simply not there yet. */
    private static Set<PaperPart> toWrite(PaperContent content) {
        return switch (content.state()) {
            case DRAFTED, APPROVED -> content.missingFor(PaperState.APPROVED);
            case ISSUED, SERVED -> content.missingFor(content.state());
            case VOIDED, WITHDRAWN -> EnumSet.noneOf(PaperPart.class);
        };
    }

    private void head() {
        values.put("mark", "");
        values.put(WordFitting.KEEP_WITH_NEXT, 0);
        var status = PaperStatus.of(content);
        put(PaperTag.STATUS, status.isPresent() ? List.of(Map.of()) : List.of());
        put(PaperTag.STATUS_MARK, status.map(PaperStatus::mark).orElse(""));
        put(PaperTag.STATUS_LINE, texts.line(status.map(PaperStatus::line).orElse("")));
        text(PaperTag.ISSUING_BODY, PaperPart.ISSUING_BODY, content.issuingBody());
        text(PaperTag.NUMBER, PaperPart.NUMBER, content.number() == null ? PaperTexts.NO_NUMBER : content.number());
        put(PaperTag.TITLE, texts.line(content.title()));
        var addressee = content.addressee();
        text(PaperTag.ADDRESSEE, PaperPart.ADDRESSEE, addressee == null ? null : addressee.name());
        put(PaperTag.ADDRESSEE_CODE, texts.line(addressee == null ? null : addressee.unifiedCode()));
        put(PaperTag.BASIS, content.kind().basis());
        put(PaperTag.APPROVAL, texts.line(content.approval()));
    }

    private void findings() {
        paragraphs(PaperTag.SOURCES, PaperPart.SOURCES, content.sources());
        boolean isInstrument = content.kind() != PaperKind.OTHER_DOCUMENT;
        paragraphs(PaperTag.FACTS, isInstrument ? PaperPart.FACTS : PaperPart.TEXT, list(content.facts()));
        var evidence = new ArrayList<Map<String, Object>>();
        for (var piece : content.evidence()) {
            evidence.add(
                    evidence(String.valueOf(piece.ordinal()), piece.title(), piece.origin(), piece.sha256(), false));
        }
        if (toWrite.contains(PaperPart.EVIDENCE)) {
            evidence.add(evidence("", PaperTexts.toWrite(PaperPart.EVIDENCE), "", "", true));
        }
        put(PaperTag.EVIDENCE, evidence);
        paragraphs(PaperTag.PROVISIONS, PaperPart.PROVISIONS, content.provisions());
    }

    private Map<String, Object> evidence(
            String ordinal, String title, String origin, String sha256, boolean isToWrite) {
        return Map.of(
                "ordinal", ordinal,
                "title", texts.line(title),
                "origin", texts.line(origin),
                "sha256", texts.line(sha256),
                "mark", Shown.mark(isToWrite));
    }

    private void demands() {
        paragraphs(PaperTag.REQUIREMENT, PaperPart.REQUIREMENT, list(content.requirement()));
        text(PaperTag.PERIOD, PaperPart.PERIOD, PeriodText.of(content.period()));
        text(PaperTag.REPORT_TO, PaperPart.REPORT_TO, content.reportTo());
        text(PaperTag.OBJECTION, PaperPart.OBJECTION, content.objection());
        text(PaperTag.CONSEQUENCE, PaperPart.CONSEQUENCE, content.consequence());
    }

    private void end() {
        put(PaperTag.ATTACHMENTS, attachments());
        var date = content.date() == null ? PaperTexts.NO_DATE : PaperTexts.date(content.date());
        var signature = texts.line(content.signature());
        put(PaperTag.SIGNATURE, signature);
        text(PaperTag.DATE, PaperPart.DATE, date);
        values.putAll(SignatureMeasures.of(String.valueOf(values.get(PaperTag.ISSUING_BODY.tag())), signature, date));
        put(PaperTag.COLOPHON, colophon(date));
        put(PaperTag.SERVICE, service());
    }

    private List<Map<String, Object>> attachments() {
        var names = content.attachments();
        var items = new ArrayList<Map<String, Object>>();
        for (int index = 0; index < names.size(); index++) {
            var ordinal = names.size() == 1 ? "" : (index + 1) + "．";
            items.add(Map.of("lead", (index == 0 ? "附件：" : "　　　") + ordinal, TEXT, texts.line(names.get(index))));
        }
        return items;
    }

    private List<Map<String, Object>> colophon(String date) {
        if (content.copies().isEmpty()) {
            return List.of();
        }
        var copies = String.join("，", content.copies());
        return List.of(Map.of("copies", texts.line(copies), "body", texts.line(content.signature()), "date", date));
    }

    private List<Map<String, Object>> service() {
        var service = content.service();
        return service == null
                ? List.of()
                : List.of(Map.of(
                        "manner", texts.line(service.manner()),
                        "date", service.date() == null ? "" : PaperTexts.date(service.date()),
                        "receiver", texts.line(service.receiver())));
    }

    private void text(PaperTag tag, PaperPart part, String text) {
        boolean isToWrite = toWrite.contains(part);
        var shown = isToWrite && (text == null || text.isBlank()) ? PaperTexts.toWrite(part) : texts.line(text);
        put(tag, shown.isEmpty() ? "" : new Shown(shown, isToWrite));
    }

    private void paragraphs(PaperTag tag, PaperPart part, List<String> written) {
        var items = new ArrayList<Map<String, Object>>();
        for (var text : written) {
            texts.paragraphs(text).forEach(line -> items.add(paragraph(line, false)));
        }
        if (items.isEmpty() && toWrite.contains(part)) {
            items.add(paragraph(PaperTexts.toWrite(part), true));
        }
        if (!items.isEmpty() && content.kind() == PaperKind.OTHER_DOCUMENT) {
            items.getLast().put(WordFitting.KEEP_WITH_NEXT, 1);
        }
        put(tag, items);
    }

    private static Map<String, Object> paragraph(String text, boolean isToWrite) {
        return new HashMap<>(Map.of(TEXT, text, "mark", Shown.mark(isToWrite)));
    }

    private void put(PaperTag tag, Object value) {
        values.put(tag.tag(), value);
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text);
    }
}
