package org.yuheng.command.complaint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintCalledBack;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.complaint.event.ComplaintRedirected;
import org.yuheng.kernel.complaint.event.ComplaintRefusalProposed;
import org.yuheng.kernel.complaint.event.ComplaintScreeningStarted;
import org.yuheng.kernel.complaint.event.ComplaintSupplementRequested;
import org.yuheng.kernel.complaint.event.ComplaintSupplemented;

/**
 * Who has to do with a complaint when a step of it has happened, for those who tell them of it. Ids only, nothing
 * personal.
 *
 * @param sender organisation that brought it in through its own channel and hears back, or null
 * @param bureau organisation that accepted it, else the one whose people screen it, or null while nobody does
 * @param handler account to which it is assigned, or null
 * @param organ the organ complained of, which is told nothing, or null
 * @param actor account that took the last step, where that could be the handler; else null
 */
public record ComplaintParties(
        String complaintId,
        String number,
        ComplaintStage stage,
        String regionCode,
        String sender,
        String bureau,
        String handler,
        String organ,
        String actor) {
    private static final Set<Channel> ANSWERED_TO_THE_SENDER =
            EnumSet.of(Channel.CONTACT_POINT, Channel.FEDERATION, Channel.HOTLINE, Channel.SUPERVISOR);
    private static final Set<Role> OF_A_BUREAU =
            EnumSet.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU);

    /** @param life what has happened, from the first step to the one that is told of */
    public static ComplaintParties of(List<ComplaintEvent> life) {
        var received = (ComplaintReceived) life.getFirst();
        ComplaintState state = new ComplaintState.None();
        String screening = null;
        for (var event : life) {
            state = ComplaintEvolution.evolve(state, event);
            screening = bureauOf(actorOf(event), screening);
        }
        var known = (Known) state;
        var facts = known.facts();
        var actor = actorOf(life.getLast());
        return new ComplaintParties(
                facts.id(),
                received.number(),
                known.stage(),
                facts.regionCode(),
                ANSWERED_TO_THE_SENDER.contains(received.channel())
                        ? received.by().organisation()
                        : null,
                facts.bureau() == null ? screening : facts.bureau(),
                facts.handler(),
                facts.organId(),
                actor == null ? null : actor.person());
    }

    private static String bureauOf(Actor actor, String before) {
        boolean acts = actor != null && actor.organisation() != null && OF_A_BUREAU.contains(actor.role());
        return acts ? actor.organisation() : before;
    }

    private static Actor actorOf(ComplaintEvent event) {
        return switch (event) {
            case ComplaintScreeningStarted e -> e.by();
            case ComplaintSupplementRequested e -> e.by();
            case ComplaintSupplemented e -> e.by();
            case ComplaintRefusalProposed e -> e.by();
            case ComplaintRedirected e -> e.by();
            case ComplaintAssigned e -> e.by();
            case ComplaintCalledBack e -> e.by();
            case ComplainantWrote e -> e.by();
            default -> null;
        };
    }
}
