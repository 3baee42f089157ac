package org.yuheng.platform.access;

import org.yuheng.kernel.region.RegionCode;

/**
 * What a right is measured against.
 *
 * @param region where the thing lies, or null
 * @param broughtInBy account that brought it in
 * @param broughtInFor organisation for which it was brought in, or null
 */
public record Subject(RegionCode region, String broughtInBy, String broughtInFor) {}
