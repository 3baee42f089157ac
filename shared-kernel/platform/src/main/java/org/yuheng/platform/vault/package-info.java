/** The port by which the read side learns what the vault may tell it; implemented on the command side. */
package org.yuheng.platform.vault;
