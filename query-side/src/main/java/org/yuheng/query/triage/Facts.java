package org.yuheng.query.triage;

import java.time.LocalDate;
import org.yuheng.kernel.region.RegionCode;

/**
 * What is known of a complaint beside its text.
 *
 * @param region as stated; null for one that has left the list
 * @param receivedOn in legal time
 */
record Facts(RegionCode region, LocalDate receivedOn) {}
