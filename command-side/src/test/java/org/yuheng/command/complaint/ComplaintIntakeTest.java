package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.event.ComplaintReceived;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** The one way in: who may use which channel, what makes a repeat a repeat, what goes where. */
class ComplaintIntakeTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static int lastKey;
    private Instant before;

    @BeforeAll
    static void registerOrgans() {
        Samples.register(COMMAND_SIDE.get(Organisations.class));
    }

    @BeforeEach
    void remember() {
        before = COMMAND_SIDE.clock().now();
    }

    @AfterEach
    void goBack() {
        COMMAND_SIDE.clock().moveTo(before);
    }

    @TestFactory
    Stream<DynamicTest> aChannelIsOpenToItsRoleOnly() {
        Map<Role, Set<Channel>> open = Map.of(
                Role.BUREAU_CLERK, Set.of(Channel.PORTAL, Channel.COUNTER, Channel.LETTER, Channel.OTHER_BODY),
                Role.LIAISON_OFFICER, Set.of(Channel.PORTAL, Channel.CONTACT_POINT),
                Role.FEDERATION_OFFICER, Set.of(Channel.PORTAL, Channel.FEDERATION),
                Role.HOTLINE_GATEWAY, Set.of(Channel.PORTAL, Channel.HOTLINE),
                Role.SUPERVISOR, Set.of(Channel.PORTAL, Channel.SUPERVISOR),
                Role.ENFORCEMENT_RESPONDENT, Set.of(Channel.PORTAL),
                Role.AUDITOR, Set.of(Channel.PORTAL),
                Role.ADMINISTRATOR, Set.of(Channel.PORTAL));
        return open.entrySet().stream()
                .flatMap(row -> Arrays.stream(Channel.values())
                        .map(channel -> dynamicTest(row.getKey() + " by " + channel, () -> {
                            var person = Samples.person("someone." + row.getKey(), "410100", row.getKey());
                            if (row.getValue().contains(channel)) {
                                assertThat(receive(person, form(channel))
                                                .outcome()
                                                .recorded())
                                        .isEqualTo(1);
                            } else {
                                refused(ErrorCode.CHANNEL_NOT_ALLOWED, person, form(channel));
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> withoutAnAccountOnlyThePortalIsOpen() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.PORTAL)
                .map(channel -> dynamicTest(
                        channel.name(), () -> refused(ErrorCode.NOT_AUTHENTICATED, Person.PUBLIC, form(channel))));
    }

    @Test
    void whoBringsItInAndInWhichRoleIsInTheEvent() {
        var receipt = receive(Samples.LIAISON, form(Channel.CONTACT_POINT));

        assertThat(received(receipt).by()).isEqualTo(Samples.LIAISON.actingAs(Role.LIAISON_OFFICER));
    }

    @Test
    void theSameNumberFromTheSameCityIsTheSameComplaint() {
        var first = receive(Samples.HOTLINE, hotline("N-1", "销售额二百零四元被罚五万元"));
        var again = receive(Samples.HOTLINE, hotline("N-1", "销售额二百零四元被罚五万元"));
        var colleague = Samples.person("hotline.zhengzhou.2", "410105", Role.HOTLINE_GATEWAY);
        var byColleague = receive(colleague, hotline("N-1", "销售额二百零四元被罚五万元"));

        assertThat(again.outcome().recorded()).isZero();
        assertThat(byColleague.outcome().recorded()).isZero();
        assertThat(Set.copyOf(List.of(idOf(first), idOf(again), idOf(byColleague))))
                .hasSize(1);
        assertThat(Set.copyOf(List.of(first.receiptCode(), again.receiptCode())))
                .hasSize(1);
        assertThat(Set.copyOf(List.of(first.number(), again.number()))).hasSize(1);
    }

    @Test
    void theSameNumberFromAnotherCityIsAnotherComplaint() {
        var zhengzhou = receive(Samples.HOTLINE, hotline("N-2", "罚款"));
        var luoyang = receive(Samples.HOTLINE_OF_LUOYANG, hotline("N-2", "罚款"));

        assertThat(idOf(luoyang)).isNotEqualTo(idOf(zhengzhou));
        assertThat(received(luoyang).externalRef())
                .isNotEqualTo(received(zhengzhou).externalRef());
    }

    @Test
    void theSameNumberInAnotherChannelIsAnotherComplaint() {
        var hotline = receive(Samples.HOTLINE, hotline("N-3", "罚款"));
        var federation = receive(Samples.FEDERATION, Samples.form("FEDERATION", "N-3", "NAMED", "罚款"));

        assertThat(idOf(federation)).isNotEqualTo(idOf(hotline));
    }

    @Test
    void theSameNumberWithOtherContentIsAConflict() {
        receive(Samples.HOTLINE, hotline("N-4", "罚款"));

        refused(ErrorCode.IDEMPOTENCY_KEY_REUSED, Samples.HOTLINE, hotline("N-4", "查封"));
    }

    @Test
    void blanksAroundANumberDoNotMakeItAnother() {
        var first = receive(Samples.HOTLINE, hotline("N-5", "罚款"));
        var again = receive(Samples.HOTLINE, hotline(" N-5 ", "罚款"));

        assertThat(idOf(again)).isEqualTo(idOf(first));
        assertThat(again.outcome().recorded()).isZero();
    }

    @Test
    void theDigestOfAContentStaysTheSameForEver() {
        // it stands in the log: a field added, renamed or moved here would turn every repeat of an old request into a
        // conflict, unless it is left out of the digest while it is empty
        assertThat(received(receive(Samples.HOTLINE, hotline("N-8", "罚款"))).contentDigest())
                .isEqualTo("1e46c20396de726aaa7722dfa9fde71f");
    }

    @Test
    void aNumberCountsBeforeAKey() {
        var first = receive(Samples.HOTLINE, hotline("N-6", "罚款"), new RequestName.Key("hotline.zhengzhou", "a"));
        var again = receive(Samples.HOTLINE, hotline("N-6", "罚款"), new RequestName.Key("hotline.zhengzhou", "b"));

        assertThat(idOf(again)).isEqualTo(idOf(first));
    }

    @Test
    void aKeyCountsPerAccount() {
        var first = receive(Samples.LIAISON, form(Channel.PORTAL), new RequestName.Key("contact.zhengzhou.1", "k"));
        var again = receive(Samples.LIAISON, form(Channel.PORTAL), new RequestName.Key("contact.zhengzhou.1", "k"));
        var other = receive(Samples.CLERK, form(Channel.PORTAL), new RequestName.Key("bureau.zhengzhou", "k"));

        assertThat(idOf(again)).isEqualTo(idOf(first));
        assertThat(again.receiptCode()).isEqualTo(first.receiptCode());
        assertThat(idOf(other)).isNotEqualTo(idOf(first));
    }

    @Test
    void theSameKeyWithOtherContentIsAConflict() {
        var key = new RequestName.Key("public", "conflict");
        receive(Person.PUBLIC, Samples.form("PORTAL", null, "NAMED", "罚款"), key);

        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> receive(Person.PUBLIC, Samples.form("PORTAL", null, "NAMED", "查封"), key))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void withoutAnyNameEveryRequestIsNew() {
        var first = receive(Person.PUBLIC, Samples.form(), new RequestName.Nameless());
        var second = receive(Person.PUBLIC, Samples.form(), new RequestName.Nameless());

        assertThat(idOf(second)).isNotEqualTo(idOf(first));
        assertThat(second.receiptCode()).isNotEqualTo(first.receiptCode());
    }

    @Test
    void aRepeatSaysWhichImportOnceBroughtIt() {
        var first = COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(
                        Samples.HOTLINE,
                        Submission.of(hotline("N-7", "罚款")),
                        nextKey(),
                        new ComplaintIntake.Origin("import-1", 17L));
        var again = receive(Samples.HOTLINE, hotline("N-7", "罚款"));

        assertThat(first.outcome().importId()).isEqualTo("import-1");
        assertThat(again.outcome().importId()).isEqualTo("import-1");
        assertThat(again.outcome().importRow()).isEqualTo(17L);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:59:50+08:00, 410122-2026-", "2027-01-01T00:00:00+08:00, 410122-2027-"})
    void theYearOfANumberIsTheYearInShanghai(String moment, String beginning) {
        COMMAND_SIDE.clock().moveTo(Histories.instant(moment));

        var form = Samples.form();
        var inZhongmu = new SubmissionForm(
                form.channel(),
                null,
                form.identityMode(),
                form.complainant(),
                null,
                null,
                "410122",
                "罚款",
                "罚款",
                null,
                null);
        assertThat(receive(Person.PUBLIC, inZhongmu).number()).startsWith(beginning);
    }

    @Test
    void theOrganIsFoundByItsNameInThePlaceOrAbove() {
        assertThat(received(receive(Person.PUBLIC, about(null, "郑州市市场监督管理局"))).organId())
                .isEqualTo("organ.zhengzhou.scjg");
        assertThat(received(receive(Person.PUBLIC, about(null, " 金水区市场监督管理局 "))).organId())
                .isEqualTo("organ.jinshui.scjg");
        assertThat(received(receive(Person.PUBLIC, about(null, "没有这个局"))).organId())
                .isNull();
        assertThat(received(receive(Person.PUBLIC, about("organ.zhengzhou.scjg", null)))
                        .organId())
                .isEqualTo("organ.zhengzhou.scjg");
    }

    @Test
    void anUnknownOrganIdIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> receive(Person.PUBLIC, about("organ." + Samples.PHONE, null)))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_ORGAN))
                .satisfies(error -> assertThat(error.details().toString()).doesNotContain(Samples.PHONE));
    }

    @ParameterizedTest
    @CsvSource({"NAMED, '〔投诉人信息〕〔投诉人信息〕反映〔投诉人信息〕被罚'", "CONFIDENTIAL, '〔投诉人信息〕〔投诉人信息〕反映〔投诉人信息〕被罚'"})
    void theSubjectInTheEventIsScrubbedAndTheOriginalIsInTheVault(String mode, String scrubbed) {
        var subject = Samples.NAME + Samples.PHONE + "反映示范一号餐饮店被罚";
        var receipt = receive(Person.PUBLIC, Samples.form("PORTAL", null, mode, subject));

        assertThat(received(receipt).subject()).isEqualTo(scrubbed);
        assertThat(COMMAND_SIDE
                        .get(Vault.class)
                        .open(idOf(receipt), "words")
                        .orElseThrow()
                        .value())
                .contains(subject)
                .contains(Samples.STATEMENT);
    }

    @Test
    void anAnonymousComplaintIsNotKnownByItsEnterpriseEither() {
        var receipt = receive(Person.PUBLIC, Samples.form("PORTAL", null, "ANONYMOUS", "示范一号餐饮店被罚"));

        assertThat(received(receipt).subject()).isEqualTo("〔投诉人信息〕被罚");
        assertThat(COMMAND_SIDE.get(Vault.class).open(idOf(receipt), "identity"))
                .isEmpty();
    }

    private static SubmissionForm form(Channel channel) {
        return Samples.form(channel.name(), null, "NAMED", "销售额二百零四元被罚五万元");
    }

    private static SubmissionForm hotline(String number, String subject) {
        return Samples.form("HOTLINE", number, "NAMED", subject);
    }

    private static SubmissionForm about(String organId, String organName) {
        var form = Samples.form();
        return new SubmissionForm(
                form.channel(),
                null,
                form.identityMode(),
                form.complainant(),
                null,
                new SubmissionForm.Organ(organId, organName),
                "410105",
                form.subject(),
                form.statement(),
                null,
                null);
    }

    private static ComplaintIntake.Receipt receive(Person person, SubmissionForm form) {
        return receive(person, form, nextKey());
    }

    private static ComplaintIntake.Receipt receive(Person person, SubmissionForm form, RequestName name) {
        return COMMAND_SIDE
                .get(ComplaintIntake.class)
                .receive(person, Submission.of(form), name, ComplaintIntake.Origin.NO_IMPORT);
    }

    private static RequestName nextKey() {
        return new RequestName.Key("intake", Integer.toString(++lastKey));
    }

    private static void refused(ErrorCode code, Person person, SubmissionForm form) {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> receive(person, form))
                .satisfies(error -> assertThat(error.code()).isEqualTo(code));
    }

    private static String idOf(ComplaintIntake.Receipt receipt) {
        return receipt.outcome().id();
    }

    private static ComplaintReceived received(ComplaintIntake.Receipt receipt) {
        return (ComplaintReceived) COMMAND_SIDE.log(idOf(receipt)).getFirst();
    }
}
