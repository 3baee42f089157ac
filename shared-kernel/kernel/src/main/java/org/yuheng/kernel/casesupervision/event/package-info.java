/**
 * What happened to a supervision case and its papers, for ever. Flat records of results and references, lists of such at
 * most; texts lie in the vault. Regions, organs and rules are plain strings here, as for complaints.
 */
package org.yuheng.kernel.casesupervision.event;
