package org.yuheng.query.triage;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.search.Compared.Pair;

/**
 * How often people decided what the words suggest.
 *
 * @param dictionary versions of the dictionaries that made the proposals
 * @param asOf legal time of the answer
 */
record Agreement(String dictionary, List<OfAspect> aspects, Instant asOf) {

    /** What is compared. */
    enum Aspect {
        /** The very kind. */
        CATEGORY,
        /** The top node of it. */
        CATEGORY_GROUP,
        /** The very organ, where the proposed one is registered. */
        ORGAN,
        /** What the organ looks after. */
        FUNCTION,
        ENFORCEMENT
    }

    /**
     * @param decided complaints of which people have decided
     * @param proposed of them, those with a proposal
     * @param agreed of them, those where both say the same
     */
    record OfAspect(Aspect aspect, long decided, long proposed, long agreed) {}

    static Agreement of(
            List<Pair> categories,
            List<Pair> organs,
            List<Pair> enforcement,
            Offices offices,
            String dictionary,
            Instant now) {
        return new Agreement(
                dictionary,
                List.of(
                        aspect(
                                Aspect.CATEGORY,
                                categories,
                                pair -> pair.decided().equals(pair.proposed())),
                        aspect(Aspect.CATEGORY_GROUP, categories, Agreement::isSameGroup),
                        aspect(
                                Aspect.ORGAN,
                                organs.stream()
                                        .map(pair -> byOrgan(pair, offices))
                                        .toList(),
                                pair -> pair.decided().equals(pair.proposed())),
                        aspect(
                                Aspect.FUNCTION,
                                organs.stream()
                                        .flatMap(pair -> offices.functionOf(pair.decided()).stream()
                                                .map(function -> byFunction(pair, function)))
                                        .toList(),
                                pair -> pair.decided().equals(pair.proposed())),
                        aspect(
                                Aspect.ENFORCEMENT,
                                enforcement,
                                pair -> pair.decided().equals(pair.proposed()))),
                now);
    }

    private static OfAspect aspect(Aspect aspect, List<Pair> pairs, Predicate<Pair> agrees) {
        return new OfAspect(
                aspect,
                count(pairs, pair -> true),
                count(pairs, pair -> pair.proposed() != null),
                count(pairs, pair -> pair.proposed() != null && agrees.test(pair)));
    }

    private static long count(List<Pair> pairs, Predicate<Pair> which) {
        return pairs.stream().filter(which).mapToLong(Pair::count).sum();
    }

    private static boolean isSameGroup(Pair pair) {
        return Category.of(pair.decided()).group()
                == Category.of(pair.proposed()).group();
    }

    private static Pair byOrgan(Pair pair, Offices offices) {
        if (pair.proposed() == null) {
            return pair;
        }
        var key = OfficeKey.parse(pair.proposed());
        var organ = offices.registered(key.function(), key.place());
        return new Pair(pair.decided(), organ.map(found -> found.id()).orElse(null), pair.count());
    }

    private static Pair byFunction(Pair pair, String decided) {
        var proposed = pair.proposed() == null
                ? null
                : OfficeKey.parse(pair.proposed()).function();
        return new Pair(decided, proposed, pair.count());
    }
}
