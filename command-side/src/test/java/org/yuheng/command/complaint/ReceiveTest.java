package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintScenario.given;
import static org.yuheng.command.complaint.Histories.DIGEST;
import static org.yuheng.command.complaint.Histories.TUESDAY;
import static org.yuheng.command.complaint.Histories.accepted;
import static org.yuheng.command.complaint.Histories.nothing;
import static org.yuheng.command.complaint.Histories.received;
import static org.yuheng.command.complaint.Histories.withdrawn;
import static org.yuheng.command.complaint.Persons.LIAISON;
import static org.yuheng.command.complaint.Requests.receive;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.IdentityMode;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.ErrorCode;

/** 登记: a complaint comes in and its screening clock starts. */
class ReceiveTest {

    @Test
    void aComplaintIsReceivedAndThreeWorkingDaysBegin() {
        given(nothing())
                .at(TUESDAY)
                .when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST))
                .thenEvents(received().toArray(ComplaintEvent[]::new))
                .andItStandsIn(ComplaintStage.RECEIVED);
    }

    @Test
    void whatWasSaidAndWhoSaidItGoesIntoTheVault() {
        given(nothing())
                .at(TUESDAY)
                .when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST))
                .andTheVaultKeeps(Map.of("words", "本店误售一批超过保质期的调料。", "identity", "欧阳绝密"));
    }

    @Test
    void theSameRequestAgainChangesNothing() {
        given(received()).when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST)).thenNothing();
    }

    @Test
    void theSameRequestAgainChangesNothingWhateverHappenedSince() {
        given(accepted()).when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST)).thenNothing();
        given(withdrawn()).when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST)).thenNothing();
    }

    @Test
    void theSameRequestWithOtherContentIsAConflict() {
        given(received())
                .when(receive(LIAISON, Channel.CONTACT_POINT, "00000000000000000000000000000000"))
                .thenRefused(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }

    @ParameterizedTest
    @CsvSource({
        // before the Spring Festival, before the Qingming holiday, over the working Saturday of May, before National
        // Day
        "2026-02-13T09:00+08:00, 2026-02-25, false",
        "2026-04-03T23:59:59+08:00, 2026-04-09, false",
        "2026-05-07T09:00+08:00, 2026-05-11, false",
        "2026-09-30T09:00+08:00, 2026-10-10, false",
        // on a Sunday; a minute before and at midnight in Shanghai, which is afternoon in Greenwich
        "2026-03-08T12:00+08:00, 2026-03-11, false",
        "2026-03-09T23:59+08:00, 2026-03-12, false",
        "2026-03-10T00:00+08:00, 2026-03-13, false",
        // into a year whose calendar is not published
        "2026-12-28T09:00+08:00, 2026-12-31, false",
        "2026-12-31T10:00+08:00, 2027-01-05, true"
    })
    void theLastDayOfScreeningIsCountedInWorkingDays(String moment, String dueOn, boolean provisional) {
        given(nothing())
                .at(moment)
                .when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST))
                .thenEvents(received(moment, dueOn, provisional).toArray(ComplaintEvent[]::new));
    }

    @Test
    void aChannelMayHaveItsOwnScreeningRule() {
        var setting = Histories.screeningBy(
                "screening.business-environment", Map.of(Channel.CONTACT_POINT, "screening.petition"));

        // 15 calendar days after 10 March is a Wednesday
        given(nothing())
                .under(setting)
                .at(TUESDAY)
                .when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST))
                .thenEvents(Histories.received(
                        IdentityMode.NAMED,
                        "410105",
                        Category.FINE_EXCESSIVE,
                        Histories.ORGAN,
                        "screening.petition@1",
                        TUESDAY,
                        "2026-03-25",
                        false));
    }

    @Test
    void aRuleThatIsNotInForceIsNeverGuessed() {
        var setting = Histories.screeningBy("screening.unheard-of", Map.of());

        given(nothing())
                .under(setting)
                .at(TUESDAY)
                .when(receive(LIAISON, Channel.CONTACT_POINT, DIGEST))
                .thenRefused(ErrorCode.UNKNOWN_RULE);
    }
}
