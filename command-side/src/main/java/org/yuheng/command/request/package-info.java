/** Reads what stands in the body of a request: codes, ids and texts. It knows no word of the domain. */
package org.yuheng.command.request;
