CREATE TABLE import_job (
    id            UUID PRIMARY KEY,
    state         VARCHAR(8)   NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    channel       VARCHAR(16)  NOT NULL,
    format        VARCHAR(8)   NOT NULL,
    charset       VARCHAR(20),
    identity_mode VARCHAR(16),
    mapping       TEXT         NOT NULL,
    file_digest   VARCHAR(64)  NOT NULL,
    staged_file   VARCHAR(200),
    account       VARCHAR(80)  NOT NULL,
    account_name  VARCHAR(200) NOT NULL,
    organisation  VARCHAR(64),
    region        VARCHAR(9),
    roles         TEXT[]       NOT NULL,
    next_row      BIGINT       NOT NULL,
    rows_read     BIGINT       NOT NULL,
    created       BIGINT       NOT NULL,
    duplicates    BIGINT       NOT NULL,
    rejected      BIGINT       NOT NULL,
    failure       VARCHAR(64),
    queued_at     TIMESTAMPTZ  NOT NULL,
    ended_at      TIMESTAMPTZ
);
CREATE INDEX import_job_open ON import_job (queued_at) WHERE state IN ('QUEUED', 'RUNNING');

-- What became of each row. Details hold codes and field names only, never what stood in the row.
CREATE TABLE import_row (
    import_id    UUID        NOT NULL REFERENCES import_job ON DELETE CASCADE,
    row_number   BIGINT      NOT NULL,
    outcome      VARCHAR(10) NOT NULL CHECK (outcome IN ('CREATED', 'DUPLICATE', 'REJECTED')),
    complaint_id UUID,
    code         VARCHAR(64),
    details      TEXT,
    PRIMARY KEY (import_id, row_number)
);
CREATE INDEX import_row_rejected ON import_row (import_id, row_number) WHERE outcome = 'REJECTED';
