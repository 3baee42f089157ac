/** The vocabulary of a complaint 投诉举报: how it comes in, where it stands, what may be done next. */
package org.yuheng.kernel.complaint;
