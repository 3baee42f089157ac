/**
 * Case-by-case supervision 个案监督: what may be done to a case and its papers, by whom, and what follows. Source:
 * 《行政执法监督条例》; the transition table of the case.
 */
package org.yuheng.command.casesupervision;
