package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.mongodb.client.MongoCollection;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Rules 8 and 10: parts of the frameworks that lose something, and what is done in their place. */
final class FrameworkRules {
    private static final Pattern MONGO_WRITE =
            Pattern.compile("(insert|update|replace|delete|findOneAnd|bulkWrite|drop|rename).*");
    static final Set<String> MAY_WRITE_VIEWS = Set.of(
            "query.view.Generations",
            "query.view.ViewStore",
            "query.view.GuardedCollection",
            "query.operation.DeadLetters");

    private FrameworkRules() {}

    /** Rule 8: a saga has no dead letters and keeps its state in blobs; here a handler and the clock do its work. */
    static ArchRule noSagas(String root) {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("org.axonframework..saga..");
    }

    /** Rule 8: deadlines are forgotten or cannot be cancelled; due dates are rows that the clock asks for. */
    static ArchRule noDeadlineManagers(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.deadline..", "org.axonframework.eventhandling.scheduling..");
    }

    /** Rule 8: with Mongo as event store 4.13.0 takes replayed events for new ones. */
    static ArchRule noMongoEventStore(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.axonframework.extensions.mongo.eventsourcing.eventstore..");
    }

    /** Rule 8: a failure that nobody waits for is lost. */
    static ArchRule noFireAndForget(String root) {
        return noClasses().should().accessTargetWhere(where("a command is sent and not awaited", access -> {
            var name = access.getTarget().getName();
            return access.getTargetOwner().isAssignableTo(CommandGateway.class)
                            && name.startsWith("send")
                            && !name.equals("sendAndWait")
                    || access.getTargetOwner().isAssignableTo(CommandBus.class) && name.equals("dispatch");
        }));
    }

    /** Rule 10: a view is written with its guard, so that twice is once; one class knows how. Dead letters are no view. */
    static ArchRule viewsAreWrittenGuarded(String root) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "are not the guarded collection",
                        type -> MAY_WRITE_VIEWS.stream()
                                .noneMatch(name -> type.getName().startsWith(root + "." + name))))
                .should()
                .accessTargetWhere(where(
                        "a Mongo collection is written",
                        access -> access.getTargetOwner().isAssignableTo(MongoCollection.class)
                                && MONGO_WRITE
                                        .matcher(access.getTarget().getName())
                                        .matches()));
    }

    private static DescribedPredicate<JavaAccess<?>> where(
            String what, java.util.function.Predicate<JavaAccess<?>> predicate) {
        return DescribedPredicate.describe(what, predicate);
    }
}
