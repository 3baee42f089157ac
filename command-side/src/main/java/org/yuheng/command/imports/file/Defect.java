package org.yuheng.command.imports.file;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;

/** What is wrong with a file or a row; published as {@code reason} in the details of an error. */
enum Defect {
    /** Bytes that are no text in the file's encoding. */
    ENCODING,
    /** A line that is not one JSON object; {@code column}. */
    NOT_A_JSON_OBJECT,
    /** A quoted value that does not end, or not within the length of a row. */
    QUOTE_NOT_CLOSED,
    /** Text between the end of a quoted value and the next delimiter. */
    TEXT_AFTER_QUOTE,
    /** More or fewer values than columns; {@code columns}, {@code values}. */
    NUMBER_OF_VALUES,
    /** The header cannot be read. */
    HEADER,
    /** A column without a name; {@code columns}: which, counted from 1. */
    COLUMN_NAME_BLANK,
    /** Several columns with the same name; {@code columns}: which, counted from 1. */
    COLUMN_NAME_TWICE,
    /** Not a workbook of the kind XLSX. */
    NOT_A_WORKBOOK,
    /** A workbook of the old kind XLS, or one with a password. */
    OLD_OR_LOCKED_WORKBOOK,
    /** A part of the workbook that is damaged. */
    DAMAGED_PART,
    /** A part of the workbook with a document type declaration, which no spreadsheet writes. */
    DOCUMENT_TYPE,
    /** A cell that the sheet cannot have. */
    CELL;

    /** The whole file cannot be read because of this. */
    DomainError ofFile() {
        return ofFile(Map.of());
    }

    DomainError ofFile(Map<String, Object> more) {
        var details = new LinkedHashMap<String, Object>();
        details.put("reason", name());
        details.putAll(more);
        return new DomainError(ErrorCode.FILE_BROKEN, details);
    }
}
