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
import org.yuheng.kernel.access.Role;

/**
 * The table: role × action → scope. What is not written here nobody may do. Source of the rows: the role table of the
 * processes and the "Who" column of the transitions. An administrator sees no case content; an organ sees of
 * complaints only what it brought in itself.
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
