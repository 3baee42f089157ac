/** What the read side says to people, in Chinese or English: templates over stored facts, never stored prose. */
package org.yuheng.query.words;
