package org.yuheng.command.clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.yuheng.command.calendar.Calendars;
import org.yuheng.kernel.calendar.CalendarYear;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Person;
import org.yuheng.platform.access.Requires;

/** Enters the calendar of a year when the State Council has published it; provisional due dates are then fixed. */
@RestController
@Tag(name = "calendars", description = "工作日历")
class CalendarEndpoint {
    private final Calendars calendars;
    private final DueDateClock clock;

    CalendarEndpoint(Calendars calendars, DueDateClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @param source the notice that published it */
    record Entry(Set<LocalDate> off, Set<LocalDate> work, String source) {}

    record Known(Set<Integer> years) {}

    record Entered(int year, int fixedDueDates) {}

    @GetMapping("/api/calendars")
    @Requires(Action.READ_REFERENCE)
    @Operation(summary = "Years whose working days are known")
    Known known() {
        return new Known(calendars.current().years());
    }

    @PutMapping("/api/calendars/{year}")
    @Requires(Action.KEEP_CALENDARS)
    @Operation(summary = "Enter the published calendar of a year and fix the due dates that waited for it")
    Entered enter(Person person, @PathVariable int year, @RequestBody Entry entry) {
        if (entry.off() == null || entry.work() == null) {
            throw new DomainError(ErrorCode.MISSING_FIELD, Map.of("field", entry.off() == null ? "off" : "work"));
        }
        calendars.enter(new CalendarYear(year, entry.off(), entry.work(), entry.source()), person.account());
        return new Entered(year, clock.fixProvisional());
    }
}
