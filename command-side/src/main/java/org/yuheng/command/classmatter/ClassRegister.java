package org.yuheng.command.classmatter;

import java.util.List;
import java.util.Optional;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;

/** What a decision may look up beside its own matter, as it stood at that moment. */
interface ClassRegister {
    /** A complaint or case, as far as a class is concerned. */
    Optional<ClassOccurrence> occurrence(String id);

    /** What a case was found to be about, in findings that another person reviewed and approved; none before. */
    List<Category> findingsOf(String caseId);

    /** Whose body it is: the region of a registered organisation. */
    Optional<RegionCode> regionOf(String organisationId);
}
