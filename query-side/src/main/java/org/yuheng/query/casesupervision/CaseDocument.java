package org.yuheng.query.casesupervision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.query.view.ViewDocument;

/**
 * A case as it stands. The document of the detail view, and the state that the search index keeps, so that a list and
 * the page behind it say the same.
 *
 * @param overlays in the order of the table
 * @param clocks in the order in which they started
 * @param papers in the order in which they were first drafted
 */
public record CaseDocument(
        @BsonId String id,
        long version,
        CaseStage stage,
        List<CaseOverlay> overlays,
        CaseOpening opening,
        CaseTeam team,
        List<CaseClock> clocks,
        CaseInquiry inquiry,
        List<CasePaper> papers,
        CaseCorrection correction,
        CaseWider wider,
        CaseAftermath aftermath)
        implements ViewDocument {
    /** What ends within so many days is at risk. */
    public static final int DAYS_AT_RISK = 7;

    public CaseDocument {
        overlays = overlays == null ? List.of() : List.copyOf(overlays);
        clocks = clocks == null ? List.of() : List.copyOf(clocks);
        papers = papers == null ? List.of() : List.copyOf(papers);
    }

    /** Periods in which somebody has to do something, the most urgent first. */
    public Stream<CaseClock> runningDuties() {
        return clocks.stream()
                .filter(clock -> clock.isDuty() && clock.isRunning())
                .sorted(Comparator.comparing(CaseClock::dueOn));
    }

    /** Bureau that has it now: the one that proposed it, or the superior one that took it over. */
    public String bureauId() {
        return wider.elevations().isEmpty()
                ? opening.bureauId()
                : wider.elevations().getLast().bureauId();
    }

    /** Region of that bureau: the government that decides is the one of the same level. */
    public String handlingRegion() {
        return wider.elevations().isEmpty()
                ? opening.bureauRegion()
                : wider.elevations().getLast().bureauRegion();
    }

    /** Whether that bureau has it, had it, or takes part. */
    public boolean isHandledBy(String organisation) {
        return organisation != null
                && (organisation.equals(opening.bureauId())
                        || wider.elevations().stream().anyMatch(elevation -> organisation.equals(elevation.bureauId()))
                        || wider.partners().stream().anyMatch(partner -> organisation.equals(partner.id())));
    }

    /** Is something owed whose last day is over, or was its period missed? A provisional date says nothing yet. */
    public boolean isOverdueOn(LocalDate today) {
        return overlays.contains(CaseOverlay.OVERDUE) || runningDuties().anyMatch(clock -> clock.isOverdueOn(today));
    }

    /** Does something end on this day or within the days to come? */
    public boolean isAtRiskOn(LocalDate today) {
        return runningDuties()
                .anyMatch(clock -> !clock.provisional()
                        && !clock.dueOn().isBefore(today)
                        && !clock.dueOn().isAfter(today.plusDays(DAYS_AT_RISK)));
    }

    public Optional<CasePaper> paper(String paperId) {
        return papers.stream().filter(paper -> paper.id().equals(paperId)).findFirst();
    }
}
