/**
 * Import of files: many complaints in one upload. A file is received encrypted, read row by row, and every row becomes
 * a complaint, a duplicate or a refusal with its reason.
 */
package org.yuheng.command.imports;
