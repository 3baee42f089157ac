package org.yuheng.query.complaint;

/**
 * 回访: what the person who complained said to the answer.
 *
 * @param reasoned whether the person said why
 */
public record CallBack(boolean satisfied, boolean reasoned) {}
