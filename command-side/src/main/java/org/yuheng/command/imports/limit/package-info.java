/** How much may be received: sizes as people say them, and streams that end with an error at a limit. */
package org.yuheng.command.imports.limit;
