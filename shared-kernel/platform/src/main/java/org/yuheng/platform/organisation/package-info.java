/** The port by which the read side learns which organs are registered; implemented on the command side. */
package org.yuheng.platform.organisation;
