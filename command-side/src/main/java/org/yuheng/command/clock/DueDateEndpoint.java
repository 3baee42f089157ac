package org.yuheng.command.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.kernel.rule.ClockKind;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Requires;

/** Lists for the administrator the due dates that wait for a calendar. Ids and dates only: no case content. */
@RestController
@Tag(name = "calendars", description = "工作日历")
class DueDateEndpoint {
    private static final int PAGE = 200;

    private final OpenDueDates dueDates;

    DueDateEndpoint(OpenDueDates dueDates) {
        this.dueDates = dueDates;
    }

    record Provisional(UUID complaintId, ClockKind clock, LocalDate dueOn) {}

    /** @param after give it back as {@code after} for the next page; null at the end */
    record Page(List<Provisional> items, long total, UUID after) {}

    @GetMapping("/api/due-dates/provisional")
    @Requires(Action.KEEP_CALENDARS)
    @Operation(summary = "Due dates that wait for the calendar of their year")
    Page provisional(@RequestParam(required = false) UUID after) {
        var from = new OpenDueDates.Open(
                after == null ? new UUID(0, 0) : after, ClockKind.SCREENING, LocalDate.of(1, 1, 1));
        var items = dueDates.provisional(from, PAGE).stream()
                .map(open -> new Provisional(open.complaintId(), open.clock(), open.dueOn()))
                .toList();
        var last = items.size() < PAGE ? null : items.getLast().complaintId();
        return new Page(items, dueDates.countProvisional(), last);
    }
}
