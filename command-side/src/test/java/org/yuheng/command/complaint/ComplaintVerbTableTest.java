package org.yuheng.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.kernel.calendar.WorkingCalendar;
import org.yuheng.kernel.complaint.ComplaintStage;
import org.yuheng.kernel.complaint.ComplaintVerb;
import org.yuheng.kernel.complaint.Overlay;
import org.yuheng.kernel.complaint.RefusalReason;
import org.yuheng.kernel.complaint.event.ComplaintEvent;
import org.yuheng.kernel.error.DomainError;
import org.yuheng.kernel.error.ErrorCode;
import org.yuheng.kernel.rule.Rules;

/**
 * The Complaint table of the transitions, typed once more by hand: verb, stages from which, overlay without which not.
 * What code says is measured against it, in the table of verbs and in what the decisions really do.
 */
class ComplaintVerbTableTest {
    private static final String TABLE = """
            start-screening       | RECEIVED                                                              |
            request-supplement    | SCREENING                                                             |
            supply                | SUPPLEMENT_REQUESTED                                                  |
            accept                | RECEIVED SCREENING                                                    |
            refuse                | RECEIVED SCREENING                                                    |
            approve-refusal       | RECEIVED SCREENING                                                    | refusalProposed
            decline-refusal       | RECEIVED SCREENING                                                    | refusalProposed
            withdraw              | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED                      |
            approve-identity-read | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED REFUSED WITHDRAWN    |
            read-identity         | RECEIVED SCREENING SUPPLEMENT_REQUESTED ACCEPTED REFUSED WITHDRAWN    |
            """;

    private record Row(String verb, Set<String> from, String overlay) {
        boolean allows(String stage, Set<Overlay> overlays) {
            return from.contains(stage)
                    && (overlay.isEmpty()
                            || overlays.stream().anyMatch(held -> held.key().equals(overlay)));
        }
    }

    private static final List<Row> ROWS = TABLE.lines()
            .map(line -> line.split("\\|", -1))
            .map(cells -> new Row(cells[0].strip(), Set.of(cells[1].strip().split(" +")), cells[2].strip()))
            .toList();

    @Test
    void theTableSpeaksOfEveryVerbAndOfNoOther() {
        assertThat(ROWS).extracting(Row::verb).containsExactlyInAnyOrderElementsOf(paths());
    }

    @TestFactory
    Stream<DynamicTest> aVerbIsPossibleExactlyWhereTheTableSaysSo() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(ComplaintStage.values())
                        .flatMap(stage -> overlays()
                                .map(overlays -> dynamicTest(
                                        row.verb() + " in " + stage + " " + overlays,
                                        () -> assertThat(verb(row.verb()).isPossibleIn(stage, overlays))
                                                .isEqualTo(row.allows(stage.name(), overlays))))));
    }

    @TestFactory
    Stream<DynamicTest> theDecisionsHoldToTheTable() {
        return histories().entrySet().stream()
                .flatMap(history -> ROWS.stream()
                        .map(row -> dynamicTest(
                                row.verb() + " when " + history.getKey(), () -> holds(row, history.getValue()))));
    }

    private static void holds(Row row, List<ComplaintEvent> history) {
        var state = (ComplaintState.Known) ComplaintScenario.stateAfter(history);
        var now = Histories.instant("2026-03-11T09:00+08:00");
        var context = new DecisionContext(
                history.size() + 1L, now, WorkingCalendar.published(), Rules.published(), ClockPolicy.DEFAULT);
        var thrown = catchThrowable(() -> ComplaintDecisions.decide(state, wellFormed(row.verb()), context));

        if (row.allows(state.stage().name(), state.overlays())) {
            assertThat(codeOf(thrown)).isIn(null, ErrorCode.REFUSAL_ALREADY_PROPOSED);
        } else {
            assertThat(codeOf(thrown)).isEqualTo(ErrorCode.NOT_POSSIBLE_IN_STAGE);
            assertThat(((DomainError) thrown).details())
                    .containsEntry("stage", state.stage().name())
                    .containsEntry("lawful", lawful(state));
        }
    }

    private static ErrorCode codeOf(Throwable thrown) {
        return thrown == null ? null : ((DomainError) thrown).code();
    }

    private static List<String> lawful(ComplaintState.Known state) {
        return ROWS.stream()
                .filter(row -> row.allows(state.stage().name(), state.overlays()))
                .map(Row::verb)
                .toList();
    }

    private static ComplaintCommand wellFormed(String verb) {
        return switch (verb) {
            case "start-screening" -> Requests.startScreening(Persons.CLERK);
            case "request-supplement" -> Requests.requestSupplement(Persons.CLERK, "材料", null);
            case "supply" -> Requests.supply(Persons.COMPLAINANT, "材料");
            case "accept" -> Requests.accept(Persons.CLERK);
            case "refuse" -> Requests.refuse(Persons.CLERK, RefusalReason.NOT_ENFORCEMENT, "理由");
            case "approve-refusal" -> Requests.approveRefusal(Persons.HEAD, "同意");
            case "decline-refusal" -> Requests.declineRefusal(Persons.HEAD, "不同意");
            case "withdraw" -> Requests.withdraw(Persons.COMPLAINANT, null);
            case "approve-identity-read" -> Requests.approveIdentityRead(Persons.HEAD, Persons.CLERK, "核实");
            case "read-identity" -> Requests.readIdentity(Persons.CLERK, "核实");
            default -> throw new IllegalArgumentException(verb);
        };
    }

    private static Map<String, List<ComplaintEvent>> histories() {
        Map<String, List<ComplaintEvent>> histories = new LinkedHashMap<>();
        histories.put("received", Histories.received());
        histories.put("received and refusal proposed", Histories.refusalProposedAtOnce());
        histories.put("in screening", Histories.inScreening());
        histories.put("in screening and refusal proposed", Histories.refusalProposed());
        histories.put("awaiting supplement", Histories.awaitingSupplement());
        histories.put("accepted", Histories.accepted());
        histories.put("deemed accepted", Histories.deemedAccepted());
        histories.put("refused", Histories.refused());
        histories.put("withdrawn", Histories.withdrawn());
        return histories;
    }

    private static ComplaintVerb verb(String path) {
        return Arrays.stream(ComplaintVerb.values())
                .filter(verb -> verb.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths() {
        return Arrays.stream(ComplaintVerb.values()).map(ComplaintVerb::path).toList();
    }

    /** Every set of overlays. */
    private static Stream<Set<Overlay>> overlays() {
        List<Set<Overlay>> sets = new ArrayList<>(List.of(EnumSet.noneOf(Overlay.class)));
        for (var overlay : Overlay.values()) {
            sets.addAll(sets.stream()
                    .map(set -> Stream.concat(set.stream(), Stream.of(overlay)).collect(Collectors.toSet()))
                    .toList());
        }
        return sets.stream();
    }
}
