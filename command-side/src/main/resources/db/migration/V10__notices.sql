-- Who is told of which step: an outbox, written in one transaction with the token of its processing group. No personal
-- data: number, stage and step, and ids of accounts and organisations.
CREATE TABLE notice (
    id           UUID        PRIMARY KEY,
    complaint_id UUID        NOT NULL,
    number       VARCHAR(40) NOT NULL,
    step         VARCHAR(64) NOT NULL,
    stage        VARCHAR(32) NOT NULL,
    audience     VARCHAR(16) NOT NULL,
    recipient    VARCHAR(80) NOT NULL,
    channel      VARCHAR(8)  NOT NULL CHECK (channel IN ('IN_APP', 'SMTP', 'WEBHOOK')),
    at           TIMESTAMPTZ NOT NULL,
    state        VARCHAR(8)  NOT NULL CHECK (state IN ('WAITING', 'SENT', 'SKIPPED', 'FAILED')),
    code         VARCHAR(64),
    due_at       TIMESTAMPTZ,
    attempts     INTEGER     NOT NULL,
    last_attempt INTEGER     NOT NULL
);
CREATE INDEX notice_due ON notice (channel, due_at) WHERE state = 'WAITING';
CREATE INDEX notice_inbox ON notice (recipient, at DESC, id) WHERE channel = 'IN_APP';
CREATE INDEX notice_sent ON notice (state, at DESC, id) WHERE channel <> 'IN_APP';

-- Every attempt to send: what came of it, never what was sent.
CREATE TABLE notice_delivery (
    notice_id UUID        NOT NULL REFERENCES notice ON DELETE CASCADE,
    attempt   INTEGER     NOT NULL,
    at        TIMESTAMPTZ NOT NULL,
    outcome   VARCHAR(8)  NOT NULL,
    code      VARCHAR(64),
    PRIMARY KEY (notice_id, attempt)
);

CREATE TABLE notice_read (
    notice_id UUID        NOT NULL REFERENCES notice ON DELETE CASCADE,
    account   VARCHAR(80) NOT NULL,
    read_at   TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (notice_id, account)
);

-- Where notices go. An address may name a person and a secret signs, so both are sealed.
CREATE TABLE notice_address (
    recipient  VARCHAR(80) NOT NULL,
    channel    VARCHAR(8)  NOT NULL,
    address    BYTEA       NOT NULL,
    secret     BYTEA,
    changed_by VARCHAR(80) NOT NULL,
    changed_at TIMESTAMPTZ NOT NULL,
    PRIMARY KEY (recipient, channel)
);
