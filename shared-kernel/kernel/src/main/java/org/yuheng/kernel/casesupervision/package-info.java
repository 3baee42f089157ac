/** The vocabulary of case-by-case supervision 个案监督: its papers, what they must hold and where they stand. */
package org.yuheng.kernel.casesupervision;
