package org.yuheng.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.complaint.ComplaintClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Named;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.words.Words;

/**
 * A row of a list.
 *
 * @param subject scrubbed copy
 * @param organ null where none is known
 * @param enterprise null where the reader may not know it, there is none, or the vault is silent
 * @param clock the period that runs, or null
 * @param dueOn its last day in Asia/Shanghai, or null
 * @param overdue whether that day is over, in legal time
 */
record WorkListItem(
        String id,
        String number,
        long version,
        ComplaintStage stage,
        String stageName,
        List<String> overlays,
        Channel channel,
        String regionCode,
        String regionName,
        String subject,
        Category category,
        String categoryName,
        Named.Organ organ,
        Named.Enterprise enterprise,
        ClockKind clock,
        LocalDate dueOn,
        boolean provisional,
        boolean overdue,
        Instant receivedAt) {

    /**
     * @param display names from the vault, or null
     * @param today in legal time
     */
    static WorkListItem of(ComplaintDocument complaint, Display display, LocalDate today, Words words) {
        var running = complaint.runningClock();
        return new WorkListItem(
                complaint.id(),
                complaint.number(),
                complaint.version(),
                complaint.stage(),
                words.name(complaint.stage()),
                complaint.overlays().stream().map(Overlay::key).toList(),
                complaint.channel(),
                complaint.regionCode(),
                Places.name(complaint.regionCode()),
                complaint.subject(),
                complaint.category(),
                complaint.category() == null ? null : words.name(complaint.category()),
                Named.organ(complaint, display),
                Named.enterprise(complaint, display),
                running.map(ComplaintClock::clock).orElse(null),
                running.map(ComplaintClock::dueOn).orElse(null),
                running.map(ComplaintClock::provisional).orElse(false),
                complaint.isOverdueOn(today),
                complaint.receivedAt());
    }
}
