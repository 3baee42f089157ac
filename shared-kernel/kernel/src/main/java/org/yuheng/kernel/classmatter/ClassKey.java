package org.yuheng.kernel.classmatter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.identity.NameBasedId;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;

/**
 * What is the same in all that a trigger counts together. A part that the trigger does not look at is null.
 *
 * @param trigger {@code id@version}
 */
public record ClassKey(String trigger, Category category, String organId, String regionCode, String itemCode) {
    private static final UUID NAMESPACE = UUID.fromString("0c1a55e5-2f6e-4b6b-8f1d-20260201c1a5");

    /** Under which keys something is counted: several where it is about several matters, none where a part is open. */
    public static List<ClassKey> of(ClassTrigger trigger, ClassOccurrence occurrence) {
        var organ = trigger.looksAt(ClassDimension.ORGAN) ? occurrence.organId() : null;
        var region = regionFor(trigger.dimensions(), occurrence);
        var item = trigger.looksAt(ClassDimension.ITEM) ? occurrence.itemCode() : null;
        boolean open = trigger.looksAt(ClassDimension.ORGAN) && organ == null
                || trigger.looksAt(ClassDimension.ITEM) && item == null
                || looksAtRegion(trigger) && region.isEmpty();
        if (open) {
            return List.of();
        }
        if (!looksAtCategory(trigger)) {
            return List.of(new ClassKey(trigger.reference(), null, organ, region.orElse(null), item));
        }
        return occurrence.categories().stream()
                .map(category -> trigger.looksAt(ClassDimension.CATEGORY) ? category : category.group())
                .distinct()
                .map(category -> new ClassKey(trigger.reference(), category, organ, region.orElse(null), item))
                .toList();
    }

    /**
     * The id of a suggestion under this key, and of the class matter that comes of it: one key and window has one.
     *
     * @param anchor id of the first thing counted in the window
     */
    public String suggestionId(String anchor) {
        return NameBasedId.of(
                        NAMESPACE,
                        trigger,
                        category == null ? "" : category.name(),
                        organId == null ? "" : organId,
                        regionCode == null ? "" : regionCode,
                        itemCode == null ? "" : itemCode,
                        anchor)
                .toString();
    }

    private static boolean looksAtCategory(ClassTrigger trigger) {
        return trigger.looksAt(ClassDimension.CATEGORY) || trigger.looksAt(ClassDimension.CATEGORY_GROUP);
    }

    private static boolean looksAtRegion(ClassTrigger trigger) {
        return trigger.looksAt(ClassDimension.COUNTY) || trigger.looksAt(ClassDimension.CITY);
    }

    private static Optional<String> regionFor(Set<ClassDimension> dimensions, ClassOccurrence occurrence) {
        var levels = dimensions.contains(ClassDimension.COUNTY)
                ? Set.of(RegionLevel.COUNTY, RegionLevel.FUNCTIONAL_ZONE)
                : dimensions.contains(ClassDimension.CITY) ? Set.of(RegionLevel.CITY) : Set.<RegionLevel>of();
        return RegionCode.of(occurrence.regionCode()).path().stream()
                .filter(region -> levels.contains(region.level()))
                .map(RegionCode::value)
                .findFirst();
    }
}
