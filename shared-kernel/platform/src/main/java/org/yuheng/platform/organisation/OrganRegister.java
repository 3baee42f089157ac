package org.yuheng.platform.organisation;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;

/** Which enforcement organs are registered, as of a moment ago. */
public interface OrganRegister {
    /** The same list, as the same object, until something has changed. */
    List<Organ> organs();

    /** The name of any registered body: organ, bureau, government. */
    Optional<String> nameOf(String id);

    /** The people's government of exactly this region, where it is registered. */
    Optional<String> governmentOf(RegionCode region);

    /** An organ that can be complained of. */
    record Organ(String id, String name, RegionCode region) {}
}
