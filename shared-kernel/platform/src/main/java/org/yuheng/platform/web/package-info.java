/** The edge that both sides share: who asks, what is refused and how it is said. */
package org.yuheng.platform.web;
