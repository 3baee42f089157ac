package org.yuheng.query.casesearch;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.yuheng.kernel.casesupervision.CaseOrigin;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseStage;
import org.yuheng.kernel.casesupervision.SupervisionMode;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;
import org.yuheng.query.casesupervision.CaseDocument;
import org.yuheng.query.casesupervision.CaseSight;
import org.yuheng.query.index.CommonField;

/**
 * Which cases are wanted. Everything that is null or empty does not narrow; what is given must hold together.
 *
 * @param stages any of these, as the reader sees them
 * @param place where the act took place
 * @param matter a group takes in the kinds below it; empty inside: cases without one
 * @param bureau that has it now
 * @param traits all of these
 * @param from first day of filing, in legal time
 * @param until last day of filing, in legal time
 * @param month of filing; empty inside: those that are not filed
 * @param mine whether the person has to act on it now
 * @param today in legal time
 */
public record CaseFilter(
        List<CaseStage> stages,
        Place place,
        Optional<Category> matter,
        String organId,
        String bureau,
        CaseOrigin origin,
        SupervisionMode mode,
        CaseOverlay overlay,
        List<String> traits,
        LocalDate from,
        LocalDate until,
        Optional<YearMonth> month,
        String words,
        Boolean overdue,
        Boolean atRisk,
        Mine mine,
        LocalDate today) {
    public CaseFilter {
        stages = List.copyOf(stages);
        traits = List.copyOf(traits);
    }

    /** @param exactly without what lies below it */
    public record Place(RegionCode region, boolean exactly) {
        /** With all below it. Null for null. */
        static Place of(RegionCode region) {
            return region == null ? null : new Place(region, false);
        }

        Query query() {
            return Clauses.term(exactly ? CaseField.REGION : CaseField.REGION_PATH, region.value());
        }
    }

    /** @param wanted false: those that wait for somebody else */
    public record Mine(Person person, boolean wanted) {}

    /**
     * All cases of a place or an organ that were filed in some days.
     *
     * @param region null for any
     * @param organId null for any
     */
    public static CaseFilter of(RegionCode region, String organId, LocalDate from, LocalDate until, LocalDate today) {
        return new CaseFilter(
                List.of(),
                Place.of(region),
                null,
                organId,
                null,
                null,
                null,
                null,
                List.of(),
                from,
                until,
                null,
                null,
                null,
                null,
                null,
                today);
    }

    /** As a query, within what the reader reaches and sees. */
    Query within(CaseSight sight) {
        var whose = sight.kind() == CaseSight.Kind.ORGAN ? CaseField.ORGANS_OWN : "";
        var query = new Clauses().must(Clauses.flag(CommonField.SHOWN)).must(CaseReach.cases(sight));
        if (!stages.isEmpty()) {
            query.must(Clauses.anyOf(whose + CaseField.STAGE, stages));
        }
        if (matter != null) {
            query.must(ofTheMatter());
        }
        if (place != null) {
            query.must(place.query());
        }
        query.mustIfAny(CaseField.ORGAN, organId)
                .mustIfAny(CaseField.BUREAU, bureau)
                .mustIfAny(CaseField.ORIGIN, origin == null ? null : origin.name())
                .mustIfAny(CaseField.MODE, mode == null ? null : mode.name())
                .mustIfAny(whose + CaseField.OVERLAY, overlay == null ? null : overlay.name());
        traits.forEach(trait -> query.must(Clauses.term(CaseField.TRAIT, trait)));
        times(query, whose);
        if (words != null) {
            query.must(
                    sight.kind() == CaseSight.Kind.CLUE
                            ? Clauses.term(CaseField.NUMBER, words)
                            : WordsIn.field(CaseField.SUBJECT, words, CaseField.NUMBER));
        }
        if (mine != null) {
            query.yesOrNo(mine.wanted(), Clauses.any(awaited()));
        }
        return query.query();
    }

    private List<Query> awaited() {
        return CaseDesks.of(mine.person()).stream()
                .map(key -> Clauses.term(CaseField.AWAITED, key))
                .toList();
    }

    private Query ofTheMatter() {
        return matter.map(wanted -> Clauses.term(
                        wanted.group() == wanted ? CaseField.MATTER_GROUP : CaseField.MATTER, wanted.name()))
                .orElseGet(() -> new BooleanQuery.Builder()
                        .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER)
                        .add(new FieldExistsQuery(CaseField.MATTER), BooleanClause.Occur.MUST_NOT)
                        .build());
    }

    /** The same as {@link CaseDocument#isOverdueOn} and {@link CaseDocument#isAtRiskOn}. */
    private void times(Clauses query, String whose) {
        if (from != null || until != null) {
            query.must(Clauses.between(CaseField.FILED_ON, from, until));
        }
        if (month != null) {
            query.must(
                    Clauses.term(CaseField.MONTH, month.map(YearMonth::toString).orElse(CommonField.NONE)));
        }
        query.yesOrNo(
                overdue,
                Clauses.any(List.of(
                        Clauses.term(whose + CaseField.OVERLAY, CaseOverlay.OVERDUE.name()),
                        Clauses.between(whose + CaseField.DUE, null, today.minusDays(1)))));
        query.yesOrNo(atRisk, Clauses.between(whose + CaseField.DUE, today, today.plusDays(CaseDocument.DAYS_AT_RISK)));
    }
}
