package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassMatterGuards.mustGive;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeAfter;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeBefore;

import java.time.LocalDate;
import java.util.Map;
import org.yuheng.command.classmatter.ClassMatterCommand.Close;
import org.yuheng.command.classmatter.ClassMatterCommand.RecordRelapse;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Subject;

/** 跟踪 and 销号: whether the class comes back, and the end. */
final class WatchDecisions {
    private WatchDecisions() {}

    static ClassMatterDecided recordRelapse(Known state, RecordRelapse c, ClassMatterContext context) {
        if (state.watch() == null) {
            throw new DomainError(ErrorCode.CLASS_NOT_CURED, Map.of());
        }
        var occurredOn = c.occurredOn() == null ? context.today() : c.occurredOn();
        mustNotBeBefore(occurredOn, state.watch().from(), "occurredOn");
        mustNotBeAfter(occurredOn, context.today(), "occurredOn");
        if (c.targetId() == null) {
            mustGive(c.text(), "text");
        } else {
            mustBeNewAndVisible(state, c, context.register());
        }
        return relapsed(c, occurredOn, context);
    }

    /** What the machine found: it counts only while the matter is watched, and once. */
    static ClassMatterDecided foundRelapse(Known state, RecordRelapse c, ClassMatterContext context) {
        boolean isNew = !state.relapses().contains(c.targetId());
        return state.stage() == ClassMatterStage.WATCHING
                        && isNew
                        && state.watch().holds(c.occurredOn())
                ? relapsed(c, c.occurredOn(), context)
                : ClassMatterDecided.NOTHING;
    }

    private static void mustBeNewAndVisible(Known state, RecordRelapse c, ClassRegister register) {
        mustGive(c.kind(), "kind");
        if (state.relapses().contains(c.targetId())) {
            throw new DomainError(ErrorCode.CLASS_MEMBER_EXISTS, Map.of("member", c.targetId()));
        }
        boolean visible = c.kind() != ClassMemberKind.FILE
                && (c.kind() == ClassMemberKind.ORGAN
                        ? register.regionOf(c.targetId()).isPresent()
                        : register.occurrence(c.targetId())
                                .filter(one -> one.kind() == c.kind())
                                .filter(one ->
                                        c.authority().covers(new Subject(RegionCode.of(one.regionCode()), null, null)))
                                .isPresent());
        if (!visible) {
            throw new DomainError(ErrorCode.CLASS_MEMBER_UNKNOWN, Map.of("member", c.targetId()));
        }
    }

    private static ClassMatterDecided relapsed(RecordRelapse c, LocalDate occurredOn, ClassMatterContext context) {
        var textRef = context.textRef("relapse", c.text());
        return ClassMatterDecided.of(
                new ClassRelapseRecorded(
                        c.classMatterId(), c.by(), c.kind(), c.targetId(), occurredOn, textRef, context.now()),
                textRef,
                c.text());
    }

    static ClassMatterDecided close(Known state, Close c, ClassMatterContext context) {
        mustGive(c.ground(), "ground");
        if (c.ground() == ClassClosingGround.CURED) {
            mustBeWatchedToTheEnd(state, context.today());
        } else {
            mustGive(c.reason(), "reason");
        }
        var textRef = context.textRef("closing", c.reason());
        return ClassMatterDecided.of(
                new ClassMatterClosed(c.classMatterId(), c.by(), c.ground(), textRef, context.now()),
                textRef,
                c.reason());
    }

    private static void mustBeWatchedToTheEnd(Known state, LocalDate today) {
        if (state.stage() != ClassMatterStage.WATCHING) {
            throw new DomainError(ErrorCode.CLASS_NOT_CURED, Map.of());
        }
        if (!today.isAfter(state.watch().until())) {
            throw new DomainError(
                    ErrorCode.WATCH_NOT_OVER,
                    Map.of("until", state.watch().until().toString()));
        }
    }
}
