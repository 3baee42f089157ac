/** One complaint as readers see it: where it stands, which periods run, what may be done next, and its biography. */
package org.yuheng.query.complaint;
