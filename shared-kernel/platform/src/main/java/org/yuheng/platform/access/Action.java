package org.yuheng.platform.access;

/** Everything that the access table speaks of. Verbs of a complaint carry the name of their verb. */
public enum Action {
    FILE_PORTAL,
    FILE_CONTACT_POINT,
    FILE_FEDERATION,
    FILE_HOTLINE,
    FILE_COUNTER,
    FILE_LETTER,
    FILE_SUPERVISOR,
    FILE_OTHER_BODY,
    OPEN_RECEIPT,
    IMPORT_COMPLAINTS,
    LIST_COMPLAINTS,
    READ_COMPLAINT,
    READ_STATEMENT,
    READ_FIGURES,
    START_SCREENING,
    REQUEST_SUPPLEMENT,
    SUPPLY,
    ACCEPT,
    REFUSE,
    APPROVE_REFUSAL,
    DECLINE_REFUSAL,
    WITHDRAW,
    APPROVE_IDENTITY_READ,
    READ_IDENTITY,
    READ_OWN_ACCOUNT,
    READ_REFERENCE,
    MOVE_CLOCK,
    KEEP_CALENDARS,
    KEEP_VIEWS
}
