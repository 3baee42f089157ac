/** Text as people give it, without the characters that nobody sees. */
package org.yuheng.kernel.text;
