package org.yuheng.query.classmatter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yuheng.kernel.classmatter.ClassTriggers;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Scope;
import org.yuheng.platform.access.Subject;
import org.yuheng.query.classmatter.ClassSuggestionAnswer.State;
import org.yuheng.query.index.SearchIndex;
import org.yuheng.query.view.Patience;
import org.yuheng.query.words.Words;
import org.yuheng.query.worklist.Values;

/** What reaches a threshold, and what the thresholds would have raised. Within the region of whoever asks. */
final class ClassSuggestionQueries {
    private static final int MOST_COUNTED = 1_000;
    private static final int MOST_DAYS = 3_660;
    private static final int LAST_PAGE = 1_000;
    private static final int USUAL_PAGE = 20;

    private final SearchIndex<ClassEntry> index;
    private final ClassSearch search;
    private final Patience patience;

    ClassSuggestionQueries(SearchIndex<ClassEntry> index, ClassSearch search, Patience patience) {
        this.index = index;
        this.search = search;
        this.patience = patience;
    }

    /** @param page from 0 */
    record Question(String trigger, String page, String size, String minPosition) {}

    /** @param count another threshold to be tried; @param windowDays another window to be tried */
    record Trying(String from, String to, String count, String windowDays, String minPosition) {}

    ClassMatterQueries.Page<ClassSuggestionAnswer> open(Question question, Person person, Locale locale) {
        var authority = Access.require(person, Action.READ_CLASS_SUGGESTIONS);
        patience.awaitPosition(index, question.minPosition());
        int page = Values.number("page", question.page(), 0, 0, LAST_PAGE);
        int size = Values.number("size", question.size(), USUAL_PAGE, 1, ClassMatterQueries.LARGEST_PAGE);
        var trigger = Values.given(question.trigger())
                .map(reference -> ClassTriggers.byReference(reference).reference());
        var words = Words.in(locale);
        var all = search.suggestions().stream()
                .filter(one -> trigger.isEmpty() || one.key().trigger().equals(trigger.get()))
                .filter(one -> isVisible(one, authority, person))
                .toList();
        return new ClassMatterQueries.Page<>(
                all.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(one -> ClassSuggestionAnswer.of(one, words))
                        .toList(),
                all.size(),
                page,
                size);
    }

    /** One of them, also when it is decided; of what others decided nothing else is told here. */
    ClassSuggestionAnswer one(String id, Person person, String minPosition, Locale locale) {
        var authority = Access.require(person, Action.READ_CLASS_SUGGESTIONS);
        patience.awaitPosition(index, minPosition);
        return search.suggestions().stream()
                .filter(one -> one.id().equals(id) && isVisible(one, authority, person))
                .findFirst()
                .map(one -> ClassSuggestionAnswer.of(one, Words.in(locale)))
                .or(() -> decided(id, authority))
                .orElseThrow(() -> new DomainError(ErrorCode.NOT_FOUND, Map.of()));
    }

    private Optional<ClassSuggestionAnswer> decided(String id, Authority authority) {
        return search.find(id).flatMap(entry -> {
            if (entry.matter() != null && authority.covers(entry.matter().subjectOfAccess())) {
                return Optional.of(ClassSuggestionAnswer.decided(id, State.ADOPTED));
            }
            return entry.dismissed() == null
                    ? Optional.empty()
                    : Optional.of(ClassSuggestionAnswer.decided(id, State.DISMISSED));
        });
    }

    List<ClassTriggerAnswer> triggers(Trying trying, Person person, Locale locale) {
        var authority = Access.require(person, Action.READ_CLASS_SUGGESTIONS);
        patience.awaitPosition(index, trying.minPosition());
        var count = optional("count", trying.count(), 2, MOST_COUNTED);
        var days = optional("windowDays", trying.windowDays(), 1, MOST_DAYS);
        var region = authority.scope() == Scope.ALL ? null : authority.region().value();
        var raised =
                search.raised(region, Values.date("from", trying.from()), Values.date("to", trying.to()), count, days);
        var words = Words.in(locale);
        return ClassTriggers.published().stream()
                .map(trigger -> ClassTriggerAnswer.of(
                        trigger,
                        new ClassTriggerAnswer.Tried(
                                count == null ? trigger.count() : count, days == null ? trigger.windowDays() : days),
                        raised.getOrDefault(trigger.reference(), new ClassSearch.Raised(0, 0, 0)),
                        words))
                .toList();
    }

    /** Null where nothing is tried. */
    private static Integer optional(String field, String text, int least, int most) {
        return Values.given(text).isEmpty() ? null : Integer.valueOf(Values.number(field, text, least, least, most));
    }

    private static boolean isVisible(ClassSuggestion suggestion, Authority authority, Person person) {
        boolean own =
                suggestion.key().organId() != null && suggestion.key().organId().equals(person.organisation());
        return !own && authority.covers(new Subject(suggestion.region(), null, null));
    }
}
