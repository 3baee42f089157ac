package org.yuheng.command.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.yuheng.kernel.complaint.ComplaintStage;

/** Reads the columns of a notice. */
final class NoticeRow {
    private NoticeRow() {}

    static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("complaint_id"),
                row.getString("number"),
                row.getString("step"),
                ComplaintStage.valueOf(row.getString("stage")),
                Audience.valueOf(row.getString("audience")),
                row.getString("recipient"),
                NoticeChannel.valueOf(row.getString("channel")),
                row.getTimestamp("at").toInstant());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    static Timestamp time(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
