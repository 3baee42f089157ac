/** Axon Framework with every essential bean named here: left to itself it chooses wrongly, sometimes silently. */
package org.yuheng.platform.axon;
