package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which feature of a side calls which other one. A feature is a folder below the side's own. */
final class FeatureRules {
    private FeatureRules() {}

    /** One feature calls another. {@code side} and features are package names below the root. */
    record Use(String side, String feature, String other, String reason) {
        boolean isSameAs(Use found) {
            return side.equals(found.side) && feature.equals(found.feature) && other.equals(found.other);
        }
    }

    /** A new line here is a decision: could the two meet in an event instead? */
    static final List<Use> DECLARED = List.of(
            use("command", "complaint", "vault", "what is said goes to the vault in the transaction of the event"),
            use("command", "complaint", "number", "a number is reserved before the complaint and issued with it"),
            use("command", "complaint", "organisation", "an organ is named by its id or its written name"),
            use("command", "complaint", "account", "a matter is given to somebody who can handle it"),
            use("command", "complaint", "calendar", "due dates are computed with the calendar of the moment"),
            use("command", "classmatter", "vault", "what is said goes to the vault in the transaction of the event"),
            use("command", "classmatter", "number", "a number is reserved before the matter and issued with it"),
            use("command", "classmatter", "organisation", "an organ is named by its id or its written name"),
            use("command", "notice", "complaint", "who is concerned by a step is what the complaint says"),
            use("command", "notice", "account", "an address belongs to an account or an organisation"),
            use("command", "notice", "organisation", "an address belongs to an account or an organisation"),
            use("command", "notice", "casesupervision", "who is concerned by a step is what the case says"),
            use("command", "notice", "clock", "which periods end soon is what the clock keeps"),
            use("command", "notice", "calendar", "a reminder comes working days before the last day"),
            use("command", "notice", "vault", "the secret of a receiver is sealed"),
            use("command", "imports", "complaint", "each row goes through the one intake"),
            use("command", "imports", "number", "the report gives the number of each complaint"),
            use("command", "imports", "vault", "staged files are sealed under a key of the installation"),
            use("command", "clock", "complaint", "the clock sends what is due, through one door"),
            use(
                    "command",
                    "casesupervision",
                    "vault",
                    "what is said goes to the vault in the transaction of the event"),
            use("command", "casesupervision", "number", "cases and papers are numbered before they exist"),
            use("command", "casesupervision", "organisation", "an organ is named by its id or its written name"),
            use("command", "casesupervision", "account", "a team is made of accounts of the bureau"),
            use("command", "casesupervision", "card", "whoever supervises holds a valid card"),
            use("command", "casesupervision", "calendar", "due dates are computed with the calendar of the moment"),
            use("command", "casesupervision", "complaint", "a case is about complaints, and not about one in court"),
            use("command", "request", "vault", "a text is confidential as soon as it is read"),
            use("command", "clock", "casesupervision", "the clock sends what is due, through one door"),
            use("command", "clock", "calendar", "a new calendar makes provisional due dates certain"),
            use("query", "classmatter", "complaint", "steps, places and reach are those of a complaint"),
            use("query", "classmatter", "worklist", "values of an address are read in one way"),
            use("query", "casesupervision", "complaint", "steps, places and periods are told as those of a complaint"),
            use("query", "casesearch", "casesupervision", "a row is a page of the same document"),
            use("query", "casesearch", "complaint", "steps, places and periods are told as those of a complaint"),
            use("query", "casesearch", "worklist", "values of an address are read in one way"),
            use(
                    "query",
                    "casefigures",
                    "casesupervision",
                    "a figure is shown under the same conditions as the document"),
            use("query", "casefigures", "casesearch", "figures are counted from the index"),
            use("query", "casefigures", "complaint", "places are named as those of a complaint"),
            use("query", "casefigures", "figures", "figures of both kinds have one shape"),
            use("query", "casefigures", "worklist", "values of an address are read in one way"),
            use(
                    "query",
                    "paper",
                    "casesupervision",
                    "a paper says what stands in its case, to whoever may see the paper"),
            use("query", "paper", "complaint", "freshness of an answer is asked for in one way"),
            use("query", "receipt", "complaint", "the complainant's steps are those of the biography"),
            use("query", "search", "complaint", "the index holds the same document, folded the same way"),
            use("query", "worklist", "complaint", "a row is a page of the same document"),
            use("query", "worklist", "search", "lists come from the index"),
            use("query", "figures", "complaint", "a figure is shown under the same conditions as the document"),
            use("query", "figures", "search", "figures are counted from the index"),
            use("query", "figures", "worklist", "the same filter means the same rows"),
            use("query", "triage", "complaint", "proposals are made of one document, within the same right"),
            use("query", "triage", "search", "similar ones and agreement come from the index, which holds proposals"),
            use("query", "triage", "figures", "agreement has the scopes of figures"),
            use("query", "triage", "worklist", "values of an address are read in one way"));

    /** What has no word of the domain and serves every feature of its side. It uses none of them. */
    static final Set<String> FOUNDATIONS = Set.of("query.view", "query.words", "query.index", "command.request");

    /** Rule 3: a feature uses another by kernel ids and events; every other use is declared. */
    static ArchRule featuresUseWhatIsDeclared(String root) {
        return classes().should(new ArchCondition<>("use only the features that are declared") {
            @Override
            public void check(JavaClass javaClass, ConditionEvents events) {
                javaClass.getDirectDependenciesFromSelf().stream()
                        .flatMap(dependency -> useIn(dependency, root).stream())
                        .filter(found -> DECLARED.stream().noneMatch(use -> use.isSameAs(found)))
                        .distinct()
                        .forEach(found -> events.add(SimpleConditionEvent.violated(
                                javaClass, javaClass.getName() + " uses " + found.side() + "." + found.other())));
            }
        });
    }

    /** {@code side feature other} of every use there is. */
    static Set<String> usesIn(JavaClasses classes, String root) {
        var found = new TreeSet<String>();
        classes.stream()
                .flatMap(javaClass -> javaClass.getDirectDependenciesFromSelf().stream())
                .flatMap(dependency -> useIn(dependency, root).stream())
                .forEach(use -> found.add(use.side() + " " + use.feature() + " " + use.other()));
        return found;
    }

    private static Use use(String side, String feature, String other, String reason) {
        return new Use(side, feature, other, reason);
    }

    private static Optional<Use> useIn(Dependency dependency, String root) {
        return Stream.of("command", "query")
                .flatMap(side -> {
                    var base = root + "." + side + ".";
                    var from = featureOf(dependency.getOriginClass(), base);
                    var to = featureOf(dependency.getTargetClass().getBaseComponentType(), base);
                    boolean isFree = to.filter(other -> FOUNDATIONS.contains(side + "." + other))
                            .isPresent();
                    return from.isEmpty() || to.isEmpty() || from.equals(to) || isFree
                            ? Stream.empty()
                            : Stream.of(use(side, from.get(), to.get(), "found"));
                })
                .findFirst();
    }

    private static Optional<String> featureOf(JavaClass javaClass, String base) {
        var name = javaClass.getPackageName() + ".";
        if (!name.startsWith(base) || name.equals(base)) {
            return Optional.empty();
        }
        var below = name.substring(base.length());
        return Optional.of(below.substring(0, below.indexOf('.')));
    }
}
