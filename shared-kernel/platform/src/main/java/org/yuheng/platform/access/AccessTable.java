package org.yuheng.platform.access;

import static org.yuheng.kernel.access.Role.ADMINISTRATOR;
import static org.yuheng.kernel.access.Role.ANYONE;
import static org.yuheng.kernel.access.Role.AUDITOR;
import static org.yuheng.kernel.access.Role.BUREAU_CLERK;
import static org.yuheng.kernel.access.Role.BUREAU_HEAD;
import static org.yuheng.kernel.access.Role.BUREAU_REVIEWER;
import static org.yuheng.kernel.access.Role.DISCIPLINE_RECEIVER;
import static org.yuheng.kernel.access.Role.ENFORCEMENT_RESPONDENT;
import static org.yuheng.kernel.access.Role.ENTERPRISE_USER;
import static org.yuheng.kernel.access.Role.FEDERATION_OFFICER;
import static org.yuheng.kernel.access.Role.GOVERNMENT_APPROVER;
import static org.yuheng.kernel.access.Role.HOTLINE_GATEWAY;
import static org.yuheng.kernel.access.Role.LIAISON_OFFICER;
import static org.yuheng.kernel.access.Role.SUPERIOR_BUREAU;
import static org.yuheng.kernel.access.Role.SUPERVISOR;
import static org.yuheng.platform.access.Scope.ALL;
import static org.yuheng.platform.access.Scope.OWN;
import static org.yuheng.platform.access.Scope.REGION;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuheng.kernel.access.Role;

/**
 * The table: role × action → scope. What is not written here nobody may do. Source of the rows: the role table of the
 * processes and the "Who" column of the transitions. An administrator sees no case content; an organ sees of
 * complaints only what it brought in itself, and
 * of cases what is addressed to it: there {@code OWN} is the organ that is supervised. The supervisory organ sees of a case
 * only the clue that it was sent.
 */
public final class AccessTable {
    private static final Map<Action, Map<Role, Scope>> TABLE = new EnumMap<>(Action.class);

