package org.yuheng.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yuheng.query.view.Generations.Step.DROPPING;
import static org.yuheng.query.view.Generations.Step.RENAMING;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.query.complaint.BiographyDocument;
import org.yuheng.query.complaint.BiographyFold;
import org.yuheng.query.complaint.ComplaintBiographyProjector;
import org.yuheng.query.support.CuttableLine;
import org.yuheng.query.support.EventLog;
import org.yuheng.query.support.RunningView;
import org.yuheng.query.support.Story;
import org.yuheng.query.support.TestMongo;
import org.yuheng.query.support.Until;

/** A rebuild beside the live view: it serves all the while, nothing is lost, and then the new one is read. */
class ViewRebuildTest {
    private static final String GROUP = ComplaintBiographyProjector.GROUP;

    private final TestMongo server = new TestMongo();
    private final MongoClient client = MongoClients.create(server.uri());
    private final CuttableLine line = new CuttableLine(Integer.parseInt(
            new ConnectionString(server.uri()).getHosts().getFirst().split(":")[1]));
    private final EventLog log = new EventLog();
    private final AtomicReference<Fold<BiographyDocument, ComplaintEvent>> fold =
            new AtomicReference<>(BiographyFold::apply);
    private RunningView<BiographyDocument> running = run();

    private RunningView<BiographyDocument> run() {
        return new RunningView<>(
                "mongodb://127.0.0.1:" + line.port() + "/yuheng?serverSelectionTimeoutMS=1500",
                "one",
                log,
                GROUP,
                BiographyDocument.class,
                ComplaintEvent.class,
                (before, event, version) -> fold.get().apply(before, event, version),
                ComplaintBiographyProjector::new);
    }

    @AfterEach
    void stop() {
        line.mend();
        running.close();
        client.close();
        log.close();
        line.close();
        server.close();
    }

