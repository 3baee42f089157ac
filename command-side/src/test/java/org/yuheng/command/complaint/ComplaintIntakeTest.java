package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.Vault;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Person;

/** What goes where when a complaint comes in. */
class ComplaintIntakeTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final Desk DESK = new Desk(COMMAND_SIDE);

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

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:50+08:00, 410122-2026-", "2027-01-01T00:00:00+08:00, 410122-2027-"})
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
        assertThat(DESK.receive(Person.PUBLIC, inZhongmu).number()).startsWith(beginning);
    }

    @Test
    void theOrganIsFoundByItsNameInThePlaceOrAbove() {
        assertThat(DESK.received(DESK.receive(Person.PUBLIC, about(null, "郑州市市场监督管理局")))
                        .organId())
                .isEqualTo("organ.zhengzhou.scjg");
        assertThat(DESK.received(DESK.receive(Person.PUBLIC, about(null, " 金水区市场监督管理局 ")))
                        .organId())
                .isEqualTo("organ.jinshui.scjg");
        assertThat(DESK.received(DESK.receive(Person.PUBLIC, about(null, "没有这个局")))
                        .organId())
                .isNull();
        assertThat(DESK.received(DESK.receive(Person.PUBLIC, about("organ.zhengzhou.scjg", null)))
                        .organId())
                .isEqualTo("organ.zhengzhou.scjg");
    }

    @Test
    void anUnknownOrganIdIsRefusedAndNotRepeated() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> DESK.receive(Person.PUBLIC, about("organ." + Samples.PHONE, null)))
                .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.UNKNOWN_ORGAN))
                .satisfies(error -> assertThat(error.details().toString()).doesNotContain(Samples.PHONE));
    }

    @ParameterizedTest
    @CsvSource({"NAMED, '〔投诉人信息〕〔投诉人信息〕反映〔投诉人信息〕被罚'", "CONFIDENTIAL, '〔投诉人信息〕〔投诉人信息〕反映〔投诉人信息〕被罚'"})
    void theSubjectInTheEventIsScrubbedAndTheOriginalIsInTheVault(String mode, String scrubbed) {
        var subject = Samples.NAME + Samples.PHONE + "反映示范一号餐饮店被罚";
        var receipt = DESK.receive(Person.PUBLIC, Samples.form("PORTAL", null, mode, subject));

        assertThat(DESK.received(receipt).subject()).isEqualTo(scrubbed);
        assertThat(COMMAND_SIDE
                        .get(Vault.class)
                        .open(Desk.idOf(receipt), "words")
                        .orElseThrow()
                        .value())
                .contains(subject)
                .contains(Samples.STATEMENT);
    }

    @Test
    void anAnonymousComplaintIsNotKnownByItsEnterpriseEither() {
        var receipt = DESK.receive(Person.PUBLIC, Samples.form("PORTAL", null, "ANONYMOUS", "示范一号餐饮店被罚"));

        assertThat(DESK.received(receipt).subject()).isEqualTo("〔投诉人信息〕被罚");
        assertThat(COMMAND_SIDE.get(Vault.class).open(Desk.idOf(receipt), "identity"))
                .isEmpty();
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
}
