package org.yuheng.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yuheng.platform.access.Requires;

/** Rule 12: endpoints and names. */
final class EndpointRules {
    private static final String MEANINGLESS = ".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)";

    private EndpointRules() {}

    /** An endpoint is reached over HTTP and in no other way. */
    static ArchRule endpointsArePrivate(String root) {
        return classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate();
    }

    /** The access table decides at every door. */
    static ArchRule endpointsStateTheRight(String root) {
        return handlers().should().beAnnotatedWith(Requires.class);
    }

    /** The REST contract says what a call is for. */
    static ArchRule endpointsAreDescribed(String root) {
        return handlers().should().beAnnotatedWith(Operation.class);
    }

    /** A name from the glossary, not one of a role in a pattern. */
    static ArchRule namesSayWhatAThingIs(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(describe(
                        "a meaningless name", type -> type.getSimpleName().matches(MEANINGLESS))));
    }

    private static GivenMethodsConjunction handlers() {
        return methods().that().areMetaAnnotatedWith(RequestMapping.class);
    }
}
