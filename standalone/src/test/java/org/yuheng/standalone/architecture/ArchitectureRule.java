package org.yuheng.standalone.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The rules that are read off compiled classes. A rule is stated for a root package, so that it can be held against the
 * product and against its canary, which has the same packages under a root of its own. That an event has no room for
 * personal data is held where events are tested, by the {@code EventShapeTest} of the platform.
 */
enum ArchitectureRule {
    KERNEL_KNOWS_NO_FRAMEWORK(ModuleRules::kernelKnowsNoFramework),
    PLATFORM_KNOWS_NO_SIDE(ModuleRules::platformKnowsNoSide),
    SIDES_DO_NOT_KNOW_EACH_OTHER(ModuleRules::sidesDoNotKnowEachOther),
    FEATURES_USE_WHAT_IS_DECLARED(FeatureRules::featuresUseWhatIsDeclared),
    PACKAGES_HAVE_NO_CYCLES(ModuleRules::packagesHaveNoCycles),

    EVENTS_ARE_RECORDS_WITH_REVISION(EventRules::eventsAreRecordsWithRevision),
    EVENTS_ARE_LISTED_AND_SEALED(EventRules::eventsAreListedAndSealed),
    EVENTS_HAVE_THEIR_OWN_PACKAGE(EventRules::eventsHaveTheirOwnPackage),

    DECISIONS_KNOW_THE_DOMAIN_ONLY(PurityRules::decisionsKnowTheDomainOnly),
    DECISIONS_KEEP_NOTHING(PurityRules::decisionsKeepNothing),
    FOLDS_KNOW_THE_DOMAIN_ONLY(PurityRules::foldsKnowTheDomainOnly),
    CLOCKS_ARE_READ_IN_PLATFORM(PurityRules::clocksAreReadInPlatform),
    IDS_ARE_MADE_IN_PLATFORM(PurityRules::idsAreMadeInPlatform),
    CHANCE_IS_FOR_KEYS(PurityRules::chanceIsForKeys),

    HANDLERS_NAME_A_VERSIONED_GROUP(HandlerRules::handlersNameAVersionedGroup),
    GROUPS_HAVE_ONE_HANDLER(HandlerRules::groupsHaveOneHandler),
    COMMANDS_HAVE_ONE_HANDLER(HandlerRules::commandsHaveOneHandler),
    COMMANDS_ARE_PRIVATE(HandlerRules::commandsArePrivate),
    COMMANDS_HAVE_ONE_WAY_IN(HandlerRules::commandsHaveOneWayIn),

    NO_SAGAS(FrameworkRules::noSagas),
    NO_DEADLINE_MANAGERS(FrameworkRules::noDeadlineManagers),
    NO_MONGO_EVENT_STORE(FrameworkRules::noMongoEventStore),
    NO_FIRE_AND_FORGET(FrameworkRules::noFireAndForget),
    VIEWS_ARE_WRITTEN_GUARDED(FrameworkRules::viewsAreWrittenGuarded),

    ENDPOINTS_ARE_PRIVATE(EndpointRules::endpointsArePrivate),
    ENDPOINTS_STATE_THE_RIGHT(EndpointRules::endpointsStateTheRight),
    ENDPOINTS_ARE_DESCRIBED(EndpointRules::endpointsAreDescribed),
    NAMES_SAY_WHAT_A_THING_IS(EndpointRules::namesSayWhatAThingIs);

    private final Function<String, ArchRule> statement;

    ArchitectureRule(Function<String, ArchRule> statement) {
        this.statement = statement;
    }

    /** One line per breach. */
    List<String> breachesIn(JavaClasses classes, String root) {
        return statement.apply(root).evaluate(classes).getFailureReport().getDetails();
    }

    /** Fails with all breaches. */
    void mustHoldFor(JavaClasses classes, String root) {
        statement.apply(root).check(classes);
    }

    String canaryRoot() {
        return Compiled.CANARIES + "." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
