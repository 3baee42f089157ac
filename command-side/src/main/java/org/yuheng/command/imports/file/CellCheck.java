package org.yuheng.command.imports.file;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Follows the cells of a sheet and refuses one that no sheet can have. */
final class CellCheck {
    /** How many strings a workbook may share; a cell refers to one of them by number. */
    static final int MOST_STRINGS = 2_000_000;

    /** Up to column XFD. */
    private static final int MOST_COLUMNS = 16_384;

    private static final int LONGEST_STRING_NUMBER = 7;

    /** Formulas that stand for a range; the library looks through them at every cell. */
    private static final int MOST_RANGES = 10_000;

    private int cellsInRow;
    private int ranges;
    private boolean stringCell;
    private boolean inStringNumber;
    private final StringBuilder stringNumber = new StringBuilder();

    void begin(String element, XMLStreamReader xml) {
        switch (element) {
            case "row" -> cellsInRow = 0;
            case "c" -> cell(xml);
            case "v" -> {
                inStringNumber = stringCell;
                stringNumber.setLength(0);
            }
            case "f" -> {
                if (xml.getAttributeValue(null, "ref") != null && ++ranges > MOST_RANGES) {
                    throw Inflation.bomb();
                }
            }
            default -> {}
        }
    }

    void text(XMLStreamReader xml) {
        if (inStringNumber) {
            must(xml.getEventType() != XMLStreamConstants.CDATA);
            must(stringNumber.length() + xml.getTextLength() <= LONGEST_STRING_NUMBER);
            stringNumber.append(xml.getText());
        }
    }

    void end(String element) {
        if (inStringNumber && "v".equals(element)) {
            inStringNumber = false;
            must(stringNumber.chars().allMatch(digit -> digit >= '0' && digit <= '9'));
            must(stringNumber.isEmpty() || Integer.parseInt(stringNumber.toString()) < MOST_STRINGS);
        }
        if ("c".equals(element)) {
            stringCell = false;
        }
    }

    private void cell(XMLStreamReader xml) {
        must(++cellsInRow <= MOST_COLUMNS);
        stringCell = "s".equals(xml.getAttributeValue(null, "t"));
        String address = xml.getAttributeValue(null, "r");
        if (address != null) {
            int column = 0;
            int at = 0;
            while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
                column = 26 * column + address.charAt(at++) - 'A' + 1;
                must(column <= MOST_COLUMNS);
            }
            must(column > 0 && address.substring(at).matches("[0-9]{1,9}"));
        }
    }

    private static void must(boolean lawful) {
        if (!lawful) {
            throw Defect.CELL.ofFile();
        }
    }
}
