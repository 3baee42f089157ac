package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.casesupervision.event.CaseEvent;
import org.yuheng.platform.axon.EventMapper;

/** Random walks through the life of a case: 250 of 60 steps each, 15,000 in all. */
class CaseWalkProperties {
    private static final int WALKS = 250;
    private static final int STEPS = 60;
    private static final ObjectMapper MAPPER = EventMapper.create();

    /** One thing that the wanderer does; the name is for the report of a failure. */
    record Step(String name, Consumer<CaseWalk> doing) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whateverIsAskedACaseStaysLawful(@ForAll("begins") Instant begin, @ForAll("steps") List<Step> steps) {
        var walk = new CaseWalk(begin);
        steps.forEach(step -> step.doing().accept(walk));

        assertThat(CaseLife.stateAfter(walk.log().stream()
                        .map(CaseWalkProperties::storedAndRead)
                        .toList()))
                .isEqualTo(walk.state());
        walk.log().forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
        Statistics.coverage(coverage -> Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .forEach(event -> coverage.check(event.getSimpleName()).count(count -> count > 0)));
    }

    private static CaseEvent storedAndRead(CaseEvent event) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(event), event.getClass());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** From the Regulation's entry into force on, and as often the days around New Year, when no calendar is published. */
    @Provide
    Arbitrary<Instant> begins() {
        return Arbitraries.oneOf(
                between("2026-02-02T00:00:00Z", "2026-11-20T00:00:00Z"),
                between("2026-11-20T00:00:00Z", "2027-01-20T00:00:00Z"));
    }

    private static Arbitrary<Instant> between(String first, String last) {
        return Arbitraries.longs()
                .between(
                        Instant.parse(first).getEpochSecond(),
                        Instant.parse(last).getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var choice = Arbitraries.integers().between(0, 999);
        var lead = choice.map(place -> new Step("lead on, " + place, walk -> walk.leadOn(place)));
        var lawful = choice.map(place -> new Step("what is lawful, " + place, walk -> walk.askWhatIsLawful(place)));
        var any = Arbitraries.of(CaseVerb.values())
                .flatMap(verb ->
                        choice.map(place -> new Step(verb.path() + ", " + place, walk -> walk.askAny(verb, place))));
        return Arbitraries.frequencyOf(
                        Tuple.of(14, lead),
                        Tuple.of(8, lawful),
                        Tuple.of(8, any),
                        Tuple.of(6, waits()),
                        Tuple.of(3, machine()))
                .list()
                .ofSize(STEPS);
    }

    private static Arbitrary<Step> waits() {
        var some = Arbitraries.longs()
                .between(0, 4_000)
                .map(minutes -> new Step("wait " + minutes + " min", walk -> walk.wait(Duration.ofMinutes(minutes))));
        var end = Arbitraries.integers()
                .between(0, 19)
                .map(place -> new Step(
                        "wait until the end of a period, " + place,
                        walk -> walk.waitUntilEndOfPeriod(place / 2, Duration.ofSeconds(place % 2))));
        return Arbitraries.frequencyOf(Tuple.of(2, some), Tuple.of(2, end));
    }

    /** What the clock and the calendar do without anybody asking. */
    private static Arbitrary<Step> machine() {
        return Arbitraries.frequency(
                Tuple.of(5, new Step("the clock ticks", CaseWalk::clockTicks)),
                Tuple.of(1, new Step("publish the calendar of 2027, and the clock ticks", walk -> {
                    walk.publishCalendar();
                    walk.clockTicks();
                })),
                Tuple.of(1, new Step("wait forty days, and the clock ticks", walk -> {
                    walk.wait(Duration.ofDays(40));
                    walk.clockTicks();
                })));
    }
}
