package org.yuheng.query.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.platform.access.Person;
import org.yuheng.query.words.Words;

/**
 * What a reader may do next, from the table of verbs and the access table; worked out when it is read, as it depends on
 * who reads and when. Advice for the screen: the decision itself is taken on the command side.
 */
public final class NextSteps {
    /** What the complainant, the sender or the administrator does. */
    private static final Set<ComplaintVerb> NOT_BY_A_BUREAU =
            EnumSet.of(ComplaintVerb.SUPPLY, ComplaintVerb.WITHDRAW, ComplaintVerb.WRITE, ComplaintVerb.ERASE_IDENTITY);

    private final ComplaintDocument complaint;
    private final Person person;
    private final Instant now;
    private final Words words;

    private NextSteps(ComplaintDocument complaint, Person person, Instant now, Words words) {
        this.complaint = complaint;
        this.person = person;
        this.now = now;
        this.words = words;
    }

    /** @param now legal time: a consent to read an identity runs out */
    public static List<NextStep> of(ComplaintDocument complaint, Person person, Instant now, Words words) {
        var steps = new NextSteps(complaint, person, now, words);
        return Arrays.stream(ComplaintVerb.values())
                .flatMap(
                        verb -> Access.authority(person, Action.valueOf(verb.name()))
                                .map(authority -> steps.step(verb, authority))
                                .stream())
                .toList();
    }

    private NextStep step(ComplaintVerb verb, Authority authority) {
        var obstacles = obstacles(verb, authority);
        var missing = new ArrayList<>(obstacles);
        if (obstacles.isEmpty()) {
            missing.addAll(toBeGiven(verb));
        }
        return new NextStep(verb.path(), words.name(verb), obstacles.isEmpty(), List.copyOf(missing));
    }

    private List<String> obstacles(ComplaintVerb verb, Authority authority) {
        if (!authority.covers(complaint.subjectOfAccess())) {
            return List.of(words.text("missing.reach"));
        }
        if (!verb.from().contains(complaint.stage())) {
            return List.of(words.text("missing.stage", Map.of("stages", stages(verb))));
        }
        var obstacles = new ArrayList<String>();
        if (!verb.isPossibleIn(complaint.stage(), Set.copyOf(complaint.overlays()))) {
            verb.needs()
                    .filter(overlay -> !complaint.overlays().contains(overlay))
                    .ifPresent(overlay -> obstacles.add(words.text("missing." + overlay.name())));
        }
        if (complaint.overlays().contains(Overlay.SUSPENDED) && !verb.isPossibleWhileSuspended()) {
            obstacles.add(words.text("missing.standsStill"));
        }
        if (isAboutOwnOrganisation() && !NOT_BY_A_BUREAU.contains(verb)) {
            obstacles.add(words.text("missing.otherBody"));
        }
        VerbObstacle.to(verb, complaint, person, now).ifPresent(what -> obstacles.add(words.text("missing." + what)));
        return obstacles;
    }

    /** These do not stand in the way; they are settled by the step itself. */
    private List<String> toBeGiven(ComplaintVerb verb) {
        return switch (verb) {
            case ACCEPT -> toBeSettled();
            case ASSIGN -> missing("handlerNamed");
            case CLOSE -> complaint.outcome().callBack() == null ? missing("callBackOrReason") : List.of();
            case REOPEN -> isUnsatisfiedWithReason() ? List.of() : missing("newFacts");
            default -> List.of();
        };
    }

    private List<String> toBeSettled() {
        var open = new ArrayList<String>();
        if (complaint.category() == null) {
            open.add(words.text("missing.category"));
        }
        if (complaint.organId() == null) {
            open.add(words.text("missing.organ"));
        }
        return open;
    }

    private boolean isUnsatisfiedWithReason() {
        var callBack = complaint.outcome().callBack();
        return callBack != null && !callBack.satisfied() && callBack.reasoned();
    }

    private List<String> missing(String what) {
        return List.of(words.text("missing." + what));
    }

    private String stages(ComplaintVerb verb) {
        return verb.from().stream().map(words::name).collect(Collectors.joining(words.text("list.separator")));
    }

    private boolean isAboutOwnOrganisation() {
        return person.organisation() != null && person.organisation().equals(complaint.organId());
    }
}
