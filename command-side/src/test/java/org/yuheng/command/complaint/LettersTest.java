package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuheng.command.complaint.Persons.CLERK;
import static org.yuheng.command.complaint.Persons.COMPLAINANT;
import static org.yuheng.command.complaint.Persons.HEAD;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.account.Account;
import org.yuheng.command.account.Accounts;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.command.testing.CommandSide;
import org.yuheng.command.testing.Samples;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.ErasureGround;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.SuspensionGround;
import org.yuheng.kernel.complaint.event.IdentityErased;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** Who reads what was written: the bureau all of it, the complainant the letters, a follower how the other ended. */
class LettersTest {
    @RegisterExtension
    static final CommandSide COMMAND_SIDE = new CommandSide();

    private static final List<String> LETTERS = List.of("请补充决定书", "决定书见附件", "什么时候有结果", "罚款已减为五百元", "还没有退款");

    private final Desk desk = new Desk(COMMAND_SIDE);
    private final ComplaintTextEndpoint texts = new ComplaintTextEndpoint(
            COMMAND_SIDE.get(ComplaintTexts.class),
            COMMAND_SIDE.get(ComplaintFile.class),
            COMMAND_SIDE.get(Receipts.class));

    @BeforeAll
    static void registerOrgansAndTheHandler() {
        var organisations = COMMAND_SIDE.get(Organisations.class);
        Samples.register(organisations);
        organisations.put(new Organisation(
                "bureau.zhengzhou", Organisation.Kind.SUPERVISION_BUREAU, "郑州市人民政府行政执法协调监督局", RegionCode.of("410100")));
        COMMAND_SIDE
                .get(Accounts.class)
                .put(
                        new Account(
                                "bureau.zhengzhou",
                                "经办人",
                                "bureau.zhengzhou",
                                RegionCode.of("410100"),
                                Set.of(Role.BUREAU_CLERK),
                                false),
                        "a password of the test");
    }

    @Test
    void theBureauReadsAllThatWasWrittenStepByStep() {
        var complaint = toTheEnd(desk.receive());

        assertThat(textsOf(Samples.CLERK, complaint))
                .extracting(ComplaintTexts.StepText::text)
                .containsExactly("请补充决定书", "决定书见附件", "什么时候有结果", "等待鉴定", "鉴定已出", "罚款过重", "已责令改正", "罚款已减为五百元", "还没有退款");
        assertThat(textsOf(Samples.CLERK, complaint))
                .filteredOn(text -> text.step().equals("ComplaintFindingRecorded"))
                .extracting(ComplaintTexts.StepText::part)
                .containsExactly("facts", "measures");
    }

    @Test
    void whoBroughtItInReadsTheLettersOnly() {
        var complaint = toTheEnd(desk.receive());

        assertThat(textsOf(Samples.LIAISON, complaint))
                .extracting(ComplaintTexts.StepText::text)
                .containsExactlyElementsOf(LETTERS);
    }

    @Test
    void theReceiptOpensTheLettersAndNamesStaffByTheirRoleOnly() {
        var letters = lettersOf(toTheEnd(desk.receive()));

        assertThat(letters).extracting(ComplaintTextEndpoint.Letter::text).containsExactlyElementsOf(LETTERS);
        assertThat(letters)
                .extracting(ComplaintTextEndpoint.Letter::by)
                .containsExactly(
                        Role.BUREAU_CLERK,
                        Role.ENTERPRISE_USER,
                        Role.ENTERPRISE_USER,
                        Role.BUREAU_CLERK,
                        Role.ENTERPRISE_USER);
    }

    @Test
    void whoFollowedAnotherComplaintHearsItsReplyAndNothingThatItsComplainantWrote() {
        var own = desk.receive();
        var target = desk.receive();
        send(new ComplaintCommand.Write(Desk.idOf(own), COMPLAINANT, null, text("我也被罚了")));
        send(new ComplaintCommand.Merge(Desk.idOf(own), CLERK, null, Desk.idOf(target), text("同一处罚")));
        toTheEnd(target);

        assertThat(lettersOf(own))
                .extracting(ComplaintTextEndpoint.Letter::text)
                .containsExactly("我也被罚了", "罚款已减为五百元");
        assertThat(lettersOf(target))
                .extracting(ComplaintTextEndpoint.Letter::text)
                .containsExactlyElementsOf(LETTERS);
    }

