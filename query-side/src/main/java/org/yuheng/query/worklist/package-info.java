/**
 * Work lists and full-text search: pages of complaints from the index of this node, and the same lists to their end as
 * files.
 */
package org.yuheng.query.worklist;
