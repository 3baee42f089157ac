/** The read side: events become documents and an index, and these answer questions. It changes nothing. */
package org.yuheng.query;
