package org.yuheng.command.imports.file;

import java.time.LocalDate;

/** The values of one row by field, without blanks around them; null where there is none. Nothing else is checked yet. */
public record ImportedRow(
        String externalNumber,
        String subject,
        String statement,
        String complainantName,
        String complainantPhone,
        String enterpriseName,
        String creditCode,
        String organName,
        String regionCode,
        LocalDate occurredOn,
        String category) {

    /** Without the values, which are personal data. */
    @Override
    public String toString() {
        return "[imported row]";
    }
}
