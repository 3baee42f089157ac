package org.yuheng.query.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.query.complaint.BiographyDocument;
import org.yuheng.query.complaint.BiographyFold;
import org.yuheng.query.complaint.BiographyStep;
import org.yuheng.query.complaint.ComplaintBiographyProjector;
import org.yuheng.query.support.CuttableLine;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.RunningView;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.Until;
import org.yuheng.query.view.Fold;

/** What happens to an event that a view cannot take, with the framework's own processor and queue. */
class DeadLettersTest {
    private static final String GROUP = ComplaintBiographyProjector.GROUP;

    private final TestMongo server = new TestMongo();
    private final CuttableLine line = new CuttableLine(Integer.parseInt(
            new ConnectionString(server.uri()).getHosts().getFirst().split(":")[1]));
    private final EventLog log = new EventLog();
    private final AtomicReference<Fold<BiographyDocument, ComplaintEvent>> fold =
            new AtomicReference<>(BiographyFold::apply);
    private RunningView<BiographyDocument> running;
    private DeadLetters deadLetters;

    @BeforeEach
    void start() {
        running = new RunningView<>(
                "mongodb://127.0.0.1:" + line.port() + "/yuheng?serverSelectionTimeoutMS=1500",
                "one",
                log,
                GROUP,
                BiographyDocument.class,
                ComplaintEvent.class,
                (before, event, version) -> fold.get().apply(before, event, version),
                ComplaintBiographyProjector::new);
        deadLetters = new DeadLetters(running.store().deadLetters(), running::processing);
    }

    @AfterEach
    void stop() {
        line.mend();
        running.close();
        log.close();
        line.close();
        server.close();
    }

    @Test
    void aPoisonEventIsPutAsideWithThoseBehindItAndTheViewGoesOn() {
        poison("poisoned", 2);

        tell();

        assertThat(deadLetters.page(GROUP, 0, 10))
                .extracting(DeadLetter::complaintId, DeadLetter::event, DeadLetter::version, DeadLetter::cause)
                .containsExactly(
                        tuple("poisoned", "ComplaintScreeningStarted", 2L, "IllegalArgumentException"),
                        tuple("poisoned", "ComplaintAccepted", 3L, null));
        assertThat(version("poisoned")).isEqualTo(1);
        assertThat(version("sound-9")).isEqualTo(3);
    }

    @Test
    void aRetryFailsWhileTheCauseIsThereAndMendsEverythingOnceItIsGone() {
        poison("poisoned", 2);
        tell();
        var first = deadLetters.page(GROUP, 0, 10).getFirst().id();

        assertThat(deadLetters.retry(GROUP, first)).isFalse();
        assertThat(deadLetters.count(GROUP)).isEqualTo(2);

        fold.set(BiographyFold::apply);
        assertThat(deadLetters.retry(GROUP, first)).isTrue();

        assertThat(deadLetters.count(GROUP)).isZero();
        assertThat(running.view().find("poisoned").orElseThrow().steps()).hasSize(3);
    }

    @Test
    void aLaterEventIsTakenAgainAfterTheRetry() {
        poison("poisoned", 2);
        var story = tell();
        fold.set(BiographyFold::apply);
        deadLetters.retry(GROUP, deadLetters.page(GROUP, 0, 10).getFirst().id());

        log.append(story.identityRead());
        running.caughtUp(log);

        assertThat(version("poisoned")).isEqualTo(4);
        assertThat(deadLetters.count(GROUP)).isZero();
    }

    @Test
    void aDiscardedEventIsLeftOutAndThoseBehindItCanBeTaken() {
        poison("poisoned", 2);
        tell();
        var letters = deadLetters.page(GROUP, 0, 10);

        deadLetters.discard(GROUP, letters.getFirst().id());
        assertThat(deadLetters.retry(GROUP, letters.getLast().id())).isTrue();

        assertThat(running.view().find("poisoned").orElseThrow().steps())
                .extracting(BiographyStep::event)
                .containsExactly("ComplaintReceived", "ComplaintAccepted");
    }

