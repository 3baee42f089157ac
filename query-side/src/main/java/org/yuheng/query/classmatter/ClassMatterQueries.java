package org.yuheng.query.classmatter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.query.complaint.ActorAnswer;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.index.CommonField;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;
import org.yuheng.query.worklist.Values;

/** Questions about class matters, each answered within the right of whoever asks. */
final class ClassMatterQueries {
    static final int LARGEST_PAGE = 200;
    private static final int USUAL_PAGE = 20;
    private static final int LAST_PAGE = 1_000;

    private final SearchIndex<ClassEntry> index;
    private final ClassSearch search;
    private final Patience patience;
    private final LegalClock clock;

    ClassMatterQueries(SearchIndex<ClassEntry> index, ClassSearch search, Patience patience, LegalClock clock) {
        this.index = index;
        this.search = search;
        this.patience = patience;
        this.clock = clock;
    }

    /** @param total how many there are in all; @param page from 0 */
    record Page<T>(List<T> items, long total, int page, int size) {}

    ClassMatterAnswer matter(String id, Person person, Freshness fresh, Locale locale) {
        return ClassMatterAnswer.whole(visible(id, person, fresh), person, today(), Words.in(locale));
    }

    List<BiographyAnswer> biography(String id, Person person, Freshness fresh, Locale locale) {
        var words = Words.in(locale);
        return visible(id, person, fresh).matter().steps().stream()
                .map(step -> BiographyAnswer.of(
                        step,
                        ActorAnswer.withAccount(BiographyAnswer.actor(step), words),
                        ClassStepWords.of(step.facts(), words),
                        null,
                        words))
                .toList();
    }

    ClassEffect effect(String id, Person person, Freshness fresh) {
        var matter = visible(id, person, fresh).matter();
        var counted = search.of(matter.opening().definition(), ClassEffect.begin(matter), today());
        return ClassEffect.of(matter, counted, today());
    }

    Page<ClassMatterAnswer> list(ClassMatterQuestion question, Person person, Locale locale) {
        var reach = Reach.of(person, Action.LIST_CLASS_MATTERS);
        patience.awaitPosition(index, question.minPosition());
        int page = Values.number("page", question.page(), 0, 0, LAST_PAGE);
        int size = Values.number("size", question.size(), USUAL_PAGE, 1, LARGEST_PAGE);
        var found = search.matters(filters(question, reach), page, size);
        var words = Words.in(locale);
        return new Page<>(
                found.items().stream()
                        .map(entry -> ClassMatterAnswer.row(entry, person, today(), words))
                        .toList(),
                found.total(),
                page,
                size);
    }

    private static List<Query> filters(ClassMatterQuestion question, Reach reach) {
        List<Query> filters = new ArrayList<>();
        if (reach.authority().scope() != Scope.ALL) {
            filters.add(ClassSearch.term(
                    ClassField.BUREAU_PATH, reach.authority().region().value()));
        }
        Values.given(question.stage())
                .map(stage -> Values.constant("stage", stage, ClassMatterStage.values()))
                .ifPresent(stage -> filters.add(ClassSearch.term(ClassField.STAGE, stage.name())));
        Values.given(question.category())
                .map(Category::of)
                .ifPresent(category -> filters.add(ClassSearch.term(ClassField.CATEGORY, category.name())));
        Values.given(question.organId()).ifPresent(organ -> filters.add(ClassSearch.term(ClassField.ORGAN, organ)));
        Values.given(question.regionCode())
                .map(RegionCode::of)
                .ifPresent(region -> filters.add(ClassSearch.term(ClassField.REGION_PATH, region.value())));
        if (Values.given(question.relapsed()).filter("true"::equals).isPresent()) {
            filters.add(ClassSearch.term(ClassField.RELAPSED, CommonField.YES));
        }
        return filters;
    }

    /** @throws DomainError {@code NOT_FOUND}: whether it exists is not told */
    private ClassEntry visible(String id, Person person, Freshness fresh) {
        var authority = Access.require(person, Action.READ_CLASS_MATTER);
        patience.awaitPosition(index, fresh.minPosition());
        var entry =
                patience.find(index, fresh.minVersion(), () -> search.find(id)).filter(found -> found.matter() != null);
        return entry.filter(found -> authority.covers(found.matter().subjectOfAccess())
                        && !found.matter().isAbout(person.organisation()))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
    }

    private LocalDate today() {
        return LegalDay.dateOf(clock.now());
    }
}
