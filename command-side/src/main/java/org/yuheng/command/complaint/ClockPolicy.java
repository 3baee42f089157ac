package org.yuheng.command.complaint;

import java.util.Map;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.HandlingClass;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.kernel.rule.Rules;

/**
 * Which rule of the statutory clock applies. A bureau setting: several procedures give a period for the same step and
 * none of them is certain to bind the supervision bureau (open question Q4), so the choice is configured and the chosen
 * rule is shown with its binding level.
 *
 * @param screening rule id of the period to accept or refuse
 * @param screeningByChannel where a channel has a rule of its own
 * @param supplement rule id of the period to supply what is missing
 * @param handling rule id of the period to conclude a general matter
 * @param handlingByClass where another class of matter has a rule of its own
 * @param reply rule id of the period to tell the complainant of a refusal
 * @param replyToRedirection the same after a redirection
 * @param replyToConclusion the same after a conclusion
 */
public record ClockPolicy(
        String screening,
        Map<Channel, String> screeningByChannel,
        String supplement,
        String handling,
        Map<HandlingClass, String> handlingByClass,
        String reply,
        String replyToRedirection,
        String replyToConclusion) {

    public static final ClockPolicy DEFAULT = new ClockPolicy(
            "screening.business-environment",
            Map.of(),
            "supplement.default",
            "handling.general",
            Map.of(
                    HandlingClass.SIMPLE, "handling.simple",
                    HandlingClass.CROSS_DEPARTMENT, "handling.cross-department",
                    HandlingClass.COMPLEX, "handling.complex"),
            "reply.refusal",
            "reply.redirection",
            "reply.conclusion");

    public ClockPolicy {
        screeningByChannel = Map.copyOf(screeningByChannel);
        handlingByClass = Map.copyOf(handlingByClass);
    }

    /** @throws IllegalArgumentException where a setting names no rule, or a rule for another clock */
    void mustFit(Rules rules) {
        mustBeFor(ClockKind.SCREENING, screening, rules);
        screeningByChannel.values().forEach(rule -> mustBeFor(ClockKind.SCREENING, rule, rules));
        mustBeFor(ClockKind.SUPPLEMENT, supplement, rules);
        mustBeFor(ClockKind.HANDLING, handling, rules);
        handlingByClass.values().forEach(rule -> mustBeFor(ClockKind.HANDLING, rule, rules));
        mustBeFor(ClockKind.REPLY, reply, rules);
        mustBeFor(ClockKind.REPLY, replyToRedirection, rules);
        mustBeFor(ClockKind.REPLY, replyToConclusion, rules);
    }

    private static void mustBeFor(ClockKind clock, String id, Rules rules) {
        if (rules.all().stream().noneMatch(rule -> rule.id().equals(id) && rule.clock() == clock)) {
            throw new IllegalArgumentException("the setting of the clock " + clock + " names no such rule: " + id);
        }
    }

    String screeningFor(Channel channel) {
        return screeningByChannel.getOrDefault(channel, screening);
    }

    /** @param weight null for a general matter */
    String handlingFor(HandlingClass weight) {
        return weight == null ? handling : handlingByClass.getOrDefault(weight, handling);
    }
}
