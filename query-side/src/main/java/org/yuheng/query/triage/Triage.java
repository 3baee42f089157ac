package org.yuheng.query.triage;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.query.triage.Proposals.Answer;

/** Makes proposals from a text. The same text, facts and dictionaries always make the same ones. */
final class Triage {
    private static final int MOST_CATEGORIES = 3;
    private static final int MOST_FUNCTIONS = 3;
    private static final int ENOUGH_FOR_A_KIND = 3;
    private static final int ENOUGH_FOR_A_GROUP = 2;
    private static final int ENOUGH_FOR_A_FUNCTION = 2;

    private final Dictionaries dictionaries;

    Triage(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    Proposals of(Passage passage, Facts facts) {
        var found = dictionaries.vocabulary().in(passage);
        var kinds = kinds(found);
        var matter = EnforcementMatter.of(
                found, kinds.stream().findFirst().map(Sightings.Score::points).orElse(0));
        return new Proposals(
                categories(kinds, matter.answer()),
                matter,
                functions(found),
                PlaceNames.in(passage, facts.region()),
                Urgency.of(found, passage, facts.receivedOn()));
    }

    /** A group is left out where one of its kinds is loud enough. */
    private static List<Sightings.Score> kinds(Sightings found) {
        var loud = found.scores(Dictionaries.CATEGORIES).stream()
                .filter(score -> score.points() >= (isGroup(score) ? ENOUGH_FOR_A_GROUP : ENOUGH_FOR_A_KIND))
                .toList();
        return loud.stream()
                .filter(score -> loud.stream().noneMatch(other -> isKindOf(other, score)))
                .toList();
    }

    private static boolean isGroup(Sightings.Score score) {
        var category = Category.valueOf(score.label());
        return category.group() == category;
    }

    private static boolean isKindOf(Sightings.Score kind, Sightings.Score group) {
        var category = Category.valueOf(kind.label());
        return category.group() != category && category.group().name().equals(group.label());
    }

    private static List<Proposals.OfCategory> categories(List<Sightings.Score> kinds, Answer answer) {
        if (answer == Answer.NO) {
            return List.of();
        }
        if (kinds.isEmpty()) {
            return answer == Answer.YES ? List.of(new Proposals.OfCategory(Category.OTHER, null)) : List.of();
        }
        return kinds.stream()
                .limit(MOST_CATEGORIES)
                .map(score -> new Proposals.OfCategory(Category.valueOf(score.label()), score))
                .toList();
    }

    private static List<Proposals.OfFunction> functions(Sightings found) {
        return found.scores(Dictionaries.FUNCTIONS).stream()
                .filter(score -> score.points() >= ENOUGH_FOR_A_FUNCTION)
                .limit(MOST_FUNCTIONS)
                .map(score -> new Proposals.OfFunction(score.label(), score))
                .toList();
    }

    /** What an office of this name does; empty where the name does not say. */
    Optional<String> functionOf(String office) {
        return dictionaries.vocabulary().in(Passage.of(office, office)).scores(Dictionaries.FUNCTIONS).stream()
                .filter(score -> score.sightings().stream().anyMatch(sighting -> sighting.weight() == Entry.STRONG))
                .map(Sightings.Score::label)
                .findFirst();
    }
}
