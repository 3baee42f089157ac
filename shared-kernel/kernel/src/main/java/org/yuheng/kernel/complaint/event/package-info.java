/**
 * What happened to a complaint, for ever. Flat records of results and references; text and identity lie in the vault.
 * Regions, organs and rules are plain strings here, so that an event reads on when the lists have changed.
 */
package org.yuheng.kernel.complaint.event;
