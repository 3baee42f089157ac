package org.yuheng.query.worklist;

import java.io.IOException;
import java.util.List;

/** A table that is written row by row. What has been written is not kept. */
interface Sheet {
    void row(List<Cell> cells) throws IOException;

    /** What has been written leaves for the reader. */
    void flush() throws IOException;

    /** Writes the end. The stream stays open, and a sheet without its end is visibly broken where the format allows. */
    void end() throws IOException;
}
