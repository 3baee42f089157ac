package org.yuheng.command.imports.file;

import java.util.Map;

/**
 * A row that could be read.
 *
 * @param cells by column; a column without a value may be missing
 */
public record Row(long number, Map<String, String> cells) implements ReadRow {
    public Row {
        cells = Map.copyOf(cells);
    }

    /** Without the cells, which hold personal data. */
    @Override
    public String toString() {
        return "Row " + number;
    }
}
