package org.yuheng.query.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.query.complaint.Awaited;
import org.yuheng.query.complaint.BiographyAnswer;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.complaint.ClockAnswer;
import org.yuheng.query.complaint.Freshness;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.RunningView;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.view.Patience;

/** What a person sees who comes back with a receipt code, also after a merger. */
class ReceiptQueriesTest {
    private final TestMongo server = new TestMongo();
    private final EventLog log = new EventLog();
    private final RunningView<ReceiptDocument> receipts = new RunningView<>(
            server.uri(),
            "one",
            log,
            ComplaintReceiptProjector.GROUP,
            ReceiptDocument.class,
            ComplaintEvent.class,
            ReceiptFold::apply,
            ComplaintReceiptProjector::new);
    private final ReceiptQueries queries = new ReceiptQueries(
            receipts.view(), new Patience(log.positions(), Clock.systemUTC(), Duration.ofSeconds(20)));

    @AfterEach
    void stop() {
        receipts.close();
        log.close();
        server.close();
    }

    @Test
    void aReceiptSaysWhereItStandsWhatRunsAndWhatThePersonMayDo() {
        var receipt = open(new Story("one").received().screeningStarted().supplementRequested());

        assertThat(receipt.stageName()).isEqualTo("待补充材料");
        assertThat(receipt.merged()).isFalse();
        assertThat(receipt.waitingFor()).isEqualTo(Awaited.COMPLAINANT);
        assertThat(receipt.nextSteps()).containsExactly("supply", "withdraw", "write");
        assertThat(receipt.clocks())
                .extracting(ClockAnswer::clock, ClockAnswer::dueOn)
                .containsExactly(tuple(ClockKind.SUPPLEMENT, LocalDate.of(2026, 11, 16)));
    }

    @Test
    void thePersonIsCalledBackOnceAndSuppliesNothingWhileItStandsStill() {
        var replied = new Story("one")
                .received()
                .accepted()
                .assigned()
                .verificationStarted()
                .found(Finding.PARTLY)
                .replied();
        assertThat(open(replied).nextSteps()).containsExactly("call-back", "withdraw", "write");
        assertThat(open(replied.calledBack(false)).nextSteps()).containsExactly("withdraw", "write");
        assertThat(open(replied.closed()).nextSteps()).containsExactly("write");

        var standing = new Story("two")
                .received()
                .screeningStarted()
                .supplementRequested()
                .suspended(ClockKind.SUPPLEMENT, Story.SUPPLEMENT);
        assertThat(open(standing).nextSteps()).containsExactly("withdraw", "write");
        assertThat(open(standing).clocks()).isEmpty();
    }

    @Test
    void afterAMergerItShowsItsOwnStepsAndThenThoseOfTheOtherFromThereOn() {
        log.append(new Story("other")
                .at("2026-11-01T01:00:00Z")
                .received()
                .screeningStarted()
                .at("2026-11-03T01:00:00Z")
                .accepted()
                .at("2026-11-05T01:00:00Z")
                .identityRead()
                .assigned()
                .verificationStarted());
        var own = new Story("own").at("2026-11-04T01:00:00Z").received().merged("other");

        var receipt = open(own, 6L);

        assertThat(receipt.number()).isEqualTo(number("own")).isNotEqualTo(number("other"));
        assertThat(receipt.version()).isEqualTo(6);
        assertThat(receipt.merged()).isTrue();
        assertThat(receipt.stage()).isEqualTo(ComplaintStage.VERIFYING);
        assertThat(receipt.waitingFor()).isEqualTo(Awaited.BUREAU);
        assertThat(receipt.clocks()).extracting(ClockAnswer::clock).containsExactly(ClockKind.HANDLING);
        assertThat(receipt.nextSteps()).containsExactly("write");
        assertThat(receipt.steps())
                .extracting(BiographyAnswer::step)
                .containsExactly(
                        "ComplaintReceived", "ComplaintMerged", "ComplaintAssigned", "ComplaintVerificationStarted");
        assertThat(receipt.steps().get(2).waitedFor()).isEqualTo(Awaited.BUREAU_HEAD);
        assertThat(receipt.steps().get(2).waitedSeconds())
                .as("since the merger, not since a step of the other that is not shown")
                .isEqualTo(86_400);
        assertThat(receipt.steps().toString()).doesNotContain(number("other"));
    }

    @Test
    void aChainOfMergersIsFollowedToItsEnd() {
        log.append(new Story("c").received().at("2026-11-09T01:00:00Z").accepted());
        log.append(new Story("b")
                .received()
                .at("2026-11-06T01:00:00Z")
                .screeningStarted()
                .merged("c"));
        var own = new Story("a").received().at("2026-11-04T01:00:00Z").merged("b");

        var receipt = open(own, 2L);

        assertThat(receipt.stage()).isEqualTo(ComplaintStage.ACCEPTED);
        assertThat(receipt.steps())
                .extracting(BiographyAnswer::step)
                .containsExactly(
                        "ComplaintReceived",
                        "ComplaintMerged",
                        "ComplaintScreeningStarted",
                        "ComplaintMerged",
                        "ComplaintAccepted");
    }

    @Test
    void aChainIsFollowedOnlySoFarAndACircleNotAtAll() {
        var steps = List.<BiographyStep>of();
        var first = document("0", "1", steps);

        var far = FollowedReceipt.of(
                first, id -> Optional.of(document(id, Integer.toString(Integer.parseInt(id) + 1), steps)));
        var circle = FollowedReceipt.of(first, id -> Optional.of(document(id, "0", steps)));

        assertThat(far.end().id()).isEqualTo("20");
        assertThat(circle.end().id()).isEqualTo("0");
    }

    @Test
    void whatItWasMergedIntoIsNotThereYetSoItStandsAsMerged() {
        var receipt = open(new Story("own").received().merged("nowhere"));

        assertThat(receipt.stage()).isEqualTo(ComplaintStage.MERGED);
        assertThat(receipt.nextSteps()).isEmpty();
    }

    @Test
    void aWrongCodeIsNotFound() {
        assertThatThrownBy(() -> queries.open("none", Freshness.ANY, Locale.CHINESE))
                .isInstanceOfSatisfying(
                        DomainError.class,
                        error -> assertThat(error.code().name()).isEqualTo("NOT_FOUND"));
    }

    private static ReceiptDocument document(String id, String mergedInto, List<BiographyStep> steps) {
        return new ReceiptDocument(
                id,
                1,
                id,
                id,
                ComplaintStage.MERGED,
                List.of(),
                List.of(),
                null,
                false,
                mergedInto,
                Instant.EPOCH,
                steps);
    }

    private ReceiptAnswer open(Story story) {
        return open(story, story.events().size());
    }

    private ReceiptAnswer open(Story story, long atLeast) {
        log.append(story);
        return queries.open(Story.receiptCode(story.id()), new Freshness(null, atLeast), Locale.CHINESE);
    }

    private static String number(String id) {
        return "410105-2026-" + "%06d".formatted(Math.floorMod(id.hashCode(), 1_000_000));
    }
}
