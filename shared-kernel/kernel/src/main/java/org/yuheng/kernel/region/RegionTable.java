package org.yuheng.kernel.region;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yuheng.kernel.resource.KernelResource;

/** The rows of {@code henan-regions.tsv} by code, read once, in the order of the file. */
final class RegionTable {
    record Row(String code, String name, RegionLevel level, String parent) {}

    private static final String NO_PARENT = "-";
    private static final Map<String, Row> ROWS = read();

    private RegionTable() {}

    static Map<String, Row> rows() {
        return ROWS;
    }

    private static Map<String, Row> read() {
        var rows = new LinkedHashMap<String, Row>(4096);
        for (String line : new KernelResource("henan-regions.tsv").meaningfulLines()) {
            String[] cells = line.split("\t");
            String parent = NO_PARENT.equals(cells[3]) ? null : cells[3];
            rows.put(cells[0], new Row(cells[0], cells[1], RegionLevel.valueOf(cells[2]), parent));
        }
        return rows;
    }
}
