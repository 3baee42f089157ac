package org.yuheng.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.platform.log.LogPosition;
import org.yuheng.query.complaint.ComplaintDetailProjector;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.RunningView;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.Until;

/** How far a group is, over all its segments and nodes. */
class GroupViewTest {
    private final TestMongo server = new TestMongo();
    private final EventLog log = new EventLog();

    @AfterEach
    void stop() {
        log.close();
        server.close();
    }

    @Test
    void theStartOfTheLogIsSeenByEveryView() {
        try (var node = node("one")) {
            assertThat(node.view().view().hasSeen(LogPosition.START)).isTrue();
        }
    }

    @Test
    void aPlaceIsSeenOnceEverySegmentHasPassedIt() {
        try (var node = node("one")) {
            write(0, 40);
            node.caughtUp(log);

            assertThat(node.view()
                            .view()
                            .hasSeen(new LogPosition(log.positions().head().index() + 1)))
                    .isFalse();
            assertThat(IntStream.range(0, 40).mapToObj(i -> node.view().find("complaint-" + i)))
                    .allSatisfy(found -> assertThat(found).isPresent());
        }
    }

    @Test
    void aNodeWithoutSegmentsKnowsFromTheStoredTokensHowFarTheOthersAre() {
        try (var working = node("one")) {
            Until.holds(
                    "it has all segments",
                    () -> working.view().view().segmentsHere().size() == 2);
            write(0, 10);
            working.caughtUp(log);
            try (var idle = node("two")) {
                write(10, 20);
                idle.caughtUp(log);

                assertThat(idle.view().view().segmentsHere()).isEmpty();
                assertThat(idle.view().view().reached())
                        .isEqualTo(log.positions().head());
                assertThat(idle.view().find("complaint-19")).isPresent();
            }
        }
    }

    @Test
    void aNodeThatComesBackTakesItsOwnClaimsBackAtOnce() {
        write(0, 5);
        var first = node("one");
        first.caughtUp(log);
        // It goes without releasing its claims, as a killed process does.
        first.store().close();

        try (var again = node("one")) {
            write(5, 10);
            again.caughtUp(log);
            assertThat(again.view().find("complaint-9")).isPresent();
        }
    }

    private void write(int from, int to) {
        IntStream.range(from, to)
                .mapToObj(i -> new Story("complaint-" + i).received())
                .forEach(log::append);
    }

    private RunningView<ComplaintDocument> node(String name) {
        return new RunningView<>(
                server.uri(),
                name,
                log,
                ComplaintDetailProjector.GROUP,
                ComplaintDocument.class,
                ComplaintEvent.class,
                ComplaintFold::apply,
                ComplaintDetailProjector::new);
    }
}
