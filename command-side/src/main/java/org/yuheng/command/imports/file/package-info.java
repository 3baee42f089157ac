/**
 * Rows out of files: JSONL, CSV and XLSX are read as a stream of rows, a row that cannot be read is reported with its
 * number and the others go on, and a mapping turns the columns of a row into the fields of a complaint.
 */
package org.yuheng.command.imports.file;
