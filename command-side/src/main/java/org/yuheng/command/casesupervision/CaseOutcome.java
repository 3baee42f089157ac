package org.yuheng.command.casesupervision;

import org.yuheng.kernel.casesupervision.CaseStage;

/**
 * Where a case stands after a command.
 *
 * @param version number of events
 * @param recorded events that this very command added; none when it repeats what was done
 */
record CaseOutcome(String id, String number, long version, CaseStage stage, int recorded) {}
