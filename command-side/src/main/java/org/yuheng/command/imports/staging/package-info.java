/**
 * Files that were received and wait for their import: never in the clear on disk, never whole in memory, deleted at the
 * end. Sealed in chunks with a key of their own, so that any change to the stored bytes is noticed when they are read.
 */
package org.yuheng.command.imports.staging;
