package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** Rule 4: what an event is and where it stands. */
final class EventRules {
    private EventRules() {}

    /** An event is a public top-level record with a revision from its first commit. */
    static ArchRule eventsAreRecordsWithRevision(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".kernel.*.event..")
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beTopLevelClasses()
                .andShould()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Revision.class);
    }

    /** A sealed interface beside the events lists them, so that a switch over it is total. */
    static ArchRule eventsAreListedAndSealed(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".kernel.*.event..")
                .should(new ArchCondition<>("be listed by a sealed interface of their package") {
                    @Override
                    public void check(JavaClass javaClass, ConditionEvents events) {
                        unlisted(javaClass.reflect())
                                .forEach(breach -> events.add(SimpleConditionEvent.violated(javaClass, breach)));
                    }
                });
    }

    private static Stream<String> unlisted(Class<?> type) {
        if (type.isInterface()) {
            return type.isSealed() || type.isAnnotation() || type.isSynthetic()
                    ? Stream.empty()
                    : Stream.of(type.getName() + " is not sealed");
        }
        boolean listed = Arrays.stream(type.getInterfaces())
                .anyMatch(above -> above.isSealed() && above.getPackageName().equals(type.getPackageName()));
        return listed ? Stream.empty() : Stream.of(type.getName() + " is listed by no sealed interface of its package");
    }

    /** Nothing else carries a revision but events in {@code kernel.<word>.event} and aggregates. */
    static ArchRule eventsHaveTheirOwnPackage(String root) {
        return classes()
                .that()
                .areAnnotatedWith(Revision.class)
                .and()
                .areRecords()
                .should()
                .resideInAPackage(root + ".kernel.*.event");
    }
}
