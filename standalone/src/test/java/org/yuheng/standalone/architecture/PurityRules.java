package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** Rules 5 and 6: a decision is a function, and time and chance come in from outside. */
final class PurityRules {
    private static final Set<String> PURE_ENDINGS = Set.of("Decisions", "State", "Guards", "Policy");
    private static final Set<String> PURE_BY_NAME = Set.of(
            "Decided",
            "DecisionContext",
            "Register",
            "ComplaintFacts",
            "ComplaintEvolution",
            "Jurisdiction",
            "DeemedAcceptance",
            "DueDateFixing",
            "StandingClock",
            "ClassMatterDecided",
            "ClassMatterContext",
            "ClassMatterEvolution",
            "ClassRegister",
            "CaseDecided",
            "CaseContext",
            "CaseRegister",
            "CaseEvolution",
            "PaperEvolution",
            "CourseEvolution",
            "PeriodEvolution",
            "AftermathEvolution",
            "MissedDeadlines",
            "Opening",
            "Parties",
            "Inquiry",
            "Paper",
            "Papers",
            "Course",
            "Aftermath",
            "Periods");

    /**
     * Beside kernel and pure code: the command, the text on its way to the vault, the right under which somebody acts, how
     * far it reaches and what it is measured against.
     */
    private static final Set<String> GIVEN_TO_A_DECISION =
            Set.of("ConfidentialText", "Authority", "Scope", "Access", "Subject", "Person");

    private static final Set<Class<?>> NOT_PURE = Set.of(
            System.class,
            Thread.class,
            Runtime.class,
            ProcessBuilder.class,
            Clock.class,
            InstantSource.class,
            Random.class);

    /** Keys and passwords may be drawn; each class that does so is listed. */
    static final Set<String> MAY_DRAW = Set.of(
            "command.vault.Vault",
            "command.vault.Sealing",
            "command.account.VerifiedCredentials",
            "command.imports.staging.DataKey",
            "platform.time.GrowingPauses",
            "standalone.store.SecretFile");

    private PurityRules() {}

    /** Rule 5: no framework, no store, no log; what a decision needs is handed to it. */
    static ArchRule decisionsKnowTheDomainOnly(String root) {
        return classes()
                .that(arePure(root))
                .should()
                .onlyDependOnClassesThat(arePure(root)
                        .or(resideInAPackage(root + ".kernel.."))
                        .or(named("are given to a decision", PurityRules::isGiven))
                        .or(resideInAnyPackage(
                                        "java.lang",
                                        "java.lang.runtime",
                                        "java.util",
                                        "java.util.function",
                                        "java.util.stream",
                                        "java.util.regex",
                                        "java.time..",
                                        "java.math")
                                .and(named(
                                        "hide nothing",
                                        type -> NOT_PURE.stream().noneMatch(type::isEquivalentTo)))));
    }

    /** Rule 5: nothing is remembered between two decisions. */
    static ArchRule decisionsKeepNothing(String root) {
        return fields().that().areDeclaredInClassesThat(arePure(root)).should().beFinal();
    }

    /** Rule 5, on the read side: what an event makes of a document follows from the two alone. */
    static ArchRule foldsKnowTheDomainOnly(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".query..")
                .and()
                .resideOutsideOfPackage(root + ".query.view")
                .and()
                .haveSimpleNameEndingWith("Fold")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.springframework..",
                                "org.axonframework..",
                                "com.mongodb..",
                                "org.apache.lucene..",
                                "org.slf4j..",
                                "java.sql..",
                                root + ".platform..")
                        .or(named("are not pure", type -> NOT_PURE.stream().anyMatch(type::isEquivalentTo))));
    }

    /** Rule 6: the time of day is read in one package; everybody else is given an instant or a clock. */
    static ArchRule clocksAreReadInPlatform(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .accessTargetWhere(named("a clock is read", PurityRules::readsAClock));
    }

    /** Rule 6: ids without a name behind them are made in one package. */
    static ArchRule idsAreMadeInPlatform(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".platform..")
                .should()
                .accessTargetWhere(named("a random id is made", access -> isMethod(access, UUID.class, "randomUUID")));
    }

    /** Rule 6: chance has a place where keys are made, and where two that met must not wait alike; nowhere else. */
    static ArchRule chanceIsForKeys(String root) {
        return noClasses()
                .that(named(
                        "are not listed",
                        type -> MAY_DRAW.stream()
                                .noneMatch(name -> topLevel(type).getName().equals(root + "." + name))))
                .should()
                .accessTargetWhere(named("chance is used", PurityRules::draws));
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        var name = access.getTarget().getName();
        var owner = access.getTargetOwner();
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && !takesAClock(access)
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(InstantSource.class) && name.equals("system")
                || owner.isEquivalentTo(System.class) && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                || owner.isEquivalentTo(Date.class) && access.getDescription().contains("<java.util.Date.<init>()>");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean draws(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return owner.isAssignableTo(RandomGenerator.class)
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || isMethod(access, Math.class, "random");
    }

    private static boolean isMethod(JavaAccess<?> access, Class<?> owner, String name) {
        return access.getTargetOwner().isEquivalentTo(owner)
                && access.getTarget().getName().equals(name);
    }

    private static DescribedPredicate<JavaClass> arePure(String root) {
        return named(
                "are pure",
                type -> type.getPackageName().startsWith(root + ".command.")
                        && (PURE_BY_NAME.contains(topLevel(type).getSimpleName())
                                || PURE_ENDINGS.stream().anyMatch(topLevel(type).getSimpleName()::endsWith)));
    }

    private static boolean isGiven(JavaClass type) {
        return GIVEN_TO_A_DECISION.contains(type.getSimpleName())
                || topLevel(type).getSimpleName().endsWith("Command");
    }

    private static JavaClass topLevel(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static <T> DescribedPredicate<T> named(String description, java.util.function.Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
