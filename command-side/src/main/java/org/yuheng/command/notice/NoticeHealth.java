package org.yuheng.command.notice;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Warns when notices failed for good or are not written. Complaints and cases go on without notices, so it is never down. */
@Component("notices")
class NoticeHealth implements HealthIndicator {
    private static final Status WARNING = new Status("WARNING");

    private final EventProcessingConfiguration processing;
    private final DeliveryLog log;
    private final SmtpSending smtp;
    private final QuietHoursPolicy quietHours;

    NoticeHealth(
            EventProcessingConfiguration processing, DeliveryLog log, SmtpSending smtp, QuietHoursPolicy quietHours) {
        this.processing = processing;
        this.log = log;
        this.smtp = smtp;
        this.quietHours = quietHours;
    }

    @Override
    public Health health() {
        long failed = log.count(Notice.State.FAILED);
        boolean written = isWritten();
        var health = failed > 0 || !written ? Health.status(WARNING) : Health.up();
        return health.withDetail("written", written)
                .withDetail("waiting", log.count(Notice.State.WAITING))
                .withDetail("failed", failed)
                .withDetail("smtp", smtp.isOn() ? "on" : "off: spring.mail.host is not set, mail is SKIPPED")
                .withDetail("quietHours", quietHours.toString())
                .build();
    }

    /** Another process may do it; then this one has no segment. */
    private boolean isWritten() {
        return processing
                .eventProcessor(NoticeOutbox.GROUP, StreamingEventProcessor.class)
                .filter(found -> found.isRunning()
                        && found.processingStatus().values().stream().noneMatch(EventTrackerStatus::isErrorState))
                .isPresent();
    }
}
