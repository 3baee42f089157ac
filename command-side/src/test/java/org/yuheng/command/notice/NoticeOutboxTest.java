package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.notice.NoticeLives.AT;
import static org.yuheng.command.notice.NoticeLives.CLERK;
import static org.yuheng.command.notice.NoticeLives.HEAD;
import static org.yuheng.command.notice.NoticeLives.id;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuheng.command.complaint.ComplaintParties;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.event.ComplainantWrote;
import org.yuheng.kernel.complaint.event.ComplaintAssigned;
import org.yuheng.kernel.complaint.event.ComplaintEvent;

/** The notices are the same however the events come, and each reaches those whom it concerns and nobody else. */
class NoticeOutboxTest {
    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private record Delivered(List<ComplaintEvent> life, int sequence) {
        ComplaintEvent event() {
            return life.get(sequence);
        }
    }

    @BeforeEach
    void register() {
        NoticeFixture.register(database.jdbc());
    }

    @Test
    void eachStepIsToldToThoseWhomItConcerns() {
        deliver(inOrder());

        assertThat(told(id(1)))
                .containsExactlyInAnyOrder(
                        "ComplaintAccepted COMPLAINANT " + id(1) + " IN_APP SENT",
                        "ComplaintAccepted SENDER hotline.zhengzhou IN_APP SENT",
                        "ComplaintAccepted SENDER hotline.zhengzhou WEBHOOK WAITING",
                        "ComplaintAssigned HANDLER clerk IN_APP SENT",
                        "ComplaintAssigned HANDLER clerk SMTP WAITING",
                        "ComplaintReplied COMPLAINANT " + id(1) + " IN_APP SENT",
                        "ComplaintReplied SENDER hotline.zhengzhou IN_APP SENT",
                        "ComplaintReplied SENDER hotline.zhengzhou WEBHOOK WAITING",
                        "ComplaintCalledBack HANDLER clerk IN_APP SENT",
                        "ComplainantWrote HANDLER clerk IN_APP SENT",
                        "ComplaintClosed COMPLAINANT " + id(1) + " IN_APP SENT",
                        "ComplaintClosed SENDER hotline.zhengzhou IN_APP SENT",
                        "ComplaintClosed SENDER hotline.zhengzhou WEBHOOK WAITING");
    }

    @Test
    void beforeAcceptanceTheBureauIsTheOneWhosePeopleScreen() {
        deliver(inOrder());

        assertThat(told(id(2)))
                .containsExactlyInAnyOrder(
                        "ComplaintSupplementRequested COMPLAINANT " + id(2) + " IN_APP SENT",
                        "ComplaintSupplemented BUREAU bureau.zhengzhou IN_APP SENT",
                        "ComplaintRefusalProposed HEADS bureau.zhengzhou IN_APP SENT",
                        "ComplaintRefused COMPLAINANT " + id(2) + " IN_APP SENT");
    }

    @Test
    void whereNobodyScreensItTheNearestBureauIsToldAndEachOfItsHeadsByMail() {
        deliver(inOrder());

        assertThat(told(id(3)))
                .containsExactlyInAnyOrder(
                        "ComplainantWrote BUREAU bureau.jinshui IN_APP SENT",
                        "ComplaintDeemedAccepted COMPLAINANT " + id(3) + " IN_APP SENT",
                        "ComplaintDeemedAccepted HEADS bureau.jinshui IN_APP SENT",
                        "ComplaintDeemedAccepted HEADS jinshui.head.1 SMTP WAITING",
                        "ComplaintDeemedAccepted HEADS jinshui.head.2 SMTP WAITING");
    }

    @Test
    void anImportCostsNothing() {
        deliver(numbered(NoticeLives.received(id(6))));

        assertThat(database.count("notice")).isZero();
    }

    @Test
    void aBureauThatIsComplainedOfIsNotToldButTheOneAboveIt() {
        var life = List.of(
                NoticeLives.received(id(7), Channel.PORTAL, Actor.PUBLIC, "bureau.jinshui"),
                new ComplainantWrote(id(7), NoticeLives.HOLDER, "message", AT));

        deliver(numbered(life));

        assertThat(told(id(7))).containsExactly("ComplainantWrote BUREAU bureau.zhengzhou IN_APP SENT");
    }

    @Test
    void anOrganIsNotToldOfAComplaintAboutItselfAlsoWhereItBroughtItIn() {
        var sender = new Actor("contact", "organ", Role.LIAISON_OFFICER);
        var life = List.of(
                NoticeLives.received(id(7), Channel.CONTACT_POINT, sender, "organ"),
                NoticeLives.accepted(id(7), CLERK));

        deliver(numbered(life));

        assertThat(told(id(7))).containsExactly("ComplaintAccepted COMPLAINANT " + id(7) + " IN_APP SENT");
    }

