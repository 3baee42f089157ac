package org.yuheng.command.casesupervision;

import java.util.Map;
import org.yuheng.command.vault.ConfidentialText;
import org.yuheng.command.vault.PersonalPlaces;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What goes to others than the organ names nobody; what looks like it is shown with its place, to be changed or declared. */
final class Publicity {
    private Publicity() {}

    /** @throws DomainError {@code REPLY_SHOWS_IDENTITY} with the places, unless they were checked */
    static ConfidentialText mustNameNobody(ConfidentialText text, boolean checked) {
        if (text != null && !checked) {
            var places = PersonalPlaces.in(text.value());
            if (!places.isEmpty()) {
                throw new DomainError(ErrorCode.REPLY_SHOWS_IDENTITY, Map.of("places", places));
            }
        }
        return text;
    }
}
