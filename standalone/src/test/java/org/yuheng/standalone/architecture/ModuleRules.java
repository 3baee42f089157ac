package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.axonframework.serialization.Revision;

/** What a module may see. Maven holds some of it; here it is said for packages. */
final class ModuleRules {
    private ModuleRules() {}

    /** Rule 1: the published language knows the JDK, and of the frameworks only marks. No Spring, no database. */
    static ArchRule kernelKnowsNoFramework(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".kernel..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage(root + ".kernel..")
                        .or(resideInAnyPackage(
                                "java.io..",
                                "java.lang..",
                                "java.math..",
                                "java.nio..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "java.util.."))
                        .or(type(Revision.class))
                        .or(resideInAPackage("com.fasterxml.jackson.annotation..")));
    }

    /** Rule 1: what both sides share knows neither of them. */
    static ArchRule platformKnowsNoSide(String root) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".kernel..", root + ".platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".command..", root + ".query..", root + ".standalone..");
    }

    /** Rule 2: the write side and the read side meet in events only. */
    static ArchRule sidesDoNotKnowEachOther(String root) {
        var command = noClasses()
                .that()
                .resideInAPackage(root + ".command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".query..", root + ".standalone..");
        var query = noClasses()
                .that()
                .resideInAPackage(root + ".query..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + ".command..", root + ".standalone..");
        return CompositeArchRule.of(command).and(query);
    }

    /** Rule 14: the packages of a module stand in an order. */
    static ArchRule packagesHaveNoCycles(String root) {
        return slices().assignedFrom(new PackagesBelow(root)).should().beFreeOfCycles();
    }

    private record PackagesBelow(String root) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            var name = javaClass.getPackageName();
            return name.startsWith(root + ".") ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages below " + root;
        }
    }
}
