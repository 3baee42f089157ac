package org.yuheng.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yuheng.command.complaint.ComplaintDirectory.Matter;
import org.yuheng.command.testing.FreshDatabase;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

class NoticeInboxTest {
    private static final Instant EARLY = Instant.parse("2026-12-01T01:00:00Z");
    private static final Instant LATE = EARLY.plusSeconds(60);
    private static final NoticePage FIRST = NoticePage.of(0, 10);
    private static final Person CLERK = person("clerk", "bureau", Role.BUREAU_CLERK);
    private static final Person HEAD = person("head", "bureau", Role.BUREAU_HEAD);
    private static final Person HOTLINE = person("hotline.1", "hotline", Role.HOTLINE_GATEWAY);

    @RegisterExtension
    final FreshDatabase database = new FreshDatabase();

    private NoticeInbox inbox;
    private NoticeQueue queue;

    @BeforeEach
    void open() {
        var clock = new AdjustableClock("2026-12-01T10:00:00+08:00");
        inbox = new NoticeInbox(database.jdbc(), clock);
        queue = new NoticeQueue(database.jdbc(), clock);
        put(1, Audience.HANDLER, "clerk", NoticeChannel.IN_APP, EARLY);
        put(2, Audience.BUREAU, "bureau", NoticeChannel.IN_APP, LATE);
        put(3, Audience.HEADS, "bureau", NoticeChannel.IN_APP, EARLY);
        put(4, Audience.SENDER, "hotline", NoticeChannel.IN_APP, EARLY);
        put(5, Audience.COMPLAINANT, NoticeLives.id(5), NoticeChannel.IN_APP, EARLY);
        put(6, Audience.HANDLER, "clerk", NoticeChannel.SMTP, EARLY);
        put(7, Audience.SENDER, "hotline", NoticeChannel.WEBHOOK, EARLY);
    }

    @Test
    void everybodyReadsWhatTheAccountOrItsOrganisationIsToldInTheirRoleTheLatestFirst() {
        assertThat(told(CLERK)).containsExactly(2, 1);
        assertThat(told(HEAD)).containsExactly(2, 3);
        assertThat(told(HOTLINE)).containsExactly(4);
        assertThat(told(person("admin", "bureau", Role.ADMINISTRATOR))).isEmpty();
        assertThat(told(person("organ", "organ", Role.ENFORCEMENT_RESPONDENT))).isEmpty();
        assertThat(told(person("elsewhere", "bureau.2", Role.BUREAU_HEAD))).isEmpty();
        assertThat(told(new Person("clerk", "c", null, null, Set.of(Role.BUREAU_CLERK))))
                .containsExactly(1);
    }

    @Test
    void ofACaseTheTeamAndTheDrafterReadAsAccountsAndTheOthersInTheirRole() {
        put(11, Audience.TEAM, "clerk", NoticeChannel.IN_APP, EARLY);
        put(12, Audience.DRAFTER, "clerk", NoticeChannel.IN_APP, LATE);
        put(13, Audience.ORGAN, "organ", NoticeChannel.IN_APP, EARLY);
        put(14, Audience.GOVERNMENT, "government", NoticeChannel.IN_APP, EARLY);
        put(15, Audience.DISCIPLINE, "discipline", NoticeChannel.IN_APP, EARLY);

        assertThat(told(CLERK)).containsExactlyInAnyOrder(1, 2, 11, 12);
        assertThat(told(person("respondent", "organ", Role.ENFORCEMENT_RESPONDENT)))
                .containsExactly(13);
        assertThat(told(person("approver", "government", Role.GOVERNMENT_APPROVER)))
                .containsExactly(14);
        assertThat(told(person("receiver", "discipline", Role.DISCIPLINE_RECEIVER)))
                .containsExactly(15);
        assertThat(told(person("auditor", "discipline", Role.AUDITOR, Role.ENFORCEMENT_RESPONDENT)))
                .isEmpty();
    }

