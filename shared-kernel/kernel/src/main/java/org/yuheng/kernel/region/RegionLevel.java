package org.yuheng.kernel.region;

/** The level of a region. A functional zone 功能区 has county rank here and stands below its city. */
public enum RegionLevel {
    PROVINCE,
    CITY,
    COUNTY,
    FUNCTIONAL_ZONE,
    TOWNSHIP
}
