package org.yuheng.command.classmatter;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.classmatter.ClassDefinition;
import org.yuheng.kernel.classmatter.ClassMemberKind;
import org.yuheng.kernel.classmatter.ClassOccurrence;
import org.yuheng.kernel.classmatter.event.ClassMatterClosed;
import org.yuheng.kernel.classmatter.event.ClassMatterEvent;
import org.yuheng.kernel.classmatter.event.ClassMatterOpened;
import org.yuheng.kernel.classmatter.event.ClassRelapseRecorded;
import org.yuheng.kernel.classmatter.event.ClassWatchStarted;
import org.yuheng.kernel.complaint.Category;
import org.yuheng.kernel.log.RecordedEvent;

/**
 * Which classes are watched, and what came back meanwhile: rows written with their token in one transaction, in the order
 * of the log. Twice is once: a row is put in place of itself, and what was recorded is taken away.
 */
@Component
@ProcessingGroup(ClassWatches.GROUP)
class ClassWatches {
    static final String GROUP = "class-watches-v1";

    private final JdbcTemplate jdbc;
    private final ClassRegisterOfTheHouse register;

    ClassWatches(JdbcTemplate jdbc, ClassRegisterOfTheHouse register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /** @param kind of what came back */
    record Found(String classMatterId, ClassMemberKind kind, String targetId, LocalDate occurredOn) {}

    private record Watched(String id, ClassDefinition definition, LocalDate from, LocalDate until) {
        boolean holds(ClassOccurrence occurrence) {
            return !occurrence.day().isBefore(from)
                    && !occurrence.day().isAfter(until)
                    && definition.covers(occurrence);
        }
    }

    @EventHandler
    void on(RecordedEvent event) {
        if (event instanceof ClassMatterEvent own) {
            follow(own);
        } else if (ClassOccurrence.mayBegin(event)) {
            compare(event.aggregateId());
        }
    }

    private void follow(ClassMatterEvent event) {
        var id = UUID.fromString(event.classMatterId());
        switch (event) {
            case ClassMatterOpened e ->
                jdbc.update(
                        """
                        INSERT INTO class_watch (class_matter_id, category, organ, region, item) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """,
                        id,
                        e.category() == null ? null : e.category().name(),
                        e.organId(),
                        e.regionCode(),
                        e.itemCode());
            case ClassWatchStarted e ->
                jdbc.update(
                        "UPDATE class_watch SET watch_from = ?, watch_until = ? WHERE class_matter_id = ?",
                        Date.valueOf(e.watchFrom()),
                        Date.valueOf(e.watchUntil()),
                        id);
            case ClassRelapseRecorded e -> endOfWatch(id);
            case ClassMatterClosed e -> endOfWatch(id);
            default -> {}
        }
    }

    private void endOfWatch(UUID id) {
        jdbc.update("UPDATE class_watch SET watch_from = NULL, watch_until = NULL WHERE class_matter_id = ?", id);
        jdbc.update("DELETE FROM class_relapse WHERE class_matter_id = ?", id);
    }

    /** Most of the time nothing is watched, and the log is left alone. */
    private void compare(String id) {
        var watched = watched();
        if (!watched.isEmpty()) {
            register.occurrence(id)
                    .filter(ClassOccurrence::counts)
                    .ifPresent(occurrence -> watched.stream()
                            .filter(watch -> watch.holds(occurrence))
                            .forEach(watch -> note(watch, occurrence)));
        }
    }

    private void note(Watched watch, ClassOccurrence occurrence) {
        jdbc.update(
                """
                INSERT INTO class_relapse (class_matter_id, target_id, kind, occurred_on) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
                UUID.fromString(watch.id()),
                UUID.fromString(occurrence.id()),
                occurrence.kind().name(),
                Date.valueOf(occurrence.day()));
    }

    private List<Watched> watched() {
        return jdbc.query(
                "SELECT * FROM class_watch WHERE watch_from IS NOT NULL",
                (row, index) -> new Watched(
                        row.getString("class_matter_id"),
                        new ClassDefinition(
                                row.getString("category") == null ? null : Category.valueOf(row.getString("category")),
                                row.getString("organ"),
                                row.getString("region"),
                                row.getString("item")),
                        row.getDate("watch_from").toLocalDate(),
                        row.getDate("watch_until").toLocalDate()));
    }

    /** What waits to be recorded, the oldest first. */
    List<Found> found(int limit) {
        return jdbc.query(
                "SELECT * FROM class_relapse ORDER BY occurred_on, class_matter_id, target_id LIMIT ?",
                (row, index) -> new Found(
                        row.getString("class_matter_id"),
                        ClassMemberKind.valueOf(row.getString("kind")),
                        row.getString("target_id"),
                        row.getDate("occurred_on").toLocalDate()),
                limit);
    }

    /** It was recorded, or there was nothing to record. */
    void settled(Found found) {
        jdbc.update(
                "DELETE FROM class_relapse WHERE class_matter_id = ? AND target_id = ?",
                UUID.fromString(found.classMatterId()),
                UUID.fromString(found.targetId()));
    }
}