    @Test
    void whoBroughtInAnotherComplaintDoesNotFindIt() {
        var complaint = desk.receive();
        var stranger = Samples.person("contact.zhengzhou.2", "410100", Role.LIAISON_OFFICER);

        Desk.refused(ErrorCode.NOT_FOUND, () -> textsOf(stranger, complaint));
        Desk.refused(ErrorCode.NOT_ALLOWED, () -> textsOf(inTheOrgan(Role.ENFORCEMENT_RESPONDENT), complaint));
    }

    @Test
    void theOrganComplainedOfIsKeptOutWhateverRightItHolds() {
        var complaint = desk.receive();

        Desk.refused(ErrorCode.ORGAN_COMPLAINED_OF, () -> textsOf(inTheOrgan(Role.BUREAU_CLERK), complaint));
    }

    @Test
    void whatIsErasedIsReadByNobody() {
        var complaint = toTheEnd(desk.receive());
        send(new ComplaintCommand.Close(Desk.idOf(complaint), HEAD, null, text("已电话说明")));
        send(new ComplaintCommand.EraseIdentity(
                Desk.idOf(complaint), Persons.ADMINISTRATOR, null, ErasureGround.RETENTION_EXPIRED));

        assertThat(textsOf(Samples.CLERK, complaint)).isEmpty();
        assertThat(lettersOf(complaint)).isEmpty();
        assertThat(COMMAND_SIDE.log(Desk.idOf(complaint)).getLast()).isInstanceOf(IdentityErased.class);
    }

    /** From screening to a call-back without satisfaction. */
    private static ComplaintIntake.Receipt toTheEnd(ComplaintIntake.Receipt complaint) {
        var id = Desk.idOf(complaint);
        send(new ComplaintCommand.StartScreening(id, CLERK, null, null));
        send(new ComplaintCommand.RequestSupplement(id, CLERK, null, text("请补充决定书"), null));
        send(new ComplaintCommand.Supply(id, COMPLAINANT, null, text("决定书见附件")));
        send(new ComplaintCommand.Accept(id, CLERK, null, null, null, null, null, null));
        send(new ComplaintCommand.Assign(id, HEAD, null, "bureau.zhengzhou", null, null, null));
        send(new ComplaintCommand.StartVerification(id, CLERK, null));
        send(new ComplaintCommand.Write(id, COMPLAINANT, null, text("什么时候有结果")));
        send(new ComplaintCommand.Suspend(id, HEAD, null, SuspensionGround.APPRAISAL, text("等待鉴定")));
        send(new ComplaintCommand.Resume(id, HEAD, null, text("鉴定已出")));
        send(new ComplaintCommand.RecordFinding(id, CLERK, null, Finding.PARTLY, text("罚款过重"), text("已责令改正")));
        send(new ComplaintCommand.Reply(id, CLERK, null, text("罚款已减为五百元")));
        send(new ComplaintCommand.CallBack(id, COMPLAINANT, null, false, text("还没有退款")));
        return complaint;
    }

    private List<ComplaintTexts.StepText> textsOf(Person person, ComplaintIntake.Receipt complaint) {
        return texts.texts(person, Desk.idOf(complaint)).getBody();
    }

    private List<ComplaintTextEndpoint.Letter> lettersOf(ComplaintIntake.Receipt complaint) {
        return texts.letters(complaint.receiptCode()).getBody();
    }

    private static Person inTheOrgan(Role role) {
        return new Person("double", "double", "organ.zhengzhou.scjg", RegionCode.of("410100"), Set.of(role));
    }

    private static void send(ComplaintCommand command) {
        COMMAND_SIDE.get(ComplaintCommands.class).send(command);
    }

    private static ConfidentialText text(String value) {
        return new ConfidentialText(value);
    }
}
