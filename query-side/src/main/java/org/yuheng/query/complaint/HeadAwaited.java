package org.yuheng.query.complaint;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.region.RegionCode;
import org.yuheng.kernel.region.RegionLevel;
import org.yuheng.platform.access.Person;

/**
 * Whose head has to decide before a complaint can go on: on a proposed refusal, on who handles what was accepted, on
 * what follows when the answer did not satisfy. That is the head of the bureau which took it up; where none did, as time
 * alone accepted it, the head of the region in which it happened.
 */
public final class HeadAwaited {
    private static final String REGION = "region:";

    private HeadAwaited() {}

    /** An organisation, or a region; empty: no head is awaited. */
    public static Optional<String> keyOf(ComplaintDocument complaint) {
        if (complaint.overlays().contains(Overlay.SUSPENDED)) {
            return Optional.empty();
        }
        if (complaint.overlays().contains(Overlay.REFUSAL_PROPOSED)) {
            return Optional.ofNullable(complaint.refusal().proposedFor());
        }
        var callBack = complaint.outcome().callBack();
        boolean unsatisfied = complaint.stage() == ComplaintStage.REPLIED && callBack != null && !callBack.satisfied();
        return complaint.stage() == ComplaintStage.ACCEPTED || unsatisfied
                ? Optional.of(bureau(complaint))
                : Optional.empty();
    }

    /** Account of whoever proposed what a head has to decide on; that one may not decide. */
    public static Optional<String> proposerOf(ComplaintDocument complaint) {
        return Optional.ofNullable(complaint.refusal())
                .filter(refusal -> refusal.state() == Refusal.State.PROPOSED)
                .map(Refusal::proposedBy);
    }

    /** What a head answers for. */
    public static Set<String> keysOf(Person head) {
        return Stream.of(
                        Optional.ofNullable(head.organisation()),
                        Optional.ofNullable(head.region()).map(HeadAwaited::key))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static String bureau(ComplaintDocument complaint) {
        var bureau = complaint.handling().bureau();
        return bureau != null ? bureau : regionOf(complaint.regionCode());
    }

    /** A township has no bureau of its own. */
    private static String regionOf(String code) {
        return Places.find(code).stream()
                .flatMap(region -> region.path().stream())
                .filter(region -> region.level() != RegionLevel.TOWNSHIP)
                .findFirst()
                .map(HeadAwaited::key)
                .orElse(REGION + code);
    }

    private static String key(RegionCode region) {
        return REGION + region.value();
    }
}
