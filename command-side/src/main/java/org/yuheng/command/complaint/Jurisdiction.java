package org.yuheng.command.complaint;

import static org.yuheng.command.complaint.ComplaintGuards.mustGive;

import java.util.List;
import java.util.Map;
import org.yuheng.command.complaint.ComplaintCommand.Accept;
import org.yuheng.command.complaint.ComplaintState.Known;
import org.yuheng.kernel.complaint.JurisdictionGround;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/**
 * Whether a bureau may handle a matter, and why. 《行政执法监督条例》第二条、第六条: a bureau supervises the organs of its own
 * government and of those below, in its own region. An organ that stands above the bureau is supervised by it only by
 * function (第四十二条: an organ under vertical management, where it acts) or by designation; both take a reason in writing.
 */
final class Jurisdiction {
    private static final List<JurisdictionGround> OVER_A_HIGHER_ORGAN =
            List.of(JurisdictionGround.FUNCTION, JurisdictionGround.DESIGNATION);

    private Jurisdiction() {}

    /** @throws DomainError {@code NOT_IN_JURISDICTION}, {@code HIGHER_ORGAN} */
    static JurisdictionGround of(Known state, String organId, Accept c, Register register) {
        var bureau = c.authority().region();
        var place = RegionCode.of(state.facts().regionCode());
        if (bureau == null || !place.isWithin(bureau)) {
            throw new DomainError(ErrorCode.NOT_IN_JURISDICTION, Map.of("regionCode", place.value()));
        }
        mustNotStandAbove(organId, bureau, c.ground(), register);
        if (c.ground() != null && c.ground() != JurisdictionGround.TERRITORY) {
            mustGive(c.groundReason(), "groundReason");
        }
        return c.ground() == null ? JurisdictionGround.TERRITORY : c.ground();
    }

    /** @throws DomainError {@code HIGHER_ORGAN} */
    static void mustNotStandAbove(String organId, RegionCode bureau, JurisdictionGround ground, Register register) {
        boolean higher = register.regionOf(organId)
                .filter(organ -> bureau == null || !organ.isWithin(bureau))
                .isPresent();
        if (higher && (ground == null || !OVER_A_HIGHER_ORGAN.contains(ground))) {
            throw new DomainError(ErrorCode.HIGHER_ORGAN, Map.of("organ", organId, "lawful", OVER_A_HIGHER_ORGAN));
        }
    }
}
