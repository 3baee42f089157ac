package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.classmatter.ClassPersons.CLERK;
import static org.yuheng.command.classmatter.ClassPersons.HEAD;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.yuheng.command.classmatter.ClassMatterState.Known;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.kernel.classmatter.ClassClosingGround;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.classmatter.FoundBy;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassSuggestionDismissed;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.axon.EventMapper;

/** Random walks through the life of a class matter: 200 of 80 steps each, 16,000 in all. */
class ClassMatterWalkProperties {
    private static final int WALKS = 200;
    private static final int STEPS = 80;
    private static final ObjectMapper MAPPER = EventMapper.create();
    private static final List<ErrorCode> DEFECTS =
            List.of(ErrorCode.INTERNAL, ErrorCode.NOT_FOUND, ErrorCode.UNKNOWN_TRIGGER, ErrorCode.INVALID_VALUE);

    private final List<ClassMatterEvent> log = new ArrayList<>();
    private ClassMatterState state;
    private Instant now;

    @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whateverIsAskedALifeStaysLawful(@ForAll long seed) {
        var chance = new Random(seed);
        log.clear();
        state = new ClassMatterState.None();
        now = Instant.parse("2026-03-10T01:00:00Z");
        ask(ClassRequests.open(CLERK, ClassOrigin.OWN_INITIATIVE, Category.FINE_REPEATED, ClassHistories.ORGAN));
        for (int step = 1; step < STEPS; step++) {
            now = now.plus(Duration.ofHours(chance.nextInt(24 * 10)));
            ask(request(chance));
        }

        assertThat(ClassScenario.stateAfter(log.stream()
                        .map(ClassMatterWalkProperties::storedAndRead)
                        .toList()))
                .isEqualTo(state);
        log.forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
        Statistics.coverage(coverage -> Arrays.stream(ClassMatterEvent.class.getPermittedSubclasses())
                .filter(kind -> kind != ClassSuggestionDismissed.class)
                .forEach(kind -> coverage.check(kind.getSimpleName()).count(count -> count > 0)));
    }

    private void ask(ClassMatterCommand command) {
        var context = new ClassMatterContext(log.size() + 1L, now, ClassTestRegister.usual());
        try {
            ClassMatterDecisions.decide(state, command, context).events().forEach(event -> {
                var before = state;
                state = ClassMatterEvolution.evolve(state, event);
                log.add(event);
                mustBeLawful(before, event);
            });
        } catch (DomainError refused) {
            assertThat(refused.code()).isNotIn(DEFECTS);
        }
    }

    private void mustBeLawful(ClassMatterState before, ClassMatterEvent event) {
        var known = (Known) state;
        assertThat(known.excluded()).noneMatch(known::holds);
        assertThat(known.members().values()).doesNotHaveDuplicates();
        assertThat(known.members().keySet()).allMatch(ordinal -> ordinal <= known.lastOrdinal());
        if (event instanceof ClassWatchStarted watch) {
            assertThat(known.measures().values()).isNotEmpty().allMatch(ClassMatterState.Measure::isDone);
            assertThat(known.measures().values()).anyMatch(measure -> measure.round() == known.round());
            assertThat(watch.watchUntil()).isAfter(LegalDay.dateOf(now));
        }
        if (event instanceof ClassMatterClosed closed && closed.ground() == ClassClosingGround.CURED) {
            assertThat(((Known) before).stage()).isEqualTo(ClassMatterStage.WATCHING);
            assertThat(known.watch().until()).isBefore(LegalDay.dateOf(now));
            assertThat(known.relapsed()).isFalse();
        }
    }

    private ClassMatterCommand request(Random chance) {
        var who = chance.nextInt(10) == 0 ? ClassPersons.CLERK_OF_HENAN : CLERK;
        var today = LegalDay.dateOf(now);
        return switch (chance.nextInt(12)) {
            case 0 -> ClassRequests.approve(chance.nextBoolean() ? HEAD : ClassPersons.CLERK_AS_HEAD);
            case 1 -> ClassRequests.add(who, ClassRequests.complaint(1 + chance.nextInt(6)));
            case 2 -> ClassRequests.add(who, ClassRequests.file("合同" + chance.nextInt(20)), ClassRequests.file("乙"));
            case 3 -> ClassRequests.remove(who, 1 + chance.nextInt(8), "不属于同类问题");
            case 4 -> ClassRequests.exclude(who, ClassRequests.file("合同" + chance.nextInt(20)));
            case 5 ->
                ClassRequests.measure(
                        who,
                        ClassHistories.ORGAN,
                        today.plusDays(chance.nextInt(40) - 3).toString());
            case 6, 7 -> ClassRequests.complete(who, someMeasure(chance), null);
            case 8 ->
                ClassRequests.watch(
                        HEAD, null, today.plusDays(chance.nextInt(30)).toString());
            case 9 ->
                ClassRequests.relapse(
                        chance.nextBoolean() ? CLERK : Authority.CLOCK,
                        chance.nextInt(3) == 0 ? 60 : 1 + chance.nextInt(6),
                        today.minusDays(chance.nextInt(5)).toString(),
                        "又有企业反映");
            case 10 -> ClassRequests.close(HEAD, ClassClosingGround.CURED, null);
            default ->
                chance.nextInt(6) == 0
                        ? ClassRequests.close(HEAD, ClassClosingGround.OTHER, "并入省级专项监督")
                        : new ClassMatterCommand.AddMember(ClassRequests.by(who), List.of(organ()));
        };
    }

    private static ClassMatterCommand.Candidate organ() {
        return new ClassMatterCommand.Candidate(
                ClassMemberKind.ORGAN, "organ.zhengzhou.cgj", "organ.zhengzhou.cgj", FoundBy.INSPECTION, null, null);
    }

    private String someMeasure(Random chance) {
        var open = state instanceof Known known
                ? known.measures().entrySet().stream()
                        .filter(measure -> !measure.getValue().isDone() || chance.nextInt(5) == 0)
                        .map(Map.Entry::getKey)
                        .toList()
                : List.<String>of();
        return open.isEmpty() ? "measure-0" : open.get(chance.nextInt(open.size()));
    }

    private static ClassMatterEvent storedAndRead(ClassMatterEvent event) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(event), event.getClass());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
