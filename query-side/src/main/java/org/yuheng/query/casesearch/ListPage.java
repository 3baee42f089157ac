package org.yuheng.query.casesearch;

import java.util.List;

/**
 * A page of a list.
 *
 * @param total how many there are in all
 * @param page from 0
 */
record ListPage<T>(List<T> items, long total, int page, int size) {}
