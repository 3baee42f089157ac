/**
 * Case-by-case supervision 个案监督: stages, verbs and codes of a case and its papers. Source: 《行政执法监督条例》 and the
 * transition table.
 */
package org.yuheng.kernel.casesupervision;
