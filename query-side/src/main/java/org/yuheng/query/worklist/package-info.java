/** Work lists and full-text search: pages of complaints from the index of this node. */
package org.yuheng.query.worklist;
