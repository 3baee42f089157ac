package org.yuheng.command.classmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.classmatter.ClassMatterCommand.Asked;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.classmatter.ClassMatterStage;
import org.yuheng.kernel.classmatter.ClassOrigin;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;

/** The shell around the decisions, through the real command bus into a real log. */
class ClassMatterShellTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final Person HEAD = new Person(
            "bureau.zhengzhou.head", "head", "bureau.zhengzhou", RegionCode.of("410100"), Set.of(Role.BUREAU_HEAD));

    @BeforeAll
    static void registerOrgans() {
        var organisations = COMMAND_SIDE.get(Organisations.class);
        Samples.register(organisations);
        organisations.put(new Organisation(
                "bureau.zhengzhou", Organisation.Kind.SUPERVISION_BUREAU, "郑州市司法局", RegionCode.of("410100")));
    }

    @Test
    void sixteenWritersAtOnceGetSixteenNumbersWithoutAGap() throws Exception {
        var region = "410200";
        var clerk = new Person("clerk", "clerk", "bureau.kaifeng", RegionCode.of(region), Set.of(Role.BUREAU_CLERK));
        var authority = Access.require(clerk, Action.OPEN_CLASS_MATTER);
        List<Callable<String>> work = IntStream.range(0, 64)
                .<Callable<String>>mapToObj(number -> () -> COMMAND_SIDE
                        .get(ClassMatterIntake.class)
                        .open(ClassMatterIntake.idOf(clerk, "n" + number), authority, opening(region, "重复罚款"))
                        .number())
                .toList();
        try (var writers = Executors.newFixedThreadPool(16)) {
            var numbers = writers.invokeAll(work).stream()
                    .map(ClassMatterShellTest::valueOf)
                    .toList();
            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 64)
                            .mapToObj("410200-2026-L%04d"::formatted)
                            .toList());
        }
        assertThat(COMMAND_SIDE
                        .jdbc()
                        .queryForList(
                                "SELECT DISTINCT state FROM number_reservation WHERE kind = 'CLASS_MATTER' AND region = ?",
                                String.class,
                                region))
                .containsExactly("ISSUED");
    }

    @Test
    void theSameKeyMeetsTheSameMatterAndWithOtherContentItIsAConflict() {
        var first = open("same", "重复罚款");

        assertThat(open("same", "重复罚款")).isEqualTo(first);
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> open("same", "别的内容"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void aVerbWithANameOfItsOwnIsDoneOnceAndAStaleVersionIsRefused() {
        var id = open("verb", "重复罚款");
        var authority = Access.require(HEAD, Action.CLASS_APPROVE_OPENING);
        var approve = new ClassMatterCommand.ApproveOpening(new Asked(id, authority, 1L, "request"), null);

        assertThat(send(approve).recorded()).isEqualTo(1);
        assertThat(send(approve).recorded()).isZero();
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(
                        () -> send(new ClassMatterCommand.ApproveOpening(new Asked(id, authority, 1L, "other"), null)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.VERSION_CONFLICT));
    }

    @Test
    void outsideOnesReachAMatterDoesNotExist() {
        var id = open("reach", "重复罚款");
        var elsewhere = ClassPersons.of("bureau.luoyang", "bureau.luoyang", "410300", Role.BUREAU_HEAD);

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(
                        () -> send(new ClassMatterCommand.ApproveOpening(new Asked(id, elsewhere, null, null), null)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void theLogHoldsNoTextOfAFile() {
        var id = open("vault", "重复罚款");
        var clerk = Access.require(Samples.CLERK, Action.CLASS_ADD_MEMBER);
        send(new ClassMatterCommand.AddMember(
                new Asked(id, clerk, null, null),
                COMMAND_SIDE
                        .get(ClassMatterBodies.class)
                        .candidates(
                                List.of(new ClassMatterBodies.Member(
                                        "FILE", null, null, "张三与某公司合同", "FILE_REVIEW", "笔记")),
                                clerk.region())));

        var texts = COMMAND_SIDE.get(ClassMatterTexts.class);
        assertThat(texts.of(id, texts.eventsOf(id)))
                .extracting(ClassMatterTexts.StepText::text)
                .containsExactly("张三与某公司合同", "笔记");
        assertThat(COMMAND_SIDE
                        .jdbc()
                        .queryForList(
                                "SELECT payload FROM domain_event_entry WHERE aggregate_identifier = ?",
                                String.class,
                                id))
                .noneMatch(payload -> payload.contains("张三"));
    }

    @Test
    void aMatterIsReadFromTheLogAsItWas() {
        var id = open("log", "重复罚款");

        assertThat(COMMAND_SIDE.get(EventStore.class).readEvents(id).asStream()).hasSize(1);
        assertThat(send(new ClassMatterCommand.ApproveOpening(
                                new Asked(id, Access.require(HEAD, Action.CLASS_APPROVE_OPENING), null, null), null))
                        .stage())
                .isEqualTo(ClassMatterStage.WIDENING);
    }

    private static String open(String key, String subject) {
        var authority = Access.require(Samples.CLERK, Action.OPEN_CLASS_MATTER);
        return COMMAND_SIDE
                .get(ClassMatterIntake.class)
                .open(ClassMatterIntake.idOf(Samples.CLERK, key), authority, opening("410100", subject))
                .id();
    }

    private static ClassMatterIntake.Opening opening(String region, String subject) {
        return new ClassMatterIntake.Opening(
                ClassOrigin.OWN_INITIATIVE,
                null,
                null,
                Category.FINE_REPEATED,
                null,
                RegionCode.of(region),
                subject,
                null,
                List.of(),
                null);
    }

    private static ClassMatterOutcome send(ClassMatterCommand command) {
        return COMMAND_SIDE.get(ClassMatterCommands.class).send(command);
    }

    private static <T> T valueOf(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}
