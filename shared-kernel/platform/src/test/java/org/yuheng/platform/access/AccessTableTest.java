package org.yuheng.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yuheng.kernel.access.Role;
import org.yuheng.kernel.casesupervision.CaseVerb;
import org.yuheng.kernel.classmatter.ClassMatterVerb;
import org.yuheng.kernel.complaint.Channel;
import org.yuheng.kernel.complaint.ComplaintVerb;

/**
 * The access table once more, typed by hand from the roles of the processes and the "who" of the transitions, cell by
 * cell. Columns are the letters of the roles (U auditor, - the public); a cell is A everything, R the own region, O what
 * one's own organisation brought in, and a point for not at all.
 */
class AccessTableTest {
    private static final String TABLE = """
            action                | C R H G S L V F T E D P U A M -
            FILE_PORTAL           | A A A A A A A A A A A A A A . A
            FILE_CONTACT_POINT    | . . . . . A . . . . . . . . . .
            FILE_FEDERATION       | . . . . . . . A . . . . . . . .
            FILE_HOTLINE          | . . . . . . . . A . . . . . . .
            FILE_COUNTER          | A . . . . . . . . . . . . . . .
            FILE_LETTER           | A . . . . . . . . . . . . . . .
            FILE_SUPERVISOR       | . . . . . . A . . . . . . . . .
            FILE_OTHER_BODY       | A . . . . . . . . . . . . . . .
            OPEN_RECEIPT          | A A A A A A A A A A A A A A . A
            IMPORT_COMPLAINTS     | O . . . . . . O O . . . . . . .
            LIST_COMPLAINTS       | R R R O R O O O O O O O R . . .
            READ_COMPLAINT        | R R R O R O O O O O O O R . . .
            READ_STATEMENT        | R R R . R O O O O . . O . . . .
            READ_FIGURES          | R R R R R O O O O . . O R . . .
            READ_TRIAGE           | R R R . R . . . . . . . . . . .
            START_SCREENING       | R . . . . . . . . . . . . . . .
            REQUEST_SUPPLEMENT    | R . . . . . . . . . . . . . . .
            SUPPLY                | O . . . . O O O O . . O . . . .
            ACCEPT                | R . . . . . . . . . . . . . . .
            REFUSE                | R . . . . . . . . . . . . . . .
            APPROVE_REFUSAL       | . . R . . . . . . . . . . . . .
            DECLINE_REFUSAL       | . . R . . . . . . . . . . . . .
            WITHDRAW              | . . . . . . . . . . . O . . . .
            REDIRECT              | R . . . . . . . . . . . . . . .
            TRANSFER              | . . R . . . . . . . . . . . . .
            ASSIGN                | . . R . . . . . . . . . . . . .
            START_VERIFICATION    | R . . . . . . . . . . . . . . .
            ESCALATE              | . . R . . . . . . . . . . . . .
            RECORD_FINDING        | R . . . . . . . . . . . . . . .
            REPLY                 | R . . . . . . . . . . . . . . .
            CALL_BACK             | R . . . . . . . . . . O . . . .
            CLOSE                 | . . R . . . . . . . . . . . . .
            EXTEND                | . . R . . . . . . . . . . . . .
            SUSPEND               | . . R . . . . . . . . . . . . .
            RESUME                | . . R . . . . . . . . . . . . .
            TERMINATE             | . . R . . . . . . . . . . . . .
            MERGE                 | R . . . . . . . . . . . . . . .
            REOPEN                | . . R . . . . . . . . . . . . .
            UNDO                  | R . . . . . . . . . . . . . . .
            WRITE                 | . . . . . . . . . . . O . . . .
            ERASE_IDENTITY        | . . . . . . . . . . . . . A . .
            APPROVE_IDENTITY_READ | . . R . . . . . . . . . . . . .
            READ_IDENTITY         | R . R . . . . . . . . . . . . .
            PROPOSE_CASE                  | R . . . . . . . . . . . . . . .
            LIST_CASES                    | R R R R R . . . . O R . R . . .
            READ_CASE                     | R R R R R . . . . O R . R . . .
            READ_CASE_TEXTS               | R R R R R . . . . O . . . . . .
            READ_CASE_FIGURES             | R R R R R . . . . . . . R . . .
            READ_PREPARED                 | R R R . R . . . . . . . . . . .
            CASE_FILE                     | . . R . . . . . . . . . . . . .
            CASE_DECLINE_FILING           | . . R . . . . . . . . . . . . .
            CASE_ADD_COMPLAINT            | R . . . . . . . . . . . . . . .
            CASE_ASSIGN_TEAM              | . . R . . . . . . . . . . . . .
            CASE_DECLARE_RECUSAL          | R R R . . . . . . . . . . . . .
            CASE_APPLY_RECUSAL            | . . . . . . . . . O . O . . . .
            CASE_DECIDE_RECUSAL           | . . R . R . . . . . . . . . . .
            CASE_NOTIFY                   | R . . . . . . . . . . . . . . .
            CASE_EXPLAIN                  | . . . . . . . . . O . . . . . .
            CASE_TAKE_MEASURE             | R . . . . . . . . . . . . . . .
            CASE_ADD_EVIDENCE             | R . . . . . R . . O . . . . . .
            CASE_CORRECT_ON_SPOT          | R . . . . . . . . . . . . . . .
            CASE_DRAFT_FINDINGS           | R . . . . . . . . . . . . . . .
            CASE_REVIEW_FINDINGS          | . R . . . . . . . . . . . . . .
            CASE_CLOSE_WITHOUT_VIOLATION  | . . R . . . . . . . . . . . . .
            CASE_DRAFT_PAPER              | R . . . . . . . . . . . . . . .
            CASE_APPROVE_PAPER            | . R R . . . . . . . . . . . . .
            CASE_ISSUE_PAPER              | . . R R . . . . . . . . . . . .
            CASE_SERVE_PAPER              | R . . . . . . . . . . . . . . .
            CASE_WITHDRAW_PAPER           | . . R R . . . . . . . . . . . .
            CASE_VOID_PAPER               | R . R . . . . . . . . . . . . .
            CASE_REPORT_RECTIFICATION     | . . . . . . . . . O . . . . . .
            CASE_VERIFY_RECTIFICATION     | R . R . . . . . . . . . . . . .
            CASE_REJECT_RECTIFICATION     | R . . . . . . . . . . . . . . .
            CASE_OBJECT                   | . . . . . . . . . O . . . . . .
            CASE_ANSWER_OBJECTION         | . . R . . . . . . . . . . . . .
            CASE_PROPOSE_DECISION         | . . R . . . . . . . . . . . . .
            CASE_DECIDE                   | . . R R . . . . . . . . . . . .
            CASE_REPORT_EXECUTION         | . . . . . . . . . O . . . . . .
            CASE_VERIFY_EXECUTION         | R . R . . . . . . . . . . . . .
            CASE_LIST                     | . . R . . . . . . . . . . . . .
            CASE_ELEVATE                  | . . . . R . . . . . . . . . . .
            CASE_JOIN                     | . . R . R . . . . . . . . . . .
            CASE_CIRCULATE                | . . R . . . . . . . . . . . . .
            CASE_PUBLISH                  | . . R . . . . . . . . . . . . .
            CASE_NOTIFY_SUPERIOR          | . . R . . . . . . . . . . . . .
            CASE_SUGGEST_PERSONNEL        | . . R . . . . . . . . . . . . .
            CASE_RECORD_PERSONNEL_RESULT  | . . R . . . . . . . . . . . . .
            CASE_TRANSFER_CLUE            | . . R . . . . . . . . . . . . .
            CASE_ACKNOWLEDGE_CLUE         | . . . . . . . . . . R . . . . .
            CASE_RECORD_CLUE_RESULT       | . . . . . . . . . . R . . . . .
            CASE_SET_FOLLOW_UP            | R . R . . . . . . . . . . . . .
            CASE_COMPLETE_FOLLOW_UP       | R . . . . . . . . O . . . . . .
            CASE_RECORD_MONEY             | R . . . . . . . . . . . . . . .
            CASE_SUSPEND                  | . . R . . . . . . . . . . . . .
            CASE_RESUME                   | . . R . . . . . . . . . . . . .
            CASE_CLOSE                    | . . R . . . . . . . . . . . . .
            CASE_WRITE_DIGEST             | R . . . . . . . . . . . . . . .
            CASE_RELEASE_DIGEST           | . . R . . . . . . . . . . . . .
            OPEN_CLASS_MATTER             | R . . . . . . . . . . . . . . .
            LIST_CLASS_MATTERS            | R R R R R . . . . . . . R . . .
            READ_CLASS_MATTER             | R R R R R . . . . . . . R . . .
            READ_CLASS_TEXTS              | R R R . R . . . . . . . . . . .
            READ_CLASS_SUGGESTIONS        | R R R . R . . . . . . . R . . .
            ADOPT_CLASS_SUGGESTION        | R . . . . . . . . . . . . . . .
            DISMISS_CLASS_SUGGESTION      | R . R . . . . . . . . . . . . .
            CLASS_APPROVE_OPENING         | . . R . . . . . . . . . . . . .
            CLASS_ADD_MEMBER              | R . . . . . . . . . . . . . . .
            CLASS_REMOVE_MEMBER           | R . . . . . . . . . . . . . . .
            CLASS_EXCLUDE                 | R . . . . . . . . . . . . . . .
            CLASS_RECORD_MEASURE          | R . . . . . . . . . . . . . . .
            CLASS_COMPLETE_MEASURE        | R . . . . . . . . . . . . . . .
            CLASS_START_WATCHING          | . . R . . . . . . . . . . . . .
            CLASS_RECORD_RELAPSE          | R . . . . . . . . . . . . . . .
            CLASS_CLOSE                   | . . R . . . . . . . . . . . . .
            KEEP_CARDS                    | . . . . . . . . . . . . . A . .
            KEEP_DOCUMENT_CODES           | . . . . . . . . . . . . . A . .
            READ_OWN_ACCOUNT      | A A A A A A A A A A A A A A . .
            READ_REFERENCE        | A A A A A A A A A A A A A A . A
            MOVE_CLOCK            | . . . . . . . . . . . . . A . .
            KEEP_CALENDARS        | . . . . . . . . . . . . . A . .
            KEEP_VIEWS            | . . . . . . . . . . . . . A . .
            READ_NOTICES          | O O O O O O O O O O O O O O . .
            KEEP_NOTICES          | . . . . . . . . . . . . . A . .
            KEEP_TEMPLATES        | . . . . . . . . . . . . . A . .
            """;