    @Test
    void anAccountWithTheNameOfAnotherOrganisationReadsNothingOfIt() {
        assertThat(told(person("bureau", "contact", Role.BUREAU_HEAD, Role.BUREAU_CLERK)))
                .isEmpty();
        assertThat(told(person("x", NoticeLives.id(5), Role.BUREAU_HEAD, Role.LIAISON_OFFICER)))
                .isEmpty();
    }

    @Test
    void readIsPerAccountAndTwiceIsOnce() {
        var id = idOf(2);
        inbox.markRead(CLERK, id);
        inbox.markRead(CLERK, id);

        assertThat(inbox.page(CLERK, true, FIRST))
                .extracting(told -> numberOf(told.notice()))
                .containsExactly(1);
        assertThat(inbox.count(CLERK, true)).isEqualTo(1);
        assertThat(inbox.count(CLERK, false)).isEqualTo(2);
        assertThat(inbox.page(CLERK, false, FIRST))
                .extracting(NoticeInbox.Told::read)
                .containsExactly(true, false);
        assertThat(inbox.count(HEAD, true)).isEqualTo(2);
    }

    @Test
    void whatIsNotForOneCannotBeMarked() {
        for (var id : List.of(idOf(3), idOf(4), idOf(5), idOf(6), new UUID(0, 0))) {
            assertThatThrownBy(() -> inbox.markRead(CLERK, id))
                    .isInstanceOfSatisfying(
                            DomainError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_FOUND));
        }
        assertThat(database.count("notice_read")).isZero();
    }

    @Test
    void pagesShowEachNoticeOnce() {
        assertThat(inbox.page(CLERK, false, NoticePage.of(0, 1))).hasSize(1);
        assertThat(inbox.page(CLERK, false, NoticePage.of(1, 1))).hasSize(1);
        assertThat(inbox.page(CLERK, false, NoticePage.of(2, 1))).isEmpty();
        for (var wrong : new int[][] {{-1, 10}, {0, 0}, {0, 201}, {10_001, 1}}) {
            assertThatThrownBy(() -> NoticePage.of(wrong[0], wrong[1])).isInstanceOf(DomainError.class);
        }
    }

    @Test
    void aReceiptShowsItsComplaintAndFromTheMergerOnTheOneInWhichItGoesOn() {
        put(8, Audience.COMPLAINANT, NoticeLives.id(9), NoticeChannel.IN_APP, EARLY);
        put(9, Audience.COMPLAINANT, NoticeLives.id(9), NoticeChannel.IN_APP, LATE.plusSeconds(1));

        assertThat(inbox.of(List.of(new Matter(NoticeLives.id(5), Instant.EPOCH), new Matter(NoticeLives.id(9), LATE))))
                .extracting(NoticeInboxTest::numberOf)
                .containsExactly(9, 5);
        assertThat(inbox.of(List.of(new Matter(NoticeLives.id(1), Instant.EPOCH))))
                .isEmpty();
    }

    private List<Integer> told(Person person) {
        return inbox.page(person, false, FIRST).stream()
                .map(told -> numberOf(told.notice()))
                .toList();
    }

    private static int numberOf(Notice notice) {
        return Integer.parseInt(notice.number());
    }

    private static UUID idOf(int number) {
        return NameBasedId.of(new UUID(0, 7), String.valueOf(number));
    }

    private void put(int number, Audience audience, String recipient, NoticeChannel channel, Instant at) {
        queue.put(new Notice(
                idOf(number),
                NoticeFixture.complaint(number, String.valueOf(number), ComplaintStage.REPLIED),
                "ComplaintReplied",
                null,
                null,
                audience,
                recipient,
                channel,
                at));
    }

    private static Person person(String account, String organisation, Role... roles) {
        return new Person(account, account, organisation, RegionCode.of("410100"), Set.of(roles));
    }
}
