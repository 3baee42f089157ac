package org.yuheng.command.clock;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.kernel.calendar.LegalDay;
import org.yuheng.platform.time.LegalClock;

/**
 * Whether the statutory clock can be trusted: down when due dates are not projected, warning when dates wait for a
 * calendar or the calendar of the present year is missing.
 */
@Component("statutoryClock")
class ClockHealth implements HealthIndicator {
    private static final Status WARNING = new Status("WARNING");

    private final EventProcessingConfiguration processing;
    private final OpenDueDates dueDates;
    private final OpenCasePeriods casePeriods;
    private final Calendars calendars;
    private final LegalClock clock;

    ClockHealth(
            EventProcessingConfiguration processing,
            OpenDueDates dueDates,
            OpenCasePeriods casePeriods,
            Calendars calendars,
            LegalClock clock) {
        this.casePeriods = casePeriods;
        this.processing = processing;
        this.dueDates = dueDates;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Override
    public Health health() {
        boolean projected = isProjected(DueDates.GROUP) && isProjected(CasePeriods.GROUP);
        long provisional = dueDates.countProvisional() + casePeriods.countProvisional();
        int year = LegalDay.dateOf(clock.now()).getYear();
        boolean yearKnown = calendars.current().knows(year);
        var health = projected ? provisional > 0 || !yearKnown ? Health.status(WARNING) : Health.up() : Health.down();
        return health.withDetail(
                        "legalTime",
                        clock.now().atZone(LegalDay.ZONE).toOffsetDateTime().toString())
                .withDetail("calendars", calendars.current().years())
                .withDetail("provisionalDueDates", provisional)
                .build();
    }

    private boolean isProjected(String group) {
        return processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .filter(found -> found.isRunning()
                        && found.processingStatus().values().stream().noneMatch(EventTrackerStatus::isErrorState))
                .isPresent();
    }
}
