package org.yuheng.query.worklist;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are in all
 * @param page from 0
 */
record WorkListPage(List<WorkListItem> items, long total, int page, int size) {}
