package org.yuheng.platform.access;

/** How far a right reaches, from narrow to wide. */
public enum Scope {
    /** What the own organisation, or without one the own account, brought in. */
    OWN,
    /** The own region and all below. */
    REGION,
    /** Everything, or something that belongs to no region. */
    ALL
}
