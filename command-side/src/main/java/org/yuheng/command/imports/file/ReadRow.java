package org.yuheng.command.imports.file;

/**
 * What one row of a file turned out to be. Its number is stable: the line in which the row begins (JSONL and CSV) or the
 * row of the sheet (XLSX), counted from 1 with the header and blank lines. So it is what an editor or a spreadsheet
 * shows, and the same each time the file is read.
 */
public sealed interface ReadRow permits Row, BrokenRow {
    long number();
}
