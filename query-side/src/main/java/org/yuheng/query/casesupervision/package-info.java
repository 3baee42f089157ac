/**
 * One supervision case as readers see it: where it stands, which periods run, its papers and their life, what may be done
 * next, and its biography; each reader sees as much of it as concerns them.
 */
package org.yuheng.query.casesupervision;
