/** Takes an upload from the wire: its fields, and its file sealed while it arrives. Nothing is spooled in the clear. */
package org.yuheng.command.imports.upload;
