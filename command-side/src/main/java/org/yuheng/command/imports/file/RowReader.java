package org.yuheng.command.imports.file;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one format, in order. */
interface RowReader extends Closeable {
    /** The next row, or null at the end. */
    ReadRow next() throws IOException;
}
