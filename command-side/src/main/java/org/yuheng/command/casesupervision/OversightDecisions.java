package org.yuheng.command.casesupervision;

import static org.yuheng.command.casesupervision.CaseGuards.mustGive;
import static org.yuheng.command.casesupervision.CaseGuards.mustName;

import java.util.Map;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.casesupervision.event.CaseCirculated;
import org.yuheng.kernel.casesupervision.event.CaseElevated;
import org.yuheng.kernel.casesupervision.event.CaseJoined;
import org.yuheng.kernel.casesupervision.event.CaseListed;
import org.yuheng.kernel.casesupervision.event.CasePublished;
import org.yuheng.kernel.casesupervision.event.SuperiorNotified;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/** 挂牌、提级、联合、通报、公布、告知上级. 《行政执法监督条例》第二十条、第三十一条、第四十二条. */
final class OversightDecisions {
    private OversightDecisions() {}

    /** By a bureau that handles it, or by a superior one. */
    static CaseDecided list(CaseState.Known state, CaseCommand.PutOnList c, CaseContext context) {
        mustHandleOrBeSuperior(state, c.by(), context);
        mustGive(c.text(), "text");
        int longest = PeriodUnit.CALENDAR_DAY.longest();
        if (c.days() != null && (c.days() < 1 || c.days() > longest)) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "days", "expected", "1 – " + longest));
        }
        var period = context.start(CasePolicy.LISTING, context.today(), c.days(), PeriodUnit.CALENDAR_DAY);
        var textRef = context.textRef("listed");
        return CaseDecided.of(new CaseListed(
                        c.caseId(),
                        c.by(),
                        textRef,
                        c.days(),
                        period.rule(),
                        period.startedOn(),
                        period.dueOn(),
                        period.provisional(),
                        context.now()))
                .keeping(textRef, c.text());
    }

    private static void mustHandleOrBeSuperior(CaseState.Known state, Actor actor, CaseContext context) {
        if (!state.parties().handles(actor.organisation()) && !isSuperior(state, actor, context)) {
            throw new DomainError(
                    ErrorCode.NOT_HANDLING_BUREAU,
                    Map.of("bureau", state.parties().bureauId()));
        }
    }

    /** The bureau of a region that contains the one of the handling bureau. */
    static boolean isSuperior(CaseState.Known state, Actor actor, CaseContext context) {
        return isSuperiorTo(RegionCode.of(state.parties().bureauRegion()), actor, context);
    }

    static boolean isSuperiorTo(RegionCode present, Actor actor, CaseContext context) {
        return context.register()
                .regionOf(actor.organisation())
                .filter(region -> context.register().isBureau(actor.organisation())
                        && !present.equals(region)
                        && present.isWithin(region))
                .isPresent();
    }

    static CaseDecided elevate(CaseState.Known state, CaseCommand.Elevate c, CaseContext context) {
        mustGive(c.text(), "text");
        if (!isSuperior(state, c.by(), context)) {
            throw new DomainError(ErrorCode.NOT_SUPERIOR, Map.of());
        }
        var textRef = context.textRef("elevated");
        return CaseDecided.of(new CaseElevated(
                        c.caseId(),
                        c.by(),
                        state.parties().bureauId(),
                        c.by().organisation(),
                        context.register()
                                .regionOf(c.by().organisation())
                                .orElseThrow()
                                .value(),
                        textRef,
                        context.now()))
                .keeping(textRef, c.text());
    }

    /** By a bureau that handles it, or by a superior one, which then takes part itself if it names nobody. */
    static CaseDecided join(CaseState.Known state, CaseCommand.Join c, CaseContext context) {
        mustGive(c.text(), "text");
        mustHandleOrBeSuperior(state, c.by(), context);
        boolean handles = state.parties().handles(c.by().organisation());
        var partner = c.partner() == null && !handles ? c.by().organisation() : c.partner();
        mustName(partner, "partner");
        if (!context.register().isBureau(partner)
                || partner.equals(state.opening().organId())) {
            throw new DomainError(ErrorCode.INVALID_VALUE, Map.of("field", "partner"));
        }
        if (state.parties().handles(partner)) {
            return CaseDecided.NOTHING;
        }
        var textRef = context.textRef("joined");
        return CaseDecided.of(new CaseJoined(
                        c.caseId(),
                        c.by(),
                        partner,
                        context.register().regionOf(partner).orElseThrow().value(),
                        textRef,
                        context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided circulate(CaseState.Known state, CaseCommand.Circulate c, CaseContext context) {
        mustName(c.scope(), "scope");
        mustGive(c.text(), "text");
        mustHaveGroundForPublicity(state);
        var textRef = context.textRef("circular");
        return CaseDecided.of(new CaseCirculated(c.caseId(), c.by(), c.scope(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    static CaseDecided publish(CaseState.Known state, CaseCommand.Publish c, CaseContext context) {
        mustGive(c.text(), "text");
        mustHaveGroundForPublicity(state);
        var textRef = context.textRef("published");
        return CaseDecided.of(new CasePublished(c.caseId(), c.by(), textRef, context.now()))
                .keeping(textRef, c.text());
    }

    /** 《行政执法监督条例》第三十一条: systems that an organ refuses to implement, or prominent problems. */
    private static void mustHaveGroundForPublicity(CaseState.Known state) {
        if (state.inquiry().findings().isEmpty()) {
            throw new DomainError(ErrorCode.PUBLICITY_GROUND_MISSING, Map.of());
        }
    }

    static CaseDecided notifySuperior(CaseCommand.NotifySuperior c, CaseContext context) {
        mustGive(c.text(), "text");
        if (c.receiver() != null && context.register().regionOf(c.receiver()).isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of());
        }
        var textRef = context.textRef("superior-notified");
        return CaseDecided.of(new SuperiorNotified(c.caseId(), c.by(), c.receiver(), textRef, context.now()))
                .keeping(textRef, c.text());
    }
}
