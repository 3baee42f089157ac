package org.yuheng.command.complaint;

import java.util.Optional;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** What a decision may look up beside its own complaint, as it stood at that moment. */
interface Register {
    /** Another complaint. */
    ComplaintState complaint(String complaintId);

    /** Whose body it is: the region of a registered organisation. */
    Optional<RegionCode> regionOf(String organisationId);

    /** Somebody who could handle a matter. */
    Optional<Person> account(String name);
}
