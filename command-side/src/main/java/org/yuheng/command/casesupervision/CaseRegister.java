package org.yuheng.command.casesupervision;

import java.time.LocalDate;
import java.util.Optional;
import org.yuheng.kernel.casesupervision.Proceedings;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.platform.access.Person;

/** What a decision may look up beside its own case, as it stood at that moment. */
interface CaseRegister {
    /** Whose body it is: the region of a registered organisation. */
    Optional<RegionCode> regionOf(String organisationId);

    boolean isBureau(String organisationId);

    /** Whether it receives clues: discipline inspection and supervision. */
    boolean receivesClues(String organisationId);

    Optional<Person> account(String name);

    /** Whether the account holds a supervision card that is valid on that day. 《河南省行政执法条例》第四十一条. */
    boolean holdsCard(String account, LocalDate on);

    Optional<Complaint> complaint(String complaintId);

    /**
     * A complaint as far as a case must know it.
     *
     * @param proceedings into which the matter went, as the complaint says
     * @param broughtInBy account that brought it in
     */
    record Complaint(boolean open, String organId, RegionCode region, Proceedings proceedings, String broughtInBy) {}
}
