/** Ids that are the same for the same input, so a repeated request meets the same thing in every store. */
package org.yuheng.kernel.identity;
