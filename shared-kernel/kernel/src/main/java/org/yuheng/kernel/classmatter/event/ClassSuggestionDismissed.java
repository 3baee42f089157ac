package org.yuheng.kernel.classmatter.event;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.access.Actor;
import org.yuheng.kernel.complaint.Category;

/**
 * A person decided that what reached a threshold is no class. Its id is the one that the matter would have had.
 *
 * @param regionCode region that holds all that was counted
 * @param memberIds the cases and complaints that had been counted
 * @param textRef vault reference of the reason
 * @param itemCode item of enforcement, or null
 */
@Revision("1")
public record ClassSuggestionDismissed(
        String classMatterId,
        Actor by,
        String trigger,
        Category category,
        String organId,
        String regionCode,
        List<String> memberIds,
        String textRef,
        String itemCode,
        Instant at)
        implements ClassMatterEvent {}
