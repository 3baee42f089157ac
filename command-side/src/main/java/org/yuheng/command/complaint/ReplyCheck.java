package org.yuheng.command.complaint;

import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.PersonalPlaces;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * A reply never tells who somebody else is (信访工作条例 第30条). What looks like it is shown to the clerk with its place;
 * the clerk changes it, or declares to have checked it. The complainant's own values are not looked up for that: an answer
 * that depends on them would tell them.
 */
final class ReplyCheck {
    private ReplyCheck() {}

    /** @throws DomainError {@code REPLY_SHOWS_IDENTITY} with the places, unless they were checked */
    static void mustShowNobody(ConfidentialText text, boolean checked) {
        if (text == null || checked) {
            return;
        }
        var places = PersonalPlaces.in(text.value());
        if (!places.isEmpty()) {
            throw new DomainError(ErrorCode.REPLY_SHOWS_IDENTITY, Map.of("places", places));
        }
    }
}
