package org.yuheng.query.casesearch;

import static org.yuheng.query.index.CommonField.NONE;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.casesupervision.MoneyKind;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.log.RecordedEvent;
import org.yuheng.query.casesupervision.CaseAftermath;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseFold;
import org.yuheng.query.casesupervision.CasePaper;
import org.yuheng.query.casesupervision.CaseWider;
import org.yuheng.query.casesupervision.OrganCut;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.index.IndexEntry;
import org.yuheng.query.index.Indexing;

/** Cases in the index, with their papers as parts; folded as in the detail view. */
public final class CaseIndexing implements Indexing<CaseDocument> {
    private static final String VERSION = "1";
    private static final long REGIONS = 10_000_000_000_000L;
    private static final long YEARS = 1_000_000_000L;
    private static final Pattern NUMBER = Pattern.compile("(\\d{6})-(\\d{4})-J(\\d{4,9})");

    @Override
    public String name() {
        return "case-search-v" + VERSION;
    }

    @Override
    public String format() {
        return VERSION;
    }

    @Override
    public String aggregateType() {
        return "SupervisionCase";
    }

    @Override
    public Class<CaseEvent> family() {
        return CaseEvent.class;
    }

    @Override
    public Class<CaseDocument> documentType() {
        return CaseDocument.class;
    }

    @Override
    public CaseDocument fold(CaseDocument before, RecordedEvent event, long version) {
        return CaseFold.apply(before, (CaseEvent) event, version);
    }

    /** What was written in a case is not searched: it would tell more than its reader may open. */
    @Override
    public Map<String, String> texts(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public void describe(CaseDocument document, String text, IndexEntry entry) {
        if (document == null) {
            return;
        }
        entry.term(CaseField.NUMBER, document.opening().number());
        entry.sorted(CaseField.NUMBER_ORDER, numberOrder(document.opening().number()));
        opening(document, entry);
        reach(document, entry);
        work(document, entry);
        view("", document, entry);
        if (document.opening().notice() != null) {
            view(CaseField.ORGANS_OWN, OrganCut.of(document, document.opening().organId()), entry);
        }
        document.papers().forEach(paper -> PaperEntry.add(paper, document, entry));
    }

    private static void opening(CaseDocument document, IndexEntry entry) {
        var opening = document.opening();
        entry.group(CaseField.ORIGIN, opening.origin().name());
        entry.group(CaseField.MODE, opening.mode().name());
        entry.group(CaseField.REGION, opening.regionCode());
        Places.path(opening.regionCode()).forEach(code -> entry.term(CaseField.REGION_PATH, code));
        entry.group(CaseField.BUREAU, document.bureauId());
        entry.group(CaseField.ORGAN, opening.organId() == null ? NONE : opening.organId());
        opening.matters().stream().distinct().forEach(matter -> entry.oneOfSeveral(CaseField.MATTER, matter.name()));
        opening.matters().stream()
                .map(Category::group)
                .distinct()
                .forEach(group -> entry.oneOfSeveral(CaseField.MATTER_GROUP, group.name()));
        entry.text(CaseField.SUBJECT, opening.subject());
        if (opening.filed() == null) {
            entry.group(CaseField.MONTH, NONE);
        } else {
            var filedOn = LegalDay.dateOf(opening.filed().at());
            entry.group(CaseField.MONTH, YearMonth.from(filedOn).toString());
            entry.point(CaseField.FILED_ON, filedOn.toEpochDay());
            entry.sorted(CaseField.FILED_AT, opening.filed().at().toEpochMilli());
        }
    }

    private static void reach(CaseDocument document, IndexEntry entry) {
        reachOfBureaus(document, entry);
        entry.flag(CaseField.TOLD, document.opening().notice() != null);
        document.wider().clues().stream()
                .map(CaseWider.Clue::receiver)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(receiver -> entry.term(CaseField.RECEIVER, receiver));
    }

    static void reachOfBureaus(CaseDocument document, IndexEntry entry) {
        Places.path(document.opening().bureauRegion()).forEach(code -> entry.term(CaseField.BUREAU_PATH, code));
        entry.term(CaseField.HANDLED_BY, document.opening().bureauId());
        document.wider().elevations().forEach(one -> entry.term(CaseField.HANDLED_BY, one.bureauId()));
        document.wider().partners().forEach(one -> entry.term(CaseField.HANDLED_BY, one.id()));
    }

    private static void work(CaseDocument document, IndexEntry entry) {
        CaseTraits.of(document).forEach(trait -> entry.oneOfSeveral(CaseField.TRAIT, trait));
        document.inquiry().measures().stream()
                .map(measure -> measure.kind().name())
                .distinct()
                .forEach(kind -> entry.oneOfSeveral(CaseField.MEASURE, kind));
        document.papers().stream()
                .filter(CasePaper::wasIssued)
                .map(paper -> paper.kind().name())
                .distinct()
                .forEach(kind -> entry.oneOfSeveral(CaseField.PAPER_KINDS, kind));
        Arrays.stream(MoneyKind.values())
                .forEach(kind -> entry.sorted(
                        CaseField.MONEY + kind.name(), document.aftermath().sum(kind)));
        CaseDesks.awaitedIn(document).forEach(key -> entry.term(CaseField.AWAITED, key));
        var organ = document.opening().organId();
        entry.flag(CaseField.OWED, organ != null && !Owed.by(organ, document).isEmpty());
        document.aftermath().followUps().stream()
                .filter(CaseAftermath.FollowUp::isOpen)
                .map(CaseAftermath.FollowUp::responsibleId)
                .distinct()
                .forEach(responsible -> entry.term(CaseField.RESPONSIBLE, responsible));
    }

    /** What a bureau and the organ see differently. */
    private static void view(String whose, CaseDocument document, IndexEntry entry) {
        entry.group(whose + CaseField.STAGE, document.stage().name());
        document.overlays().forEach(overlay -> entry.term(whose + CaseField.OVERLAY, overlay.name()));
        document.runningDuties()
                .findFirst()
                .ifPresent(clock ->
                        entry.sorted(whose + CaseField.DUE_ON, clock.dueOn().toEpochDay()));
        document.runningDuties()
                .filter(clock -> !clock.provisional())
                .forEach(clock ->
                        entry.point(whose + CaseField.DUE, clock.dueOn().toEpochDay()));
    }

    /** Region, year and ordinal as one number; any other number comes last. */
    private static long numberOrder(String number) {
        var parts = NUMBER.matcher(number);
        return parts.matches()
                ? Long.parseLong(parts.group(1)) * REGIONS
                        + Long.parseLong(parts.group(2)) * YEARS
                        + Long.parseLong(parts.group(3))
                : Long.MAX_VALUE;
    }
}