    static {
        var everyAccount = EnumSet.complementOf(EnumSet.of(ANYONE, Role.MACHINE));
        var bureau = EnumSet.of(BUREAU_CLERK, BUREAU_REVIEWER, BUREAU_HEAD, SUPERIOR_BUREAU);
        var channels = EnumSet.of(LIAISON_OFFICER, SUPERVISOR, FEDERATION_OFFICER, HOTLINE_GATEWAY, ENTERPRISE_USER);
        var bystanders = EnumSet.of(ENFORCEMENT_RESPONDENT, GOVERNMENT_APPROVER, DISCIPLINE_RECEIVER);

        allow(Action.FILE_PORTAL, ALL, everyAccount);
        allow(Action.FILE_PORTAL, ALL, ANYONE);
        allow(Action.OPEN_RECEIPT, ALL, everyAccount);
        allow(Action.OPEN_RECEIPT, ALL, ANYONE);
        allow(Action.READ_REFERENCE, ALL, everyAccount);
        allow(Action.READ_REFERENCE, ALL, ANYONE);
        allow(Action.READ_OWN_ACCOUNT, ALL, everyAccount);
        allow(Action.READ_NOTICES, OWN, everyAccount);

        allow(Action.FILE_CONTACT_POINT, ALL, LIAISON_OFFICER);
        allow(Action.FILE_FEDERATION, ALL, FEDERATION_OFFICER);
        allow(Action.FILE_HOTLINE, ALL, HOTLINE_GATEWAY);
        allow(Action.FILE_SUPERVISOR, ALL, SUPERVISOR);
        allow(Action.FILE_COUNTER, ALL, BUREAU_CLERK);
        allow(Action.FILE_LETTER, ALL, BUREAU_CLERK);
        allow(Action.FILE_OTHER_BODY, ALL, BUREAU_CLERK);
        allow(Action.IMPORT_COMPLAINTS, OWN, BUREAU_CLERK, FEDERATION_OFFICER, HOTLINE_GATEWAY);

        allow(Action.LIST_COMPLAINTS, REGION, bureau);
        allow(Action.LIST_COMPLAINTS, REGION, AUDITOR);
        allow(Action.LIST_COMPLAINTS, OWN, channels);
        allow(Action.LIST_COMPLAINTS, OWN, bystanders);
        allow(Action.READ_COMPLAINT, REGION, bureau);
        allow(Action.READ_COMPLAINT, REGION, AUDITOR);
        allow(Action.READ_COMPLAINT, OWN, channels);
        allow(Action.READ_COMPLAINT, OWN, bystanders);
        allow(Action.READ_STATEMENT, REGION, bureau);
        allow(Action.READ_STATEMENT, OWN, channels);
        allow(Action.READ_FIGURES, REGION, bureau);
        allow(Action.READ_FIGURES, REGION, AUDITOR, GOVERNMENT_APPROVER);
        allow(Action.READ_FIGURES, OWN, channels);
        allow(Action.READ_TRIAGE, REGION, bureau);

        allow(Action.START_SCREENING, REGION, BUREAU_CLERK);
        allow(Action.REQUEST_SUPPLEMENT, REGION, BUREAU_CLERK);
        allow(Action.SUPPLY, OWN, channels);
        allow(Action.SUPPLY, OWN, BUREAU_CLERK);
        allow(Action.ACCEPT, REGION, BUREAU_CLERK);
        allow(Action.REFUSE, REGION, BUREAU_CLERK);
        allow(Action.APPROVE_REFUSAL, REGION, BUREAU_HEAD);
        allow(Action.DECLINE_REFUSAL, REGION, BUREAU_HEAD);
        allow(Action.WITHDRAW, OWN, ENTERPRISE_USER);
        allow(Action.REDIRECT, REGION, BUREAU_CLERK);
        allow(Action.TRANSFER, REGION, BUREAU_HEAD);
        allow(Action.ASSIGN, REGION, BUREAU_HEAD);
        allow(Action.START_VERIFICATION, REGION, BUREAU_CLERK);
        allow(Action.ESCALATE, REGION, BUREAU_HEAD);
        allow(Action.RECORD_FINDING, REGION, BUREAU_CLERK);
        allow(Action.REPLY, REGION, BUREAU_CLERK);
        allow(Action.CALL_BACK, REGION, BUREAU_CLERK);
        allow(Action.CALL_BACK, OWN, ENTERPRISE_USER);
        allow(Action.CLOSE, REGION, BUREAU_HEAD);
        allow(Action.EXTEND, REGION, BUREAU_HEAD);
        allow(Action.SUSPEND, REGION, BUREAU_HEAD);
        allow(Action.RESUME, REGION, BUREAU_HEAD);
        allow(Action.TERMINATE, REGION, BUREAU_HEAD);
        allow(Action.MERGE, REGION, BUREAU_CLERK);
        allow(Action.REOPEN, REGION, BUREAU_HEAD);
        allow(Action.UNDO, REGION, BUREAU_CLERK);
        allow(Action.WRITE, OWN, ENTERPRISE_USER);
        allow(Action.ERASE_IDENTITY, ALL, ADMINISTRATOR);
        allow(Action.APPROVE_IDENTITY_READ, REGION, BUREAU_HEAD);
        allow(Action.READ_IDENTITY, REGION, BUREAU_CLERK, BUREAU_HEAD);

        allow(Action.MOVE_CLOCK, ALL, ADMINISTRATOR);
        allow(Action.KEEP_CALENDARS, ALL, ADMINISTRATOR);
        allow(Action.KEEP_VIEWS, ALL, ADMINISTRATOR);
        allow(Action.KEEP_NOTICES, ALL, ADMINISTRATOR);
        allow(Action.KEEP_TEMPLATES, ALL, ADMINISTRATOR);
        cases(bureau);
        classes(bureau);
    }