    @Test
    void aDocumentThatCannotBeWrittenPutsItsOwnEventAside() {
        fold.set((before, event, version) -> {
            var grown = BiographyFold.apply(before, event, version);
            return event.complaintId().equals("poisoned") && version == 3 ? unwritable(grown) : grown;
        });

        tell();

        assertThat(deadLetters.page(GROUP, 0, 10))
                .extracting(DeadLetter::version)
                .containsExactly(3L);
        assertThat(version("poisoned")).isEqualTo(2);
        assertThat(IntStream.range(0, 10).map(i -> (int) version("sound-" + i))).containsOnly(3);
    }

    @Test
    void poisonBehindADocumentThatCannotBeWrittenWaitsBehindItsEvent() {
        fold.set((before, event, version) -> {
            if (event.complaintId().equals("poisoned") && version == 3) {
                throw new IllegalArgumentException("poison");
            }
            var grown = BiographyFold.apply(before, event, version);
            return event.complaintId().equals("poisoned") && version == 2 ? unwritable(grown) : grown;
        });

        tell();

        assertThat(deadLetters.page(GROUP, 0, 10))
                .extracting(DeadLetter::version)
                .containsExactly(2L, 3L);
        assertThat(version("poisoned")).isEqualTo(1);
    }

    @Test
    void aStoreOutOfReachIsNoFaultOfAnEvent() {
        tell();
        line.cut();
        log.append(new Story("meanwhile").received().accepted());
        Until.holds("it has noticed", () -> running.view().view().isInError());
        line.mend();
        Until.holds("the store is in reach again", this::isInReach);

        running.caughtUp(log);

        assertThat(version("meanwhile")).isEqualTo(2);
        assertThat(deadLetters.count(GROUP)).isZero();
    }

    private boolean isInReach() {
        try {
            running.view().view().hasSeen(log.positions().head());
            return true;
        } catch (MongoException notYet) {
            return false;
        }
    }

    @Test
    void aReaderIsToldThatTheStoreIsOutOfReach() {
        line.cut();

        assertThatThrownBy(() -> running.view().find("any"))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.STORE_UNREACHABLE));
    }

    @Test
    void aResetClearsTheDeadLettersAndTakesEveryEventAgain() {
        poison("poisoned", 2);
        tell();
        fold.set(BiographyFold::apply);

        running.processor().shutDown();
        running.processor().resetTokens();
        running.processor().start();

        Until.holds("mended", () -> version("poisoned") == 3);
        assertThat(deadLetters.count(GROUP)).isZero();
    }

    @Test
    void anUnknownLetterIsNotFound() {
        assertThatThrownBy(() -> deadLetters.retry(GROUP, "none")).isInstanceOf(DomainError.class);
        assertThatThrownBy(() -> deadLetters.discard(GROUP, "none")).isInstanceOf(DomainError.class);
    }

    private Story tell() {
        var poisoned = new Story("poisoned").received().screeningStarted().accepted();
        log.append(poisoned);
        IntStream.range(0, 10)
                .mapToObj(i ->
                        new Story("sound-" + i).received().screeningStarted().accepted())
                .forEach(log::append);
        running.caughtUp(log);
        return poisoned;
    }

    private void poison(String complaintId, long poisoned) {
        fold.set((before, event, version) -> {
            if (event.complaintId().equals(complaintId) && version == poisoned) {
                throw new IllegalArgumentException("poison");
            }
            return BiographyFold.apply(before, event, version);
        });
    }

    private static BiographyDocument unwritable(BiographyDocument document) {
        var last = document.steps().getLast();
        var step = new BiographyStep(
                last.version(),
                last.at(),
                last.effectiveAt(),
                last.event(),
                last.actor(),
                Map.of("no\u0000key", "of a document"),
                last.waitedFor(),
                last.waitedSince(),
                last.waitedSeconds());
        return new BiographyDocument(
                document.id(),
                document.version(),
                document.regionCode(),
                document.broughtInBy(),
                document.broughtInFor(),
                document.organId(),
                document.stage(),
                document.awaited(),
                List.of(step));
    }

    private long version(String id) {
        return running.view().find(id).map(BiographyDocument::version).orElse(0L);
    }
}
