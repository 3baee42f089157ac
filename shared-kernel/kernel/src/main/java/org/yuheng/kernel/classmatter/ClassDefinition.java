package org.yuheng.kernel.classmatter;

import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.region.RegionCode;

/**
 * What the members of a class have in common.
 *
 * @param category or the node above it; null: any
 * @param organId null: any
 * @param regionCode where it happens, with all below
 * @param itemCode item of enforcement; null: any
 */
public record ClassDefinition(Category category, String organId, String regionCode, String itemCode) {
    public boolean covers(ClassOccurrence occurrence) {
        return (category == null || occurrence.categories().stream().anyMatch(this::isOrHolds))
                && (organId == null || organId.equals(occurrence.organId()))
                && (itemCode == null || itemCode.equals(occurrence.itemCode()))
                && RegionCode.of(occurrence.regionCode()).isWithin(RegionCode.of(regionCode));
    }

    private boolean isOrHolds(Category other) {
        return other == category || other.group() == category;
    }
}