    private static void cases(Set<Role> bureau) {
        allow(Action.PROPOSE_CASE, REGION, BUREAU_CLERK);
        for (var reading : List.of(Action.LIST_CASES, Action.READ_CASE)) {
            allow(reading, REGION, bureau);
            allow(reading, REGION, AUDITOR, GOVERNMENT_APPROVER, DISCIPLINE_RECEIVER);
            allow(reading, OWN, ENFORCEMENT_RESPONDENT);
        }
        allow(Action.READ_CASE_TEXTS, REGION, bureau);
        allow(Action.READ_CASE_TEXTS, REGION, GOVERNMENT_APPROVER);
        allow(Action.READ_CASE_TEXTS, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.READ_CASE_FIGURES, REGION, bureau);
        allow(Action.READ_CASE_FIGURES, REGION, AUDITOR, GOVERNMENT_APPROVER);
        allow(Action.READ_PREPARED, REGION, bureau);
        allow(Action.CASE_FILE, REGION, BUREAU_HEAD);
        allow(Action.CASE_DECLINE_FILING, REGION, BUREAU_HEAD);
        allow(Action.CASE_ADD_COMPLAINT, REGION, BUREAU_CLERK);
        allow(Action.CASE_ASSIGN_TEAM, REGION, BUREAU_HEAD);
        allow(Action.CASE_DECLARE_RECUSAL, REGION, BUREAU_CLERK, BUREAU_REVIEWER, BUREAU_HEAD);
        allow(Action.CASE_APPLY_RECUSAL, OWN, ENFORCEMENT_RESPONDENT, ENTERPRISE_USER);
        allow(Action.CASE_DECIDE_RECUSAL, REGION, BUREAU_HEAD, SUPERIOR_BUREAU);
        allow(Action.CASE_NOTIFY, REGION, BUREAU_CLERK);
        allow(Action.CASE_EXPLAIN, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_TAKE_MEASURE, REGION, BUREAU_CLERK);
        allow(Action.CASE_ADD_EVIDENCE, REGION, BUREAU_CLERK, SUPERVISOR);
        allow(Action.CASE_ADD_EVIDENCE, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_CORRECT_ON_SPOT, REGION, BUREAU_CLERK);
        allow(Action.CASE_DRAFT_FINDINGS, REGION, BUREAU_CLERK);
        allow(Action.CASE_REVIEW_FINDINGS, REGION, BUREAU_REVIEWER);
        allow(Action.CASE_CLOSE_WITHOUT_VIOLATION, REGION, BUREAU_HEAD);
        allow(Action.CASE_DRAFT_PAPER, REGION, BUREAU_CLERK);
        allow(Action.CASE_APPROVE_PAPER, REGION, BUREAU_REVIEWER, BUREAU_HEAD);
        allow(Action.CASE_ISSUE_PAPER, REGION, BUREAU_HEAD, GOVERNMENT_APPROVER);
        allow(Action.CASE_SERVE_PAPER, REGION, BUREAU_CLERK);
        allow(Action.CASE_WITHDRAW_PAPER, REGION, BUREAU_HEAD, GOVERNMENT_APPROVER);
        allow(Action.CASE_VOID_PAPER, REGION, BUREAU_CLERK, BUREAU_HEAD);
        allow(Action.CASE_REPORT_RECTIFICATION, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_VERIFY_RECTIFICATION, REGION, BUREAU_CLERK, BUREAU_HEAD);
        allow(Action.CASE_REJECT_RECTIFICATION, REGION, BUREAU_CLERK);
        allow(Action.CASE_OBJECT, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_ANSWER_OBJECTION, REGION, BUREAU_HEAD);
        allow(Action.CASE_PROPOSE_DECISION, REGION, BUREAU_HEAD);
        // a head only where the setting says that the bureau decides in the place of the government
        allow(Action.CASE_DECIDE, REGION, GOVERNMENT_APPROVER, BUREAU_HEAD);
        allow(Action.CASE_REPORT_EXECUTION, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_VERIFY_EXECUTION, REGION, BUREAU_CLERK, BUREAU_HEAD);
        allow(Action.CASE_LIST, REGION, BUREAU_HEAD);
        allow(Action.CASE_ELEVATE, REGION, SUPERIOR_BUREAU);
        allow(Action.CASE_JOIN, REGION, BUREAU_HEAD, SUPERIOR_BUREAU);
        allow(Action.CASE_CIRCULATE, REGION, BUREAU_HEAD);
        allow(Action.CASE_PUBLISH, REGION, BUREAU_HEAD);
        allow(Action.CASE_NOTIFY_SUPERIOR, REGION, BUREAU_HEAD);
        allow(Action.CASE_SUGGEST_PERSONNEL, REGION, BUREAU_HEAD);
        allow(Action.CASE_RECORD_PERSONNEL_RESULT, REGION, BUREAU_HEAD);
        allow(Action.CASE_TRANSFER_CLUE, REGION, BUREAU_HEAD);
        allow(Action.CASE_ACKNOWLEDGE_CLUE, REGION, DISCIPLINE_RECEIVER);
        allow(Action.CASE_RECORD_CLUE_RESULT, REGION, DISCIPLINE_RECEIVER);
        allow(Action.CASE_SET_FOLLOW_UP, REGION, BUREAU_CLERK, BUREAU_HEAD);
        allow(Action.CASE_COMPLETE_FOLLOW_UP, REGION, BUREAU_CLERK);
        allow(Action.CASE_COMPLETE_FOLLOW_UP, OWN, ENFORCEMENT_RESPONDENT);
        allow(Action.CASE_RECORD_MONEY, REGION, BUREAU_CLERK);
        allow(Action.CASE_SUSPEND, REGION, BUREAU_HEAD);
        allow(Action.CASE_RESUME, REGION, BUREAU_HEAD);
        allow(Action.CASE_CLOSE, REGION, BUREAU_HEAD);
        allow(Action.CASE_WRITE_DIGEST, REGION, BUREAU_CLERK);
        allow(Action.CASE_RELEASE_DIGEST, REGION, BUREAU_HEAD);
        allow(Action.KEEP_CARDS, ALL, ADMINISTRATOR);
        allow(Action.KEEP_DOCUMENT_CODES, ALL, ADMINISTRATOR);
    }

