/** Spring configuration that both sides use: event storage and reading, mappers, errors, access, clocks. No domain rule. */
package org.yuheng.platform;
