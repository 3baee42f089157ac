package org.yuheng.command.complaint;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.yuheng.command.organisation.Organisation;
import org.yuheng.command.organisation.Organisations;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.region.RegionCode;

/** Finds the organ that somebody names by id or by its written name. */
@Component
class StatedOrgan {
    private final Organisations organisations;

    StatedOrgan(Organisations organisations) {
        this.organisations = organisations;
    }

    /**
     * @param place where a written name is looked up, and in the regions above it
     * @return its id, or null where nothing is stated
     * @throws DomainError {@code UNKNOWN_ORGAN}
     */
    String idOf(SubmissionForm.Organ organ, RegionCode place) {
        if (organ == null) {
            return null;
        }
        if (organ.id() != null) {
            return organisations.organ(organ.id()).id();
        }
        return organ.name() == null ? null : idOf(organ.name().strip(), place);
    }

    /** A registered body by its written name, at a place or above it; null where there is none. */
    String named(String name, RegionCode place) {
        return name == null || place == null
                ? null
                : organisations
                        .organNamed(name.strip(), place)
                        .map(Organisation::id)
                        .orElse(null);
    }

    private String idOf(String name, RegionCode place) {
        return organisations
                .organNamed(name, place)
                .orElseThrow(() -> new DomainError(ErrorCode.UNKNOWN_ORGAN, Map.of()))
                .id();
    }
}
