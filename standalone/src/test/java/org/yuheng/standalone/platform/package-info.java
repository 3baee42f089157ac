/** The whole platform, over HTTP only: what a client sees, told in steps. */
package org.yuheng.standalone.platform;
