/** The only place where ids are made by chance. */
package org.yuheng.platform.identity;
