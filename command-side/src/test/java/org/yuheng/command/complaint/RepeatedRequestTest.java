package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** What makes a repeat a repeat. */
class RepeatedRequestTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final Desk DESK = new Desk(COMMAND_SIDE);

    @Test
    void theSameNumberFromTheSameCityIsTheSameComplaint() {
        var first = DESK.receive(Samples.HOTLINE, hotline("N-1", "销售额二百零四元被罚五万元"));
        var again = DESK.receive(Samples.HOTLINE, hotline("N-1", "销售额二百零四元被罚五万元"));
        var colleague = Samples.person("hotline.zhengzhou.2", "410105", Role.HOTLINE_GATEWAY);
        var byColleague = DESK.receive(colleague, hotline("N-1", "销售额二百零四元被罚五万元"));

        assertThat(again.outcome().recorded()).isZero();
        assertThat(byColleague.outcome().recorded()).isZero();
        assertThat(Set.copyOf(List.of(Desk.idOf(first), Desk.idOf(again), Desk.idOf(byColleague))))
                .hasSize(1);
        assertThat(Set.copyOf(List.of(first.receiptCode(), again.receiptCode())))
                .hasSize(1);
        assertThat(Set.copyOf(List.of(first.number(), again.number()))).hasSize(1);
    }

    @Test
    void theSameNumberFromAnotherCityIsAnotherComplaint() {
        var zhengzhou = DESK.receive(Samples.HOTLINE, hotline("N-2", "罚款"));
        var luoyang = DESK.receive(Samples.HOTLINE_OF_LUOYANG, hotline("N-2", "罚款"));

        assertThat(Desk.idOf(luoyang)).isNotEqualTo(Desk.idOf(zhengzhou));
        assertThat(DESK.received(luoyang).externalRef())
                .isNotEqualTo(DESK.received(zhengzhou).externalRef());
    }

    @Test
    void theSameNumberInAnotherChannelIsAnotherComplaint() {
        var hotline = DESK.receive(Samples.HOTLINE, hotline("N-3", "罚款"));
        var federation = DESK.receive(Samples.FEDERATION, Samples.form("FEDERATION", "N-3", "NAMED", "罚款"));

        assertThat(Desk.idOf(federation)).isNotEqualTo(Desk.idOf(hotline));
    }

    @Test
    void theSameNumberWithOtherContentIsAConflict() {
        DESK.receive(Samples.HOTLINE, hotline("N-4", "罚款"));

        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, Samples.HOTLINE, hotline("N-4", "查封"));
    }

    @Test
    void blanksAroundANumberDoNotMakeItAnother() {
        var first = DESK.receive(Samples.HOTLINE, hotline("N-5", "罚款"));
        var again = DESK.receive(Samples.HOTLINE, hotline(" N-5 ", "罚款"));

        assertThat(Desk.idOf(again)).isEqualTo(Desk.idOf(first));
        assertThat(again.outcome().recorded()).isZero();
    }

    @Test
    void theDigestOfAContentStaysTheSameForEver() {
        // it stands in the log: a field added, renamed or moved here would turn every repeat of an old request into a
        // conflict, unless it is left out of the digest while it is empty
        assertThat(DESK.received(DESK.receive(Samples.HOTLINE, hotline("N-8", "罚款")))
                        .contentDigest())
                .isEqualTo("1e46c20396de726aaa7722dfa9fde71f");
    }

    @Test
    void aNumberCountsBeforeAKey() {
        var first = DESK.receive(Samples.HOTLINE, hotline("N-6", "罚款"), new RequestName.Key("hotline.zhengzhou", "a"));
        var again = DESK.receive(Samples.HOTLINE, hotline("N-6", "罚款"), new RequestName.Key("hotline.zhengzhou", "b"));

        assertThat(Desk.idOf(again)).isEqualTo(Desk.idOf(first));
    }

    @Test
    void aKeyCountsPerAccount() {
        var first = DESK.receive(
                Samples.LIAISON, Desk.form(Channel.PORTAL), new RequestName.Key("contact.zhengzhou.1", "k"));
        var again = DESK.receive(
                Samples.LIAISON, Desk.form(Channel.PORTAL), new RequestName.Key("contact.zhengzhou.1", "k"));
        var other =
                DESK.receive(Samples.CLERK, Desk.form(Channel.PORTAL), new RequestName.Key("bureau.zhengzhou", "k"));

        assertThat(Desk.idOf(again)).isEqualTo(Desk.idOf(first));
        assertThat(again.receiptCode()).isEqualTo(first.receiptCode());
        assertThat(Desk.idOf(other)).isNotEqualTo(Desk.idOf(first));
    }

    @Test
    void theSameKeyWithOtherContentIsAConflict() {
        var key = new RequestName.Key("public", "conflict");
        DESK.receive(Person.PUBLIC, Samples.form("PORTAL", null, "NAMED", "罚款"), key);

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> DESK.receive(Person.PUBLIC, Samples.form("PORTAL", null, "NAMED", "查封"), key))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void withoutAnyNameEveryRequestIsNew() {
        var first = DESK.receive(Person.PUBLIC, Samples.form(), new RequestName.Nameless());
        var second = DESK.receive(Person.PUBLIC, Samples.form(), new RequestName.Nameless());

        assertThat(Desk.idOf(second)).isNotEqualTo(Desk.idOf(first));
        assertThat(second.receiptCode()).isNotEqualTo(first.receiptCode());
    }

    @Test
    void aRepeatSaysWhichImportOnceBroughtIt() {
        var first = DESK.receive(
                Samples.HOTLINE, hotline("N-7", "罚款"), Desk.nextKey(), new ComplaintIntake.Origin("import-1", 17L));
        var again = DESK.receive(Samples.HOTLINE, hotline("N-7", "罚款"));

        assertThat(first.outcome().importId()).isEqualTo("import-1");
        assertThat(again.outcome().importId()).isEqualTo("import-1");
        assertThat(again.outcome().importRow()).isEqualTo(17L);
    }

    private static SubmissionForm hotline(String number, String subject) {
        return Samples.form("HOTLINE", number, "NAMED", subject);
    }

    private static void refused(ErrorCode code, Person person, SubmissionForm form) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> DESK.receive(person, form))
                .satisfies(error -> assertThat(error.code()).isEqualTo(code));
    }
}
