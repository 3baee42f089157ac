package org.yuheng.command.classmatter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.web.Faults;

/**
 * When something of a watched class comes back, then its relapse is recorded. The command is safe to repeat, so that
 * nothing is recorded twice, also with several of these.
 */
@Component
class ClassRelapseClock {
    private static final Logger LOG = LoggerFactory.getLogger(ClassRelapseClock.class);
    private static final int PAGE = 100;

    private final ClassWatches watches;
    private final ClassMatterCommands commands;

    ClassRelapseClock(ClassWatches watches, ClassMatterCommands commands) {
        this.watches = watches;
        this.commands = commands;
    }

    @Scheduled(fixedDelayString = "${yuheng.class-relapse.every:PT2S}")
    void recordWhatCameBack() {
        for (var found : watches.found(PAGE)) {
            try {
                commands.send(new ClassMatterCommand.RecordRelapse(
                        new ClassMatterCommand.Asked(found.classMatterId(), Authority.CLOCK, null, null),
                        found.kind(),
                        found.targetId(),
                        found.occurredOn(),
                        null));
                watches.settled(found);
            } catch (DomainError refused) {
                watches.settled(found);
                LOG.warn("a relapse of {} was refused: {}", found.classMatterId(), refused.code());
            } catch (RuntimeException failed) {
                LOG.warn("a relapse will be recorded later: {}", Faults.placeOf(failed));
                return;
            }
        }
    }
}
