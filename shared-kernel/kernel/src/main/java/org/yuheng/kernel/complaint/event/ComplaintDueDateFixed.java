package org.yuheng.kernel.complaint.event;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.yuheng.kernel.rule.ClockKind;

/**
 * A provisional due date became certain when the calendar of its year was published.
 *
 * @param clock which period
 * @param rule {@code id@version} of that period
 */
@Revision("1")
public record ComplaintDueDateFixed(String complaintId, ClockKind clock, String rule, LocalDate dueOn, Instant at)
        implements ComplaintEvent {}
