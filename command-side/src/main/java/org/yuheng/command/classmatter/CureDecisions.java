package org.yuheng.command.classmatter;

import static org.yuheng.command.classmatter.ClassMatterGuards.mustGive;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeAfter;
import static org.yuheng.command.classmatter.ClassMatterGuards.mustNotBeBefore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.yuheng.command.classmatter.ClassMatterCommand.CompleteMeasure;
import org.yuheng.command.classmatter.ClassMatterCommand.RecordMeasure;
import org.yuheng.command.classmatter.ClassMatterCommand.StartWatching;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.command.classmatter.ClassMatterState.Measure;
import org.yuheng.kernel.classmatter.event.ClassMeasureCompleted;
import org.yuheng.kernel.classmatter.event.ClassMeasureRecorded;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 治理: measures against the whole class, done one by one, until it can be watched. */
final class CureDecisions {
    private CureDecisions() {}

    static ClassMatterDecided recordMeasure(RecordMeasure c, ClassMatterContext context) {
        mustGive(c.kind(), "kind");
        mustGive(c.responsibleId(), "organ");
        mustGive(c.dueOn(), "dueOn");
        mustGive(c.text(), "text");
        mustNotBeBefore(c.dueOn(), context.today(), "dueOn");
        if (context.register().regionOf(c.responsibleId()).isEmpty()) {
            throw new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of("organ", c.responsibleId()));
        }
        var measureId = "measure-" + context.nextVersion();
        return ClassMatterDecided.of(
                new ClassMeasureRecorded(
                        c.classMatterId(),
                        c.by(),
                        measureId,
                        c.kind(),
                        c.responsibleId(),
                        c.dueOn(),
                        measureId,
                        context.now()),
                measureId,
                c.text());
    }

    static ClassMatterDecided completeMeasure(Known state, CompleteMeasure c, ClassMatterContext context) {
        mustGive(c.measureId(), "measure");
        mustGive(c.text(), "text");
        var measure = state.measures().get(c.measureId());
        if (measure == null) {
            throw new DomainError(ErrorCode.CLASS_MEASURE_UNKNOWN, Map.of("measure", c.measureId()));
        }
        if (measure.isDone()) {
            throw new DomainError(ErrorCode.CLASS_MEASURE_DONE, Map.of("measure", c.measureId()));
        }
        var completedOn = c.completedOn() == null ? context.today() : c.completedOn();
        mustNotBeBefore(completedOn, measure.recordedOn(), "completedOn");
        mustNotBeAfter(completedOn, context.today(), "completedOn");
        var textRef = context.textRef("completion", c.text());
        return ClassMatterDecided.of(
                new ClassMeasureCompleted(
                        c.classMatterId(), c.by(), c.measureId(), completedOn, textRef, context.now()),
                textRef,
                c.text());
    }

    static ClassMatterDecided startWatching(Known state, StartWatching c, ClassMatterContext context) {
        mustGive(c.until(), "until");
        mustBeCured(state);
        var from = c.from() == null ? context.today() : c.from();
        boolean possible = !from.isBefore(lastDone(state))
                && c.until().isAfter(from)
                && c.until().isAfter(context.today());
        if (!possible) {
            throw new DomainError(
                    ErrorCode.WATCH_PERIOD_INVALID,
                    Map.of("from", from.toString(), "until", c.until().toString()));
        }
        var textRef = context.textRef("watch", c.text());
        return ClassMatterDecided.of(
                new ClassWatchStarted(c.classMatterId(), c.by(), from, c.until(), textRef, context.now()),
                textRef,
                c.text());
    }

    /** What failed once needs something else: each relapse takes at least one new measure. */
    private static void mustBeCured(Known state) {
        var open = state.measures().entrySet().stream()
                .filter(measure -> !measure.getValue().isDone())
                .map(Map.Entry::getKey)
                .toList();
        if (!open.isEmpty()) {
            throw new DomainError(ErrorCode.CLASS_MEASURES_OPEN, Map.of("measures", open));
        }
        if (state.measures().values().stream().noneMatch(measure -> measure.round() == state.round())) {
            throw new DomainError(ErrorCode.CLASS_MEASURE_MISSING, Map.of());
        }
    }

    private static LocalDate lastDone(Known state) {
        return state.measures().values().stream()
                .map(Measure::completedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
