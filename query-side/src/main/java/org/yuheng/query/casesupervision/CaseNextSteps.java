package org.yuheng.query.casesupervision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseOverlay;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.platform.access.Access;
import org.yuheng.platform.access.Action;
import org.yuheng.platform.access.Authority;
import org.yuheng.query.complaint.NextStep;

/**
 * What a reader may do next to a case, from the table of verbs and the access table; worked out when it is read, as it
 * depends on who reads and when. Advice for the screen: the decision itself is taken on the command side.
 */
final class CaseNextSteps {
    private static final Set<Role> OF_A_BUREAU =
            EnumSet.of(Role.BUREAU_CLERK, Role.BUREAU_REVIEWER, Role.BUREAU_HEAD, Role.SUPERIOR_BUREAU);
    /** What a superior bureau does to a case that it does not handle. */
    private static final Set<CaseVerb> BY_A_SUPERIOR =
            EnumSet.of(CaseVerb.ELEVATE, CaseVerb.JOIN, CaseVerb.LIST, CaseVerb.DECIDE_RECUSAL);

    private final CaseDocument document;
    private final CaseReading reading;

    private CaseNextSteps(CaseDocument document, CaseReading reading) {
        this.document = document;
        this.reading = reading;
    }

    static List<NextStep> of(CaseDocument document, CaseReading reading) {
        var steps = new CaseNextSteps(document, reading);
        return Arrays.stream(CaseVerb.values())
                .flatMap(verb -> Access.authority(reading.person(), Action.valueOf("CASE_" + verb.name()))
                        .map(authority -> steps.step(verb, authority))
                        .stream())
                .toList();
    }

    private NextStep step(CaseVerb verb, Authority authority) {
        var obstacles = obstacles(verb, authority);
        var missing = new ArrayList<>(obstacles);
        if (obstacles.isEmpty() && verb == CaseVerb.CLOSE) {
            missing.addAll(toBeGivenWithClosing());
        }
        return new NextStep(verb.path(), reading.words().name(verb), obstacles.isEmpty(), List.copyOf(missing));
    }

    private List<String> obstacles(CaseVerb verb, Authority authority) {
        if (!verb.from().contains(document.stage())) {
            return List.of(reading.words().text("missing.stage", Map.of("stages", stages(verb))));
        }
        var obstacles = new ArrayList<String>();
        verb.needs()
                .filter(overlay -> !document.overlays().contains(overlay))
                .ifPresent(overlay -> obstacles.add(missing(overlay.name())));
        if (document.overlays().contains(CaseOverlay.SUSPENDED) && !verb.isPossibleWhileSuspended()) {
            obstacles.add(missing("standsStill"));
        }
        if (isAnotherBureau(authority, verb)) {
            obstacles.add(missing("otherBureau"));
        }
        if (mayNotAct()) {
            obstacles.add(missing("recused"));
        }
        CaseObstacle.to(verb, document, reading.person(), authority).ifPresent(what -> obstacles.add(missing(what)));
        return obstacles;
    }

    /** These do not stand in the way; they are settled by the step itself. */
    private List<String> toBeGivenWithClosing() {
        var open = new ArrayList<String>();
        if (document.aftermath().followUps().isEmpty()) {
            open.add(missing("followUpsOrNone"));
        }
        if (document.aftermath().money().isEmpty()) {
            open.add(missing("moneyOrNone"));
        }
        return open;
    }

    private boolean isAnotherBureau(Authority authority, CaseVerb verb) {
        return OF_A_BUREAU.contains(authority.actor().role())
                && !BY_A_SUPERIOR.contains(verb)
                && !document.isHandledBy(reading.person().organisation());
    }

    /** Who stepped back, and whoever is asked to until that is decided. */
    private boolean mayNotAct() {
        return document.team().recusals().stream()
                .anyMatch(recusal -> recusal.person().equals(reading.person().account())
                        && !Boolean.FALSE.equals(recusal.recused()));
    }

    private String stages(CaseVerb verb) {
        return verb.from().stream()
                .map(reading.words()::name)
                .collect(Collectors.joining(reading.words().text("list.separator")));
    }

    private String missing(String what) {
        var words = reading.words();
        return words.find("missing.case." + what, Map.of()).orElseGet(() -> words.text("missing." + what));
    }
}
