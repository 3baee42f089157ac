package org.yuheng.command.classmatter;

import java.time.LocalDate;
import java.util.Map;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/** What must hold before a step, one sentence each. */
final class ClassMatterGuards {
    private ClassMatterGuards() {}

    static Known mustExist(ClassMatterState state) {
        if (state instanceof Known known) {
            return known;
        }
        throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }

    static void mustBePossible(Known state, ClassMatterVerb verb) {
        if (!verb.isPossibleIn(state.stage())) {
            var lawful = ClassMatterVerb.possibleIn(state.stage()).stream()
                    .map(ClassMatterVerb::path)
                    .toList();
            throw new DomainError(
                    ErrorCode.NOT_POSSIBLE_IN_STAGE,
                    Map.of("verb", verb.path(), "stage", state.stage().name(), "lawful", lawful));
        }
    }

    /** 《行政执法监督条例》第六条: the bureau that opened it goes on with it. */
    static void mustBeHandledBy(Known state, Actor actor) {
        if (!state.facts().bureauId().equals(actor.organisation())) {
            throw new DomainError(
                    ErrorCode.NOT_HANDLING_BUREAU,
                    Map.of("bureau", state.facts().bureauId()));
        }
    }

    /** 信访工作条例 第30条, by analogy: those whom it is about take no step in it. */
    static void mustNotBeConcerned(boolean concerned) {
        if (concerned) {
            throw new DomainError(ErrorCode.ORGAN_COMPLAINED_OF, Map.of());
        }
    }

    /** Separation of duties: who opened may not be the one who approves. */
    static void mustBeAnotherPerson(Actor first, Actor second) {
        if (first.isSamePersonAs(second)) {
            throw new DomainError(ErrorCode.SAME_PERSON, Map.of());
        }
    }

    /** 《行政执法监督条例》第二条: a bureau supervises its own region. */
    static void mustLieWithin(RegionCode place, RegionCode bureau) {
        if (bureau == null || !place.isWithin(bureau)) {
            throw new DomainError(ErrorCode.NOT_IN_JURISDICTION, Map.of("regionCode", place.value()));
        }
    }

    /** 《行政执法监督条例》第二条: an organ above the bureau is not the bureau's to supervise. */
    static void mustNotStandAbove(String organId, RegionCode bureau, ClassRegister register) {
        var region = register.regionOf(organId)
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of("organ", organId)));
        if (bureau == null || !region.isWithin(bureau)) {
            throw new DomainError(ErrorCode.HIGHER_ORGAN, Map.of("organ", organId));
        }
    }

    static void mustGive(Object value, String field) {
        if (value == null
                || value instanceof ConfidentialText text && text.value().isBlank()) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }

    static void mustNotBeBefore(LocalDate day, LocalDate earliest, String field) {
        if (day.isBefore(earliest)) {
            throw new DomainError(
                    ErrorCode.MEASURE_DAY_INVALID, Map.of("field", field, "earliest", earliest.toString()));
        }
    }

    static void mustNotBeAfter(LocalDate day, LocalDate latest, String field) {
        if (day.isAfter(latest)) {
            throw new DomainError(ErrorCode.MEASURE_DAY_INVALID, Map.of("field", field, "latest", latest.toString()));
        }
    }
}
