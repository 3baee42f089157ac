package org.yuheng.command.imports.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yuheng.kernel.error.DomainError;

/** The columns of a table by name and place. Names are compared without the blanks around them. */
final class Header {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int size;

    /** @throws DomainError when two columns have the same name */
    Header(List<String> names) {
        size = names.size();
        var twice = new ArrayList<Integer>();
        for (int place = 0; place < size; place++) {
            String name = names.get(place).strip();
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                twice.add(place + 1);
            }
        }
        // By place and not by name: a file without a header has personal data here.
        if (!twice.isEmpty()) {
            throw Defect.COLUMN_NAME_TWICE.ofFile(Map.of("columns", twice));
        }
    }

    /** @throws DomainError when a column has no name */
    Header withoutBlanks(List<String> names) {
        var blank = new ArrayList<Integer>();
        for (int place = 0; place < size; place++) {
            if (names.get(place).isBlank()) {
                blank.add(place + 1);
            }
        }
        if (!blank.isEmpty()) {
            throw Defect.COLUMN_NAME_BLANK.ofFile(Map.of("columns", blank));
        }
        return this;
    }

    int size() {
        return size;
    }

    Set<String> names() {
        return places.keySet();
    }

    /** The place of a column that is there, from 0. */
    int place(String column) {
        return places.get(column);
    }
}
