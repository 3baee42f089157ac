/**
 * The architecture rules, held by machine. Each rule has a canary under {@code org.yuheng.canary} that breaks it: a rule
 * that cannot fail is itself a failure. The canaries live outside the packages that the application scans for beans.
 */
package org.yuheng.standalone.architecture;