    private static void classes(Set<Role> bureau) {
        allow(Action.OPEN_CLASS_MATTER, REGION, BUREAU_CLERK);
        for (var reading : List.of(Action.LIST_CLASS_MATTERS, Action.READ_CLASS_MATTER)) {
            allow(reading, REGION, bureau);
            allow(reading, REGION, AUDITOR, GOVERNMENT_APPROVER);
        }
        allow(Action.READ_CLASS_TEXTS, REGION, bureau);
        allow(Action.READ_CLASS_SUGGESTIONS, REGION, bureau);
        allow(Action.READ_CLASS_SUGGESTIONS, REGION, AUDITOR);
        allow(Action.ADOPT_CLASS_SUGGESTION, REGION, BUREAU_CLERK);
        allow(Action.DISMISS_CLASS_SUGGESTION, REGION, BUREAU_CLERK, BUREAU_HEAD);
        allow(Action.CLASS_APPROVE_OPENING, REGION, BUREAU_HEAD);
        allow(Action.CLASS_ADD_MEMBER, REGION, BUREAU_CLERK);
        allow(Action.CLASS_REMOVE_MEMBER, REGION, BUREAU_CLERK);
        allow(Action.CLASS_EXCLUDE, REGION, BUREAU_CLERK);
        allow(Action.CLASS_RECORD_MEASURE, REGION, BUREAU_CLERK);
        allow(Action.CLASS_COMPLETE_MEASURE, REGION, BUREAU_CLERK);
        allow(Action.CLASS_START_WATCHING, REGION, BUREAU_HEAD);
        allow(Action.CLASS_RECORD_RELAPSE, REGION, BUREAU_CLERK);
        allow(Action.CLASS_CLOSE, REGION, BUREAU_HEAD);
    }

    private AccessTable() {}

    private static void allow(Action action, Scope scope, Role... roles) {
        allow(action, scope, List.of(roles));
    }

    private static void allow(Action action, Scope scope, Collection<Role> roles) {
        roles.forEach(role ->
                TABLE.computeIfAbsent(action, any -> new EnumMap<>(Role.class)).put(role, scope));
    }

    /** How far a role's right to an action reaches; empty: not at all. */
    public static Optional<Scope> scope(Role role, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(action, Map.of()).get(role));
    }
}
