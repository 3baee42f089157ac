/**
 * 类案治理 on the reading side: what reaches a threshold and is suggested, class matters with their members, and whether
 * the cure has an effect. Everything is asked from one index of complaints, cases and class matters.
 */
package org.yuheng.query.classmatter;