    private static final Map<String, Optional<Scope>> SCOPES = Map.of(
            "A",
            Optional.of(Scope.ALL),
            "R",
            Optional.of(Scope.REGION),
            "O",
            Optional.of(Scope.OWN),
            ".",
            Optional.empty());

    private static final List<List<String>> ROWS = TABLE.lines()
            .map(line -> Stream.concat(
                            Stream.of(line.substring(0, line.indexOf('|')).strip()),
                            Stream.of(line.substring(line.indexOf('|') + 1)
                                    .strip()
                                    .split(" +")))
                    .toList())
            .toList();

    @Test
    void theTableSpeaksOfEveryRoleAndEveryAction() {
        assertThat(ROWS.getFirst().subList(1, ROWS.getFirst().size()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::letter).toList());
        assertThat(ROWS.stream().skip(1).map(List::getFirst))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Action.values()).map(Enum::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> aRoleMayWhatItsCellSaysAndNoMore() {
        return ROWS.stream()
                .skip(1)
                .flatMap(row -> Arrays.stream(Role.values())
                        .map(role -> dynamicTest(
                                role + " " + row.getFirst(),
                                () -> assertThat(AccessTable.scope(role, Action.valueOf(row.getFirst())))
                                        .isEqualTo(cell(row, role)))));
    }

    @Test
    void everyChannelHasAnAction() {
        assertThat(Arrays.stream(Channel.values()).map(channel -> "FILE_" + channel.name()))
                .allSatisfy(name -> assertThat(Action.valueOf(name)).isNotNull());
    }

    @Test
    void everyVerbHasAnAction() {
        assertThat(Arrays.stream(ComplaintVerb.values()).map(Enum::name))
                .allSatisfy(name -> assertThat(Action.valueOf(name)).isNotNull());
        assertThat(Arrays.stream(CaseVerb.values()).map(Enum::name))
                .allSatisfy(name -> assertThat(Action.valueOf("CASE_" + name)).isNotNull());
        assertThat(Arrays.stream(ClassMatterVerb.values()).map(Enum::name))
                .allSatisfy(name -> assertThat(Action.valueOf("CLASS_" + name)).isNotNull());
    }

    private static Optional<Scope> cell(List<String> row, Role role) {
        return SCOPES.get(row.get(ROWS.getFirst().indexOf(role.letter())));
    }
}
