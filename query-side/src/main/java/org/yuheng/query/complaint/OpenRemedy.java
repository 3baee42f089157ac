package org.yuheng.query.complaint;

import org.yuheng.kernel.calendar.PeriodUnit;
import org.yuheng.kernel.complaint.Remedy;

/**
 * The remedy to which the person was pointed.
 *
 * @param period how long it is open, in {@code unit}
 */
public record OpenRemedy(Remedy remedy, Integer period, PeriodUnit unit) {}
