/**
 * Cases and papers found and listed: the docket of each desk, the register of papers, and what an organ still owes. All
 * come from one index, cut to the right of whoever asks.
 */
package org.yuheng.query.casesearch;
