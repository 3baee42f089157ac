package org.yuheng.query.support;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.Finding;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.query.complaint.ClockState;
import org.yuheng.query.complaint.ComplaintClock;
import org.yuheng.query.complaint.ComplaintDocument;
import org.yuheng.query.complaint.ComplaintFold;

/** A walk through the table of transitions: each step is one that it allows where the story stands. */
final class StoryWalk {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 12, 1);

    private final Story story;
    private final Random random;

    StoryWalk(Story story, Random random) {
        this.story = story;
        this.random = random;
    }

    void walk(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
    }

    private void step() {
        if (story.stage() == null) {
            story.received();
        } else if (overlays().contains(Overlay.SUSPENDED)) {
            whileItStandsStill();
        } else if (random.nextInt(6) == 0 && story.stage().isOpen()) {
            whateverTheStage();
        } else {
            onwards();
        }
    }

    private void whileItStandsStill() {
        switch (random.nextInt(5)) {
            case 0 -> story.terminated();
            case 1 -> story.withdrawn();
            case 2 -> story.wrote();
            default -> {
                var stopped = stopped();
                story.resumed(stopped == null ? null : stopped.clock(), stopped == null ? null : stopped.rule());
            }
        }
    }

    private void whateverTheStage() {
        var running = folded().runningClock().orElse(null);
        switch (random.nextInt(6)) {
            case 0 ->
                story.suspended(running == null ? null : running.clock(), running == null ? null : running.rule());
            case 1 -> story.terminated();
            case 2 -> story.withdrawn();
            case 3 -> {
                if (running != null) {
                    story.extended(running.clock(), running.rule(), SOME_DAY);
                }
            }
            case 4 -> {
                if (running != null) {
                    story.dueDateFixed(running.clock(), running.rule());
                }
            }
            default -> story.wrote();
        }
    }

    private void onwards() {
        switch (story.stage()) {
            case RECEIVED, SCREENING -> screening();
            case SUPPLEMENT_REQUESTED -> story.supplemented();
            case ACCEPTED -> accepted();
            case ASSIGNED -> {
                switch (random.nextInt(4)) {
                    case 0 -> story.assigned("other.clerk");
                    case 1 -> story.escalated();
                    default -> story.verificationStarted();
                }
            }
            case VERIFYING -> {
                switch (random.nextInt(5)) {
                    case 0 -> story.assigned("other.clerk");
                    case 1 -> story.merged("complaint-0");
                    default -> story.found(Finding.values()[random.nextInt(3)]);
                }
            }
            case CONCLUDED -> story.replied();
            case REPLIED -> {
                switch (random.nextInt(3)) {
                    case 0 -> story.calledBack(true);
                    case 1 -> story.calledBack(false);
                    default -> story.closed();
                }
            }
            case REFUSED, REDIRECTED, TRANSFERRED, WITHDRAWN, TERMINATED, CLOSED -> afterTheEnd();
            case MERGED -> story.identityErased();
        }
    }

    private void screening() {
        boolean proposed = overlays().contains(Overlay.REFUSAL_PROPOSED);
        switch (random.nextInt(proposed ? 11 : 9)) {
            case 0 -> story.accepted();
            case 1 -> story.deemedAccepted();
            case 2 -> story.redirected();
            case 3 -> story.transferred();
            case 4 -> story.identityRead();
            case 5 -> startOrAsk();
            case 6 -> proposeOr(proposed);
            case 7 -> story.merged("complaint-0");
            case 8 -> story.accepted().acceptanceUndone();
            case 9 -> story.refused();
            default -> story.refusalDeclined();
        }
    }

    private void accepted() {
        switch (random.nextInt(6)) {
            case 0 -> story.identityReadApproved();
            case 1 -> story.escalated();
            case 2 -> story.redirected().redirectionUndone();
            case 3 -> story.transferred();
            default -> story.assigned();
        }
    }

    private void afterTheEnd() {
        boolean owed = folded().runningClock().isPresent();
        switch (random.nextInt(owed ? 4 : 3)) {
            case 0 -> story.reopened();
            case 1 -> story.identityErased();
            case 2 -> story.wrote();
            default -> story.replied();
        }
    }

    private void startOrAsk() {
        if (story.stage() == ComplaintStage.RECEIVED) {
            story.screeningStarted();
        } else if (!folded().supplementAsked()) {
            story.supplementRequested();
        } else {
            story.identityReadApproved();
        }
    }

    private void proposeOr(boolean proposed) {
        if (proposed) {
            story.identityRead();
        } else {
            story.refusalProposed();
        }
    }

    /** The clock that stands still by decision of a head is the one that started last. */
    private ComplaintClock stopped() {
        return folded().clocks().reversed().stream()
                .filter(clock -> clock.state() == ClockState.STOPPED)
                .findFirst()
                .orElse(null);
    }

    private Set<Overlay> overlays() {
        return Set.copyOf(folded().overlays());
    }

    private ComplaintDocument folded() {
        return folded(story);
    }

    static ComplaintDocument folded(Story story) {
        ComplaintDocument complaint = null;
        for (int i = 0; i < story.events().size(); i++) {
            complaint = ComplaintFold.apply(complaint, story.events().get(i), i + 1L);
        }
        return complaint;
    }
}
