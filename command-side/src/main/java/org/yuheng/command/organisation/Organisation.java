package org.yuheng.command.organisation;

import org.yuheng.kernel.region.RegionCode;

/** A body with a name and a region. */
public record Organisation(String id, Kind kind, String name, RegionCode region) {
    /** What the body is in the processes. */
    public enum Kind {
        SUPERVISION_BUREAU,
        ENFORCEMENT_ORGAN,
        CONTACT_POINT,
        FEDERATION,
        HOTLINE,
        GOVERNMENT,
        SUPERVISORS,
        DISCIPLINE,
        AUDIT,
        OPERATOR
    }
}
