package org.yuheng.platform.organisation;

import java.util.List;
import org.yuheng.kernel.region.RegionCode;

/** Which enforcement organs are registered, as of a moment ago. */
public interface OrganRegister {
    /** The same list, as the same object, until something has changed. */
    List<Organ> organs();

    /** An organ that can be complained of. */
    record Organ(String id, String name, RegionCode region) {}
}
