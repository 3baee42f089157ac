package org.yuheng.command.imports.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell as text: dates in ISO form, numbers as they are written out, formulas by the value that was stored with them.
 */
final class CellText {
    private static final Set<String> FAULTS =
            Set.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** A spreadsheet calculates with fifteen digits; what is beyond them in a fraction is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_NUMBER = 400;
    private static final BigDecimal ONE_DAY = BigDecimal.ONE;
    private static final BigDecimal END_OF_DAYS = new BigDecimal(2_958_466);

    private CellText() {}

    /** The text, empty for a blank cell; nothing for a cell that holds an error. */
    static Optional<String> of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Optional.of("");
        }
        if (cell.getType() == CellType.ERROR) {
            return Optional.empty();
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        String text = cell.getText();
        boolean fault = cell.getType() == CellType.FORMULA && FAULTS.contains(text);
        return fault ? Optional.empty() : Optional.of(unescaped(text));
    }

    private static Optional<String> number(Cell cell, BigDecimal number) {
        boolean possible = number.signum() >= 0 && number.compareTo(END_OF_DAYS) < 0;
        if (possible && NumberFormat.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return Optional.of(date(cell.asDate(), number.compareTo(ONE_DAY) < 0));
        }
        // Written out, 1E999999999 would be a thousand million digits.
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER || number.scale() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        return Optional.of(writtenOut(number));
    }

    private static String writtenOut(BigDecimal number) {
        var exact = number.scale() > 0 && number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number;
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime exact, boolean onlyTime) {
        var rounded = exact.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (onlyTime) {
            return rounded.toLocalTime().toString();
        }
        return rounded.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? rounded.toLocalDate().toString()
                : rounded.toString();
    }

    /** Spreadsheets write characters that XML cannot hold as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(escaped -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escaped.group(1), 16))))
                : text;
    }
}
