/** The official numbers of an enterprise: the unified social credit code, or the older registration number. */
package org.yuheng.kernel.enterprise;
