/**
 * 类案治理 on the writing side: a class is opened from a finding, a suggestion or on one's own, approved by another person,
 * widened, cured, watched and struck off; what comes back while it is watched is recorded by itself.
 */
package org.yuheng.command.classmatter;
