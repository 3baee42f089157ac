package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Rules 7 and 9: who handles events and commands. */
final class HandlerRules {
    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]*-v[1-9][0-9]*");

    private HandlerRules() {}

    /** Rule 7: the name of a group outlives packages, and its version lets a rebuilt view grow beside the old one. */
    static ArchRule handlersNameAVersionedGroup(String root) {
        return classes()
                .that(handleEvents())
                .should(report("name a processing group with a version", (type, all) -> unversioned(groupOf(type))));
    }

    /** Rule 7: a dead letter is handled again by all handlers of its group, so there is one. */
    static ArchRule groupsHaveOneHandler(String root) {
        return classes()
                .that(handleEvents())
                .should(report(
                        "be alone in their processing group",
                        (type, all) -> groupOf(type)
                                .filter(group -> all.stream()
                                        .anyMatch(other -> other != type
                                                && groupOf(other)
                                                        .filter(group::equals)
                                                        .isPresent()))
                                .map(group -> "another class handles the group " + group)
                                .orElse(null)));
    }

    /** Rule 9: every command of a sealed list is handled once. */
    static ArchRule commandsHaveOneHandler(String root) {
        return classes().that().resideInAPackage(root + ".command..").should(new OneHandlerPerCommand());
    }

    /** Rule 9: commands are the command side's own; nobody else can send one. */
    static ArchRule commandsArePrivate(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".command..")
                .and()
                .haveSimpleNameEndingWith("Command")
                .should()
                .bePackagePrivate()
                .andShould(report("be sealed", (type, all) -> type.reflect().isSealed() ? null : "it is not sealed"));
    }

    /** Rule 9: the gateway is behind one class per feature, named after what it sends. */
    static ArchRule commandsHaveOneWayIn(String root) {
        var named = noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Commands")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CommandGateway.class);
        var alone = classes()
                .that(use(CommandGateway.class))
                .should(report(
                        "be the only one of their package",
                        (type, all) -> all.stream()
                                .filter(other ->
                                        other != type && other.getPackageName().equals(type.getPackageName()))
                                .map(other -> other.getName() + " sends commands too")
                                .findFirst()
                                .orElse(null)));
        return CompositeArchRule.of(named).and(alone);
    }

    private static DescribedPredicate<JavaClass> handleEvents() {
        return DescribedPredicate.describe(
                "handle events",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(EventHandler.class)));
    }

    private static DescribedPredicate<JavaClass> use(Class<?> used) {
        return DescribedPredicate.describe(
                "use " + used.getSimpleName(),
                type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(used)));
    }

    private static String unversioned(Optional<String> group) {
        if (group.isEmpty()) {
            return "no processing group is named";
        }
        return GROUP.matcher(group.get()).matches() ? null : "the group " + group.get() + " has no version";
    }

    private static Optional<String> groupOf(JavaClass type) {
        return type.tryGetAnnotationOfType(ProcessingGroup.class).map(ProcessingGroup::value);
    }

    @FunctionalInterface
    private interface Breach {
        /** What is wrong with the class among all that are checked, or null. */
        String of(JavaClass type, Collection<JavaClass> all);
    }

    private static ArchCondition<JavaClass> report(String what, Breach breach) {
        return new ArchCondition<>(what) {
            private Collection<JavaClass> all = List.of();

            @Override
            public void init(Collection<JavaClass> checked) {
                all = checked;
            }

            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = breach.of(type, all);
                if (found != null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + found));
                }
            }
        };
    }

    private static final class OneHandlerPerCommand extends ArchCondition<JavaClass> {
        private final Map<String, List<String>> handlers = new HashMap<>();

        OneHandlerPerCommand() {
            super("have one handler if they are commands");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            all.stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isMetaAnnotatedWith(CommandHandler.class))
                    .forEach(this::remember);
        }

        private void remember(JavaMethod handler) {
            var command = handler.getRawParameterTypes().getFirst().getName();
            handlers.computeIfAbsent(command, any -> new ArrayList<>()).add(handler.getFullName());
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (isCommand(type)) {
                var found = handlersOf(type);
                events.add(
                        new SimpleConditionEvent(type, found.size() == 1, type.getName() + " is handled by " + found));
            }
        }

        /** Of the command itself, or of all of its sealed list at once. */
        private List<String> handlersOf(JavaClass command) {
            return Stream.concat(Stream.of(command), command.getAllRawInterfaces().stream())
                    .flatMap(type -> handlers.getOrDefault(type.getName(), List.of()).stream())
                    .toList();
        }

        private static boolean isCommand(JavaClass type) {
            return type.isRecord()
                    && type.getAllRawInterfaces().stream()
                            .anyMatch(above -> above.getSimpleName().endsWith("Command"));
        }
    }
}
