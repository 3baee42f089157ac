package org.yuheng.command.imports.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.ErrorCode;

/** What became of each row of an import, in pages by row number. */
@Component
class ImportReports {
    private static final String ALL = """
            SELECT row_number, outcome, complaint_id, code, details FROM import_row
             WHERE import_id = ? AND row_number > ? ORDER BY row_number LIMIT ?
            """;
    private static final String REJECTED = """
            SELECT row_number, outcome, complaint_id, code, details FROM import_row
             WHERE import_id = ? AND row_number > ? AND outcome = 'REJECTED' ORDER BY row_number LIMIT ?
            """;

    private final JdbcTemplate jdbc;

    ImportReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<RowOutcome> rows(UUID importId, long after, int most) {
        return jdbc.query(ALL, ImportReports::outcome, importId, after, most);
    }

    List<RowOutcome> rejected(UUID importId, long after, int most) {
        return jdbc.query(REJECTED, ImportReports::outcome, importId, after, most);
    }

    private static RowOutcome outcome(ResultSet row, int index) throws SQLException {
        var code = row.getString("code");
        return new RowOutcome(
                row.getLong("row_number"),
                RowOutcome.Kind.valueOf(row.getString("outcome")),
                row.getString("complaint_id"),
                code == null ? null : ErrorCode.valueOf(code),
                WrittenDetails.read(row.getString("details")));
    }
}
