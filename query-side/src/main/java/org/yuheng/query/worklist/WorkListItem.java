package org.yuheng.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.vault.VaultReader.Display;
import org.yuheng.query.complaint.ComplaintClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.Named;
import org.yuheng.query.complaint.Places;
import org.yuheng.query.complaint.Reach;
import org.yuheng.query.words.Words;

/**
 * A row of a list.
 *
 * @param subject scrubbed copy
 * @param organ null where none is known
 * @param enterprise null where the reader may not know it, there is none, or the vault is silent
 * @param clock the period that runs, or null
 * @param dueOn its last day in Asia/Shanghai, or null
 * @param extended whether a head lengthened it
 * @param overdue whether that day is over, in legal time
 * @param atRisk whether that day is among the coming ones
 * @param bureau organisation that accepted it, or null
 * @param handler account of the clerk; null while there is none, and for readers to whom staff stay unnamed
 * @param returns how often it came back to a desk that had done with it
 */
record WorkListItem(
        String id,
        String number,
        long version,
        ComplaintStage stage,
        String stageName,
        List<String> overlays,
        List<String> overlayNames,
        Channel channel,
        String channelName,
        String regionCode,
        String regionName,
        String subject,
        Category category,
        String categoryName,
        Named.Organ organ,
        Named.Enterprise enterprise,
        ClockKind clock,
        String clockName,
        LocalDate dueOn,
        boolean provisional,
        boolean extended,
        boolean overdue,
        boolean atRisk,
        String bureau,
        String handler,
        Finding finding,
        String findingName,
        int returns,
        Instant receivedAt) {

    /**
     * @param display names from the vault, or null
     * @param reach of the reader
     * @param today in legal time
     */
    static WorkListItem of(ComplaintDocument complaint, Display display, Reach reach, LocalDate today, Words words) {
        var running = complaint.runningClock();
        return new WorkListItem(
                complaint.id(),
                complaint.number(),
                complaint.version(),
                complaint.stage(),
                words.name(complaint.stage()),
                complaint.overlays().stream().map(Overlay::key).toList(),
                complaint.overlays().stream().map(words::name).toList(),
                complaint.channel(),
                words.name(complaint.channel()),
                complaint.regionCode(),
                Places.name(complaint.regionCode()),
                complaint.subject(),
                complaint.category(),
                complaint.category() == null ? null : words.name(complaint.category()),
                Named.organ(complaint, display),
                Named.enterprise(complaint, display),
                running.map(ComplaintClock::clock).orElse(null),
                running.map(ComplaintClock::clock).map(words::name).orElse(null),
                running.map(ComplaintClock::dueOn).orElse(null),
                running.map(ComplaintClock::provisional).orElse(false),
                running.map(ComplaintClock::isExtended).orElse(false),
                complaint.isOverdueOn(today),
                complaint.isAtRiskOn(today),
                complaint.handling().bureau(),
                reach.namesStaff() ? complaint.handling().handler() : null,
                complaint.handling().finding(),
                words.nameOrNull(complaint.handling().finding()),
                complaint.handling().returns(),
                complaint.receivedAt());
    }
}
