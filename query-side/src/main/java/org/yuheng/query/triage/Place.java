package org.yuheng.query.triage;

/** Where in a complaint something stands. */
public enum Place {
    SUBJECT,
    STATEMENT
}
