package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.PersonalPlaces;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** 答复核对: what looks like somebody's identity is shown to the clerk with its place before the reply goes out. */
class ReplyCheckTest {

    @Test
    void aReplyThatNamesNobodyGoesOut() {
        assertThatCode(() -> check("经核查，罚款50000元已减为500元，依据第三十三条。", false)).doesNotThrowAnyException();
    }

    @Test
    void whatTellsWhoSomebodyElseIsIsShownWithItsPlace() {
        assertThatExceptionOfType(DomainError.class)
                .isThrownBy(() -> check("请联系投诉人：王小明，电话13712345678。", false))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.REPLY_SHOWS_IDENTITY))
                .satisfies(refusal -> assertThat(refusal.details())
                        .isEqualTo(Map.of(
                                "places",
                                List.of(
                                        new PersonalPlaces.Place(7, 10, "姓名"),
                                        new PersonalPlaces.Place(13, 24, "电话")))));
    }

    @Test
    void whoDeclaresToHaveCheckedItMaySendIt() {
        assertThatCode(() -> check("经办人电话0371-65901234。", true)).doesNotThrowAnyException();
    }

    @Test
    void whereNothingIsWrittenThereIsNothingToCheck() {
        assertThatCode(() -> ReplyCheck.mustShowNobody(null, false)).doesNotThrowAnyException();
    }

    private static void check(String text, boolean checked) {
        ReplyCheck.mustShowNobody(new ConfidentialText(text), checked);
    }
}
