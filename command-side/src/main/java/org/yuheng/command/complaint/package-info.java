/**
 * A complaint from its arrival to acceptance, refusal or deemed acceptance. Read {@code ComplaintCommand} for what can
 * be asked, {@code ComplaintDecisions} for what the law answers, {@code ComplaintState} for what is remembered.
 */
package org.yuheng.command.complaint;
