/**
 * The law as data: how long something may take, who says so, and how strongly that binds here. A rule never changes;
 * when the law does, a new version is added.
 */
package org.yuheng.kernel.rule;