    @Test
    void theViewServesAllTheWhileAndTheNewOneHoldsTheSame() {
        tell(0, 300);
        running.caughtUp(log);
        var before = documents(GROUP);

        var rebuilds = running.rebuilds(log);
        rebuilds.start();
        rebuilds.begin(GROUP);
        tell(300, 320);
        running.caughtUp(log);
        assertThat(running.view().find("story-310")).isPresent();
        Until.holds("switched", () -> rebuilds.progress(GROUP).isEmpty());
        running.caughtUp(log);
        rebuilds.stop();

        assertThat(documents(GROUP + ".g2")).hasSize(320).containsAll(before);
        assertThat(documents(GROUP)).isEmpty();
        assertThat(running.view().find("story-310").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void afterTheSwitchTheLiveViewGoesOnInTheNewOneAlsoAfterARestart() {
        tell(0, 10);
        running.caughtUp(log);
        rebuild();

        tell(10, 20);
        running.caughtUp(log);
        running.close();
        log.reopen();
        running = run();
        tell(20, 30);
        running.caughtUp(log);

        assertThat(IntStream.range(0, 30).mapToObj(i -> running.view().find("story-" + i)))
                .allSatisfy(found -> assertThat(found).isPresent());
        rebuild();
        assertThat(documents(GROUP + ".g3")).hasSize(30);
        assertThat(documents(GROUP + ".g2")).isEmpty();
    }

    @Test
    void itTakesDeadLettersAwayWhereTheirCauseIsGone() {
        poison("story-3");
        tell(0, 10);
        running.caughtUp(log);
        assertThat(letters(GROUP)).isEqualTo(2);

        fold.set(BiographyFold::apply);
        rebuild();

        assertThat(letters(GROUP)).isZero();
        assertThat(running.view().find("story-3").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void andBringsItsOwnWhereTheCauseIsThereStill() {
        tell(0, 10);
        running.caughtUp(log);

        poison("story-3");
        rebuild();

        assertThat(letters(GROUP)).isEqualTo(2);
        assertThat(letters(GROUP + ".rebuild")).isZero();
        assertThat(running.view().find("story-3").orElseThrow().version()).isEqualTo(1);
        assertThat(running.view().find("story-4").orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void oneThatWasCutOffGoesOnAtTheNextStart() {
        tell(0, 10);
        running.caughtUp(log);
        var cutOff = running.rebuilds(log);
        cutOff.begin(GROUP);
        Until.holds("it has begun", () -> cutOff.progress(GROUP).orElseThrow().reached() > 0);
        cutOff.start();
        cutOff.stop();

        if (running.store().generations().current(GROUP) == 1) {
            var next = running.rebuilds(log);
            next.start();
            Until.holds("switched", () -> next.progress(GROUP).isEmpty());
            next.stop();
        }

        assertThat(documents(GROUP + ".g2")).hasSize(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Generations.Step.class,
            names = {"DROPPING", "RENAMING"})
    void aCrashInTheSwitchIsEndedBeforeAnybodyReads(Generations.Step step) {
        tell(0, 10);
        running.caughtUp(log);
        running.close();
        pretendACrashIn(step);

        log.reopen();
        running = run();

        assertThat(running.view().find("story-5").orElseThrow().version()).isEqualTo(3);
        tell(10, 12);
        running.caughtUp(log);
        assertThat(documents(GROUP + ".g2")).hasSize(12);
        assertThat(documents(GROUP)).isEmpty();
    }

    /** As it is when the next generation has everything and tokens are about to move. */
    private void pretendACrashIn(Generations.Step step) {
        var database = client.getDatabase("yuheng");
        database.getCollection(GROUP + ".g2").insertMany(documents(GROUP));
        var tokens = database.getCollection("trackingtokens");
        if (step == DROPPING) {
            for (var token : tokens.find(Filters.eq("processorName", GROUP)).into(new ArrayList<>())) {
                token.remove("_id");
                tokens.insertOne(token.append("processorName", GROUP + ".rebuild"));
            }
        } else {
            tokens.updateMany(Filters.eq("processorName", GROUP), Updates.set("processorName", GROUP + ".rebuild"));
        }
        var generations = new Generations(database);
        generations.begin(GROUP, 2, Instant.EPOCH);
        generations.reached(GROUP, step == DROPPING ? DROPPING : RENAMING);
    }

    /** The store goes away at the very moment at which everything stands. */
    @Test
    void aSwitchInWhichTheStoreFailsIsEndedLaterAndNotBegunAnew() {
        tell(0, 10);
        running.caughtUp(log);
        running.store().generations().begin(GROUP, 2, Instant.EPOCH);
        var rebuild = new ViewRebuild<>(
                running.view(),
                running.store(),
                log.store(),
                log.positions(),
                Clock.systemUTC(),
                running.store().generations().rebuild(GROUP).orElseThrow());
        rebuild.start();
        Until.holds("it has everything", () -> rebuild.progress().lag() == 0);

        assertThatThrownBy(() -> rebuild.switchOver(whichCutsTheLineWhenItStands()))
                .isInstanceOf(MongoException.class);
        assertThat(running.processor().isRunning()).isFalse();
        assertThat(rebuild.abandon()).as("it is past giving up").isFalse();

        line.mend();
        Until.holds("the store is in reach again", () -> isEnded(rebuild));
        tell(10, 12);
        running.caughtUp(log);
        assertThat(documents(GROUP + ".g2")).hasSize(12);
        assertThat(documents(GROUP)).isEmpty();
    }

    private boolean isEnded(ViewRebuild<BiographyDocument> rebuild) {
        try {
            return rebuild.switchOver(running.processor());
        } catch (MongoException notYet) {
            return false;
        }
    }

    private StreamingEventProcessor whichCutsTheLineWhenItStands() {
        return (StreamingEventProcessor) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {StreamingEventProcessor.class}, (proxy, method, given) -> {
                    var answer = method.invoke(running.processor(), given);
                    if (method.getName().equals("shutDown")) {
                        line.cut();
                    }
                    return answer;
                });
    }

    @Test
    void oneThatIsGivenUpLeavesNothing() {
        tell(0, 10);
        running.caughtUp(log);
        var rebuilds = running.rebuilds(log);
        rebuilds.begin(GROUP);

        rebuilds.cancel(GROUP);

        assertThat(documents(GROUP + ".g2")).isEmpty();
        assertThat(rebuilds.progress(GROUP)).isEmpty();
        assertThat(running.store().generations().rebuild(GROUP)).isEmpty();
        assertThat(running.view().find("story-5")).isPresent();
    }

    @Test
    void aViewThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> running.rebuilds(log).begin("nothing-v1"))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void aViewThatRunsOnTwoNodesIsNotRebuiltFromOne() {
        tell(0, 10);
        running.caughtUp(log);
        running.processor().releaseSegment(1);
        Until.holds("a segment is elsewhere", () -> !running.view().view().isAllHere());

        assertThatThrownBy(() -> running.rebuilds(log).begin(GROUP))
                .isInstanceOfSatisfying(
                        DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.VIEW_ON_OTHER_NODES));
    }

    private void rebuild() {
        var rebuilds = running.rebuilds(log);
        rebuilds.start();
        rebuilds.begin(GROUP);
        Until.holds("switched", () -> rebuilds.progress(GROUP).isEmpty());
        rebuilds.stop();
        running.caughtUp(log);
    }

    private void tell(int from, int to) {
        IntStream.range(from, to)
                .mapToObj(i ->
                        new Story("story-" + i).received().screeningStarted().accepted())
                .forEach(log::append);
    }

    private void poison(String id) {
        fold.set((before, event, version) -> {
            if (event.complaintId().equals(id) && version == 2) {
                throw new IllegalArgumentException("poison");
            }
            return BiographyFold.apply(before, event, version);
        });
    }

    private long letters(String group) {
        return running.store().deadLetters().countDocuments(Filters.eq("processingGroup", group));
    }

    private List<Document> documents(String collection) {
        return client.getDatabase("yuheng").getCollection(collection).find().into(new ArrayList<>());
    }
}
