package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;
import static org.yuheng.command.complaint.Persons.LIAISON;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.axon.EventMapper;

/** Random walks through the life of a complaint: 250 of 60 steps each, 15,000 in all. */
class ComplaintWalkProperties {
    private static final int WALKS = 250;
    private static final int STEPS = 60;
    private static final ObjectMapper MAPPER = EventMapper.create();

    /** One thing that the wanderer does; the name is for the report of a failure. */
    record Step(String name, Consumer<ComplaintWalk> doing) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Property(tries = WALKS, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whateverIsAskedALifeStaysLawful(@ForAll("begins") Instant begin, @ForAll("steps") List<Step> steps) {
        var walk = new ComplaintWalk(begin);
        steps.forEach(step -> step.doing().accept(walk));

        assertThat(ComplaintScenario.stateAfter(walk.log().stream()
                        .map(ComplaintWalkProperties::storedAndRead)
                        .toList()))
                .isEqualTo(walk.state());
        walk.log().forEach(event -> Statistics.collect(event.getClass().getSimpleName()));
        Statistics.coverage(coverage -> Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
                .forEach(event -> coverage.check(event.getSimpleName()).count(count -> count > 0)));
    }

    private static ComplaintEvent storedAndRead(ComplaintEvent event) {
        try {
            return MAPPER.readValue(MAPPER.writeValueAsBytes(event), event.getClass());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Any time of a published year, and as often the days around New Year, after which no calendar is published. */
    @Provide
    Arbitrary<Instant> begins() {
        return Arbitraries.oneOf(
                between("2026-01-02T00:00:00Z", "2026-12-20T00:00:00Z"),
                between("2026-12-20T00:00:00Z", "2027-01-20T00:00:00Z"));
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
        var first =
                Arbitraries.of(asking("receive", Requests.receive(LIAISON, Channel.CONTACT_POINT, Histories.DIGEST)));
        var other = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(requests())),
                Tuple.of(16, lawful()),
                Tuple.of(8, waits()),
                Tuple.of(5, Arbitraries.of(machine())));
        return first.flatMap(received -> other.list().ofSize(STEPS - 1).map(rest -> {
            var steps = new ArrayList<>(List.of(received));
            steps.addAll(rest);
            return steps;
        }));
    }

    private static Arbitrary<Step> waits() {
        var some = Arbitraries.longs().between(0, 2_000).map(minutes -> waiting(Duration.ofMinutes(minutes)));
        var end = Arbitraries.of(0L, 1L)
                .map(seconds -> new Step(
                        "wait until " + seconds + " s before the end",
                        walk -> walk.waitUntilEndOfPeriod(Duration.ofSeconds(seconds))));
        return Arbitraries.frequencyOf(Tuple.of(5, some), Tuple.of(1, end));
    }

    /** Without these a wanderer seldom gets far: of what the stage allows, the one at a place, by whoever has the right. */
    private static Arbitrary<Step> lawful() {
        return Arbitraries.integers()
                .between(0, 99)
                .map(place -> new Step("whatever is lawful, at " + place, walk -> walk.askWhatIsLawful(place)));
    }

    private static Step waiting(Duration time) {
        return new Step("wait " + time, walk -> walk.wait(time));
    }

    /** What the clock and the calendar do without anybody asking. */
    private static List<Step> machine() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("publish the calendar of 2027", ComplaintWalk::publishCalendar));
        steps.add(asking("deem accepted", Requests.deemAccepted()));
        steps.add(new Step("publish the calendar of 2027 and fix what waited for it", walk -> {
            walk.publishCalendar();
            for (var clock : ClockKind.values()) {
                walk.ask(Requests.fixDueDate(clock));
            }
        }));
        for (var clock : ClockKind.values()) {
            steps.add(asking("fix " + clock, Requests.fixDueDate(clock)));
        }
        return steps;
    }

    private static List<Step> requests() {
        List<Step> steps = new ArrayList<>();
        for (Authority by : List.of(CLERK, HEAD, Persons.CLERK_AS_HEAD, Persons.CLERK_OF_THE_ORGAN)) {
            var who = " by " + by.actor().person();
            steps.add(asking("start screening" + who, Requests.startScreening(by)));
            steps.add(asking("request supplement" + who, Requests.requestSupplement(by, "材料", null)));
            steps.add(asking("request supplement in 3 days" + who, Requests.requestSupplement(by, "材料", 3)));
            steps.add(asking("propose to refuse" + who, Requests.refuse(by, RefusalReason.NOT_ENFORCEMENT, "理由")));
            steps.add(asking(
                    "propose to refuse for want of facts" + who,
                    Requests.refuse(by, RefusalReason.INSUFFICIENT_FACTS_AFTER_SUPPLEMENT, "理由")));
            steps.add(asking("approve refusal" + who, Requests.approveRefusal(by, "同意")));
            steps.add(asking("decline refusal" + who, Requests.declineRefusal(by, "不同意")));
            steps.add(asking("consent" + who, Requests.approveIdentityRead(by, CLERK, "核实")));
            steps.add(asking("read identity" + who, Requests.readIdentity(by, "核实")));
        }
        steps.addAll(LaterSteps.all());
        steps.add(asking("accept", Requests.accept(CLERK)));
        steps.add(asking("accept as another matter", Requests.accept(CLERK, Category.SEAL, "organ.zhengzhou.cgj")));
        steps.add(asking("supply", Requests.supply(COMPLAINANT, "材料")));
        steps.add(asking("supply by channel", Requests.supply(LIAISON, "材料")));
        steps.add(asking("withdraw", Requests.withdraw(COMPLAINANT, null)));
        steps.add(asking("repeat", Requests.receive(LIAISON, Channel.CONTACT_POINT, Histories.DIGEST)));
        steps.add(asking("repeat with other content", Requests.receive(LIAISON, Channel.CONTACT_POINT, "0")));
        return steps;
    }

    static Step asking(String name, ComplaintCommand command) {
        return new Step(name, walk -> walk.ask(command));
    }
}
