/** What tests of the command side share: a real PostgreSQL, and the command side itself without its web edge. */
package org.yuheng.command.testing;
