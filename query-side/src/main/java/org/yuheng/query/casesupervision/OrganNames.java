package org.yuheng.query.casesupervision;

import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.organisation.OrganRegister;
import org.yuheng.query.complaint.Named;

/** Names of registered organs. */
public final class OrganNames {
    private final OrganRegister register;

    public OrganNames(OrganRegister register) {
        this.register = register;
    }

    /** Null for none or an unknown one. */
    public String of(String id) {
        return register.organs().stream()
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .map(OrganRegister.Organ::name)
                .orElse(null);
    }

    /** Null for none. */
    public Named.Organ organ(String id) {
        return id == null ? null : new Named.Organ(id, of(id));
    }

    /** Where a registered one belongs; empty for an unknown one. */
    public Optional<RegionCode> regionOf(String id) {
        return register.organs().stream()
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .map(OrganRegister.Organ::region);
    }
}
