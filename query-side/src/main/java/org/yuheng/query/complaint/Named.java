package org.yuheng.query.complaint;

import org.yuheng.platform.vault.VaultReader.Display;

/** Organ and enterprise beside a complaint, as far as the reader may know them. */
public final class Named {
    private Named() {}

    /**
     * The organ complained of.
     *
     * @param id of a registered one, or null
     * @param name as the complainant wrote it, or null
     */
    public record Organ(String id, String name) {}

    /**
     * The enterprise that complains.
     *
     * @param ref opaque; the same enterprise has the same one
     */
    public record Enterprise(String ref, String name, String creditCode) {}

    /** Null where neither is known. */
    public static Organ organ(ComplaintDocument complaint, Display display) {
        var name = display == null ? null : display.organName();
        return complaint.organId() == null && name == null ? null : new Organ(complaint.organId(), name);
    }

    /** Null unless the vault names it: the reference alone would already tell which complaints belong together. */
    public static Enterprise enterprise(ComplaintDocument complaint, Display display) {
        return display == null || display.enterpriseName() == null && display.creditCode() == null
                ? null
                : new Enterprise(complaint.enterpriseRef(), display.enterpriseName(), display.creditCode());
    }
}
