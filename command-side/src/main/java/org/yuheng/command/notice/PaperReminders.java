package org.yuheng.command.notice;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.command.casesupervision.CaseDirectory.CaseParties;
import org.yuheng.command.clock.EndingPeriods;
import org.yuheng.command.clock.EndingPeriods.Ending;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.time.LegalClock;
import org.yuheng.platform.web.Faults;

/**
 * Reminds of the end of a period that a paper states, once for each period, by legal time. What was reminded of is marked
 * in the transaction of the notices, whose ids follow from the period: several processes, or one that dies, do no harm. A
 * reminder changes nothing in the case.
 */
@Component
class PaperReminders {
    private static final Logger LOG = LoggerFactory.getLogger(PaperReminders.class);
    private static final String MARK = """
            INSERT INTO notice_reminder (case_id, paper_id, due_on, reminded_at) VALUES (?::uuid, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """;

    private final ReminderPolicy policy;
    private final EndingPeriods periods;
    private final RunningPapers papers;
    private final CaseNotices notices;
    private final NoticeOutbox outbox;
    private final Calendars calendars;
    private final LegalClock clock;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    PaperReminders(
            ReminderPolicy policy,
            EndingPeriods periods,
            RunningPapers papers,
            CaseNotices notices,
            NoticeOutbox outbox,
            Calendars calendars,
            LegalClock clock,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.policy = policy;
        this.periods = periods;
        this.papers = papers;
        this.notices = notices;
        this.outbox = outbox;
        this.calendars = calendars;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    private record Period(String caseId, String paperId, LocalDate dueOn) {
        static Period of(Ending ending) {
            return new Period(ending.caseId(), ending.paperId(), ending.dueOn());
        }
    }

    @Scheduled(fixedDelayString = "${yuheng.notice.reminder-tick:PT1M}")
    void tick() {
        try {
            remind();
        } catch (RuntimeException failed) {
            LOG.warn("reminders will be written later: {}", Faults.placeOf(failed));
        }
    }

    /** @return periods of which somebody was reminded by this very call */
    int remind() {
        if (policy.isOff()) {
            return 0;
        }
        var today = LegalDay.dateOf(clock.now());
        var done = remindedOf(today);
        int reminded = 0;
        for (var ending : periods.ofPapers(today, policy.horizon(today, calendars.current()))) {
            reminded += !done.contains(Period.of(ending)) && isReminded(ending) ? 1 : 0;
        }
        return reminded;
    }

    /** One that fails is passed over and asked again next time. */
    private boolean isReminded(Ending ending) {
        try {
            var firstDay = policy.firstDay(ending.dueOn(), calendars.current());
            return papers.whileRunning(ending.caseId(), ending.clock(), ending.paperId(), ending.dueOn(), firstDay)
                    .filter(parties -> Boolean.TRUE.equals(transactions.execute(status -> write(ending, parties))))
                    .isPresent();
        } catch (RuntimeException failed) {
            LOG.warn("the reminder of case {} will be written later: {}", ending.caseId(), Faults.placeOf(failed));
            return false;
        }
    }

    private boolean write(Ending ending, CaseParties parties) {
        var at = clock.now();
        boolean first =
                jdbc.update(MARK, ending.caseId(), ending.paperId(), NoticeRow.date(ending.dueOn()), NoticeRow.time(at))
                        == 1;
        if (first) {
            notices.reminding(ending, parties, at).forEach(outbox::write);
        }
        return first;
    }

    private Set<Period> remindedOf(LocalDate today) {
        return new HashSet<>(jdbc.query(
                "SELECT case_id::text, paper_id, due_on FROM notice_reminder WHERE due_on >= ?",
                (row, index) -> new Period(
                        row.getString(1), row.getString(2), row.getDate(3).toLocalDate()),
                NoticeRow.date(today)));
    }
}
