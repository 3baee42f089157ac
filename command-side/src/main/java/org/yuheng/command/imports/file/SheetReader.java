package org.yuheng.command.imports.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/**
 * The rows of the first sheet of a workbook that a person sees. Blank rows are passed over. The library behind it has no
 * limits of its own, so {@link ArchiveCheck} has to have passed the file.
 */
final class SheetReader implements RowReader {
    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Spliterator<org.dhatim.fastexcel.reader.Row> rows;
    private final Header header;
    private final Set<String> columns;
    private org.dhatim.fastexcel.reader.Row current;
    private long number;

    private SheetReader(ReadableWorkbook workbook, Mapping mapping) throws IOException {
        this.workbook = workbook;
        this.stream = firstVisible(workbook).openStream();
        this.rows = stream.spliterator();
        this.header = new Header(headerNames());
        mapping.mustFindColumnsIn(header.names());
        this.columns = mapping.columns();
    }

    /** @throws DomainError as {@link RowSource#open} says */
    static SheetReader open(Content content, Mapping mapping) throws IOException {
        boolean styled = ArchiveCheck.passAndTellStyled(content);
        try (var file = content.open()) {
            var workbook = new ReadableWorkbook(file, new ReadingOptions(styled, true));
            try {
                return new SheetReader(workbook, mapping);
            } catch (IOException | RuntimeException unreadable) {
                workbook.close();
                throw unreadable;
            }
        } catch (DomainError refused) {
            throw refused;
        } catch (RuntimeException damaged) {
            throw Defect.NOT_A_WORKBOOK.ofFile();
        }
    }

    @Override
    public ReadRow next() throws IOException {
        while (true) {
            try {
                if (!advance()) {
                    return null;
                }
            } catch (DomainError refused) {
                throw refused;
            } catch (RuntimeException damagedCell) {
                return BrokenRow.of(++number, Defect.CELL);
            }
            if (!isBlank(current)) {
                return read(current);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** The library goes on at the next row after a cell that it cannot read, but not after broken XML. */
    private boolean advance() {
        try {
            if (!rows.tryAdvance(row -> current = row)) {
                return false;
            }
            // A sheet need not number its rows.
            number = Math.max(number + 1, current.getRowNum());
            return true;
        } catch (RuntimeException damaged) {
            if (damaged.getCause() instanceof XMLStreamException) {
                throw Defect.DAMAGED_PART.ofFile();
            }
            throw damaged;
        }
    }

    private List<String> headerNames() {
        while (advance()) {
            if (!isBlank(current)) {
                var names = new ArrayList<String>();
                for (int place = 0; place < current.getCellCount(); place++) {
                    names.add(text(current, place).orElse(""));
                }
                return names;
            }
        }
        throw new DomainError(ErrorCode.FILE_EMPTY);
    }

    private ReadRow read(org.dhatim.fastexcel.reader.Row row) {
        var cells = new HashMap<String, String>();
        for (String column : columns) {
            var text = text(row, header.place(column));
            if (text.isEmpty()) {
                return BrokenRow.of(number, ErrorCode.INVALID_VALUE, Map.of("field", column));
            }
            cells.put(column, text.get());
        }
        return new Row(number, cells);
    }

    private static boolean isBlank(org.dhatim.fastexcel.reader.Row row) {
        for (int place = 0; place < row.getCellCount(); place++) {
            if (!text(row, place).orElse("#").isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> text(org.dhatim.fastexcel.reader.Row row, int place) {
        return row.getOptionalCell(place).map(CellText::of).orElse(Optional.of(""));
    }

    private static Sheet firstVisible(ReadableWorkbook workbook) {
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(Defect.NOT_A_WORKBOOK::ofFile);
    }
}
