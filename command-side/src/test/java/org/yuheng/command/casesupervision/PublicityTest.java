package org.yuheng.command.casesupervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yuheng.command.casesupervision.CaseRequests.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What goes to others names nobody. */
class PublicityTest {
    @Test
    void whatLooksLikeAPersonIsShownWithItsPlace() {
        var refused =
                catchThrowableOfType(DomainError.class, () -> Publicity.mustNameNobody(text("联系电话13712345678"), false));

        assertThat(refused.code()).isEqualTo(ErrorCode.REPLY_SHOWS_IDENTITY);
        assertThat((List<?>) refused.details().get("places")).hasSize(1);
    }

    @Test
    void whoeverCheckedItSaysSo() {
        assertThat(Publicity.mustNameNobody(text("联系电话13712345678"), true)).isEqualTo(text("联系电话13712345678"));
        assertThat(Publicity.mustNameNobody(text("已退还罚款"), false)).isEqualTo(text("已退还罚款"));
        assertThat(Publicity.mustNameNobody(null, false)).isNull();
    }
}
