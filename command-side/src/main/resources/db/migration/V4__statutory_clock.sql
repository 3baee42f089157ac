-- What is open and until when: a projection of the log, kept in one transaction with its token.
CREATE TABLE due_date (
    complaint_id UUID PRIMARY KEY,
    clock        VARCHAR(16),
    rule         VARCHAR(80),
    due_on       DATE,
    provisional  BOOLEAN NOT NULL,
    version      BIGINT  NOT NULL
);
CREATE INDEX due_date_by_day ON due_date (clock, due_on, complaint_id) WHERE NOT provisional;
CREATE INDEX due_date_provisional ON due_date (complaint_id) WHERE provisional;

-- Calendars that were published after this program was built.
CREATE TABLE calendar_year (
    year        INTEGER PRIMARY KEY,
    off_days    DATE[] NOT NULL,
    work_days   DATE[] NOT NULL,
    source      TEXT   NOT NULL,
    entered_by  VARCHAR(80) NOT NULL,
    entered_at  TIMESTAMPTZ NOT NULL
);

-- Legal time of a simulation, as an offset from machine time.
CREATE TABLE legal_time (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    offset_millis  BIGINT NOT NULL
);
