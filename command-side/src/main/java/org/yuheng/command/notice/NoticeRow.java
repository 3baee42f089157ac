package org.yuheng.command.notice;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Reads the columns of a notice. */
final class NoticeRow {
    private NoticeRow() {}

    static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new NoticeSubject(
                        NoticeSubject.Kind.valueOf(row.getString("subject_kind")),
                        row.getString("subject_id"),
                        row.getString("number"),
                        row.getString("stage")),
                row.getString("step"),
                row.getString("paper"),
                day(row, "due_on"),
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

    static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        var day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
