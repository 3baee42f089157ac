package org.yuheng.command.complaint;

import java.time.Instant;
import java.util.Map;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What must hold before a step, one sentence each. */
final class ComplaintGuards {
    private ComplaintGuards() {}

    static Known mustExist(ComplaintState state) {
        if (state instanceof Known known) {
            return known;
        }
        throw new DomainError(ErrorCode.NOT_FOUND, Map.of());
    }

    static void mustBePossible(Known state, ComplaintVerb verb) {
        if (!verb.isPossibleIn(state.stage(), state.overlays())) {
            var lawful = ComplaintVerb.possibleIn(state.stage(), state.overlays()).stream()
                    .map(ComplaintVerb::path)
                    .toList();
            throw new DomainError(
                    ErrorCode.NOT_POSSIBLE_IN_STAGE,
                    Map.of("verb", verb.path(), "stage", state.stage().name(), "lawful", lawful));
        }
    }

    /** 回避: who has a ground steps back. By analogy to 河南省行政执法条例 第23条. */
    static void mustDeclareNoRecusalGround(String ground) {
        if (ground != null && !ground.isBlank()) {
            throw new DomainError(ErrorCode.RECUSAL_GROUND, Map.of());
        }
    }

    /** 信访工作条例 第30条: a complaint never goes to those it is about, and they take no step in it. */
    static void mustNotBeComplainedOf(Known state, Actor actor) {
        mustNotBeComplainedOf(state.facts().organId(), actor);
    }

    static void mustNotBeComplainedOf(String organId, Actor actor) {
        if (organId != null && organId.equals(actor.organisation())) {
            throw new DomainError(ErrorCode.ORGAN_COMPLAINED_OF, Map.of());
        }
    }

    static void mustBeAskedOnlyOnce(boolean supplementAsked) {
        if (supplementAsked) {
            throw new DomainError(ErrorCode.ALREADY_SUPPLEMENTED, Map.of());
        }
    }

    /** Separation of duties: who proposed may not be the one who approves. 豫政办〔2024〕67号 asks for an approval. */
    static void mustBeAnotherPerson(Actor first, Actor second) {
        if (first.isSamePersonAs(second)) {
            throw new DomainError(ErrorCode.SAME_PERSON, Map.of());
        }
    }

    static void mustGive(ConfidentialText text, ErrorCode missing) {
        if (text == null || text.value().isBlank()) {
            throw new DomainError(missing, Map.of());
        }
    }

    static void mustGive(ConfidentialText text, String field) {
        mustName(text == null || text.value().isBlank() ? null : text, field);
    }

    static void mustName(Object value, String field) {
        if (value == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", field));
        }
    }

    static void mustHaveAnIdentity(Known state) {
        if (state.facts().erased()) {
            throw new DomainError(ErrorCode.IDENTITY_ERASED, Map.of());
        }
        if (state.facts().identityMode() == IdentityMode.ANONYMOUS) {
            throw new DomainError(ErrorCode.NO_IDENTITY, Map.of());
        }
    }

    /**
     * A confidential complainant is opened only with the consent of a head, another person, that has not run out.
     *
     * @return who consented, or null where no consent is needed
     */
    static String mustHaveConsent(Known state, Actor reader, Instant now) {
        if (state.facts().identityMode() != IdentityMode.CONFIDENTIAL) {
            return null;
        }
        ComplaintFacts.Permit permit = state.facts().readers().get(reader.person());
        if (permit == null || !now.isBefore(permit.validUntil())) {
            throw new DomainError(ErrorCode.APPROVAL_REQUIRED, Map.of());
        }
        return permit.approvedBy();
    }
}
