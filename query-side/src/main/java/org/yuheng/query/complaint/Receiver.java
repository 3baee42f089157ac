package org.yuheng.query.complaint;

import org.yuheng.kernel.complaint.JurisdictionGround;

/**
 * The body that got the matter.
 *
 * @param organisation id of a registered one; null for one that only the vault names
 * @param ground why that one is competent
 */
public record Receiver(String organisation, JurisdictionGround ground) {}