    @Test
    void nobodyIsToldOfAStepOfTheirOwn() {
        var life = List.of(
                NoticeLives.received(id(7), Channel.PORTAL, Actor.PUBLIC, null),
                NoticeLives.accepted(id(7), CLERK),
                new ComplaintAssigned(id(7), HEAD, HEAD.person(), Category.SEAL, "organ", AT));

        deliver(numbered(life));

        assertThat(told(id(7))).containsExactly("ComplaintAccepted COMPLAINANT " + id(7) + " IN_APP SENT");
    }

    @Test
    void whoWasTheHandlerAtTheMomentOfTheStepIsToldHoweverLateItIsRead() {
        List<ComplaintEvent> life = List.of(
                NoticeLives.received(id(7), Channel.PORTAL, Actor.PUBLIC, null),
                NoticeLives.accepted(id(7), CLERK),
                new ComplaintAssigned(id(7), HEAD, "first", Category.SEAL, "organ", AT),
                new ComplaintAssigned(id(7), HEAD, "second", Category.SEAL, "organ", AT));

        deliver(numbered(life));
        deliver(numbered(life));

        assertThat(told(id(7)))
                .filteredOn(told -> told.contains("IN_APP") && told.contains("HANDLER"))
                .containsExactlyInAnyOrder(
                        "ComplaintAssigned HANDLER first IN_APP SENT", "ComplaintAssigned HANDLER second IN_APP SENT");
    }

    @Test
    void everyEventTwiceGivesTheSameNotices() {
        deliver(inOrder());
        var once = rows();
        database.jdbc().update("TRUNCATE notice CASCADE");

        deliver(inOrder().stream().flatMap(event -> Stream.of(event, event)).toList());

        assertThat(rows()).isEqualTo(once).isNotEmpty();
    }

    @Test
    void everythingAgainGivesTheSameNoticesAndCountsThemOnce() {
        deliver(inOrder());
        var once = rows();
        double counted = countedInApp();

        deliver(inOrder());

        assertThat(rows()).isEqualTo(once);
        assertThat(countedInApp()).isEqualTo(counted).isEqualTo(database.count("notice WHERE channel = 'IN_APP'"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void livesInterleavedAndTakenUpAgainAfterACrashGiveTheSameNotices(long seed) {
        deliver(inOrder());
        var ordered = rows();
        database.jdbc().update("TRUNCATE notice CASCADE");
        var interleaved = interleaved(new Random(seed));
        int crash = new Random(seed).nextInt(interleaved.size());

        deliver(interleaved.subList(0, crash));
        deliver(interleaved.subList(Math.max(0, crash - 7), interleaved.size()));

        assertThat(rows()).isEqualTo(ordered);
    }

    private static List<Delivered> inOrder() {
        return NoticeLives.all().stream()
                .flatMap(life -> numbered(life).stream())
                .toList();
    }

    private static List<Delivered> interleaved(Random random) {
        List<Deque<Delivered>> waiting = new ArrayList<>(NoticeLives.all().stream()
                .map(life -> new ArrayDeque<>(numbered(life)))
                .toList());
        List<Delivered> mixed = new ArrayList<>();
        while (!waiting.isEmpty()) {
            mixed.add(waiting.get(random.nextInt(waiting.size())).removeFirst());
            waiting.removeIf(Deque::isEmpty);
        }
        return mixed;
    }

    private static List<Delivered> numbered(List<ComplaintEvent> life) {
        List<Delivered> numbered = new ArrayList<>();
        life.forEach(event -> numbered.add(new Delivered(life, numbered.size())));
        return numbered;
    }

    private void deliver(List<Delivered> events) {
        for (var delivered : events) {
            KnownParties parties =
                    (id, sequence) -> ComplaintParties.of(delivered.life().subList(0, (int) sequence + 1));
            outbox(parties)
                    .on(
                            delivered.event(),
                            delivered.sequence(),
                            delivered.event().complaintId() + "/" + delivered.sequence());
        }
    }

    private NoticeOutbox outbox(KnownParties parties) {
        return NoticeFixture.outbox(
                database.jdbc(),
                Clock.fixed(AT, ZoneOffset.UTC),
                parties,
                NoticeFixture.NO_CASES,
                new NoticeMeters(meters));
    }

    private double countedInApp() {
        return meters.get("yuheng.notices").tag("channel", "IN_APP").counter().count();
    }

    private List<String> told(String complaintId) {
        return database.jdbc()
                .queryForList(
                        "SELECT step || ' ' || audience || ' ' || recipient || ' ' || channel || ' ' || state"
                                + " FROM notice WHERE subject_id = ?::uuid",
                        String.class,
                        complaintId);
    }

    private List<Map<String, Object>> rows() {
        return database.jdbc().queryForList("SELECT * FROM notice ORDER BY id");
    }
}
