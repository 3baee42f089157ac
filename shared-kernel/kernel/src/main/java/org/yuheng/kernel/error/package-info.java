/**
 * Everything that can be refused has a code here, with a kind, a legal basis where there is one, and a message in
 * Chinese and English that says what happened and what to do.
 */
package org.yuheng.kernel.error;
