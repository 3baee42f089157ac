/** The index of complaints: by what they are found, and how work lists, full-text search and figures ask for them. */
package org.yuheng.query.search;
